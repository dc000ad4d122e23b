/** The numbers that browsers set before the entries of an ordered list, as words. */

import { writeNumber } from '../docx/number-format.ts';
import { elementsOf, type XmlElement } from '../parts/xml.ts';

/** Label of each entry that has a number. */
export function listLabels(list: XmlElement): ReadonlyMap<XmlElement, string> {
  const labels = new Map<XmlElement, string>();
  if (list.name !== 'ol') return labels;
  const kind = styleOf(list) ?? TYPES[list.attributes.get('type') ?? '1'] ?? 'decimal';
  if (kind === 'none') return labels;
  let next = integer(list.attributes.get('start')) ?? 1;
  for (const entry of elementsOf(list, 'li')) {
    next = integer(entry.attributes.get('value')) ?? next;
    const number = writeNumber(next, FORMATS[kind] ?? 'decimal') ?? String(next);
    labels.set(entry, `${number}${FORMATS[kind] === HAN ? '、' : '.'}`);
    next += 1;
  }
  return labels;
}

const HAN = 'chineseCountingThousand';

const TYPES: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
};

const FORMATS: Readonly<Record<string, string>> = {
  decimal: 'decimal',
  'decimal-leading-zero': 'decimalZero',
  'lower-alpha': 'lowerLetter',
  'lower-latin': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'upper-latin': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
  'cjk-ideographic': HAN,
  'simp-chinese-informal': HAN,
  'trad-chinese-informal': HAN,
  'cjk-decimal': 'ideographDigital',
};

function styleOf({ attributes }: XmlElement): string | undefined {
  return /list-style(?:-type)?\s{0,4}:\s{0,4}([a-z-]{1,30})/i
    .exec(attributes.get('style') ?? '')?.[1]
    ?.toLowerCase();
}

function integer(written: string | undefined): number | undefined {
  const number = written === undefined ? Number.NaN : Number.parseInt(written, 10);
  return number >= 0 && number <= 9999 ? number : undefined;
}
