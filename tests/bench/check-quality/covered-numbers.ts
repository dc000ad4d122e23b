/** Numbers that other numbers of the notice cover, found with plain patterns and computed here: not by the checker. */

export interface Place {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export interface ListedSum {
  readonly whole: Place;
  readonly parts: readonly Place[];
  /** Where the words of the first member begin. */
  readonly from: number;
}

const UNITS = '万元|万立方米|人次|[个件份亩处户人名笔项条张家所]';
/** 58笔，其中…；… */
const LIST = new RegExp(`([0-9]+(?:\\.[0-9]+)?)(${UNITS})，其中([^。；，（）]+)(?=[。；，])`, 'gd');
/** 82名（…、…） */
const BRACKET = new RegExp(`([0-9]+(?:\\.[0-9]+)?)(${UNITS})（([^。；，（）]+、[^。；，（）]+)）`, 'gd');

/** Lists whose members make the whole. */
export function listedSums(body: string): ListedSum[] {
  return [LIST, BRACKET]
    .flatMap((pattern) => Array.from(body.matchAll(pattern), sumOf))
    .filter((sum) => sum !== undefined);
}

function sumOf(found: RegExpExecArray): ListedSum | undefined {
  const [, digits = '', unit = '', list = ''] = found;
  const [from] = found.indices?.[3] ?? [0];
  const [start, end] = found.indices?.[1] ?? [0, 0];
  const pattern = new RegExp(`[0-9]+(?:\\.[0-9]+)?(?=${unit})`, 'g');
  const parts = Array.from(list.matchAll(pattern), ({ 0: text, index }) => ({
    from: from + index,
    to: from + index + text.length,
    text,
  }));
  const total = parts.reduce((sum, { text }) => sum + hundredths(text), 0);
  if (parts.length < 2 || total !== hundredths(digits)) return undefined;
  return { whole: { from: start, to: end, text: digits }, parts, from };
}

function hundredths(digits: string): number {
  return Math.round(Number(digits) * 100);
}

/** Rates that are one number of the sentence before them divided by another, or by the sum of both. */
export function statedRates(body: string): Place[] {
  return Array.from(body.matchAll(/率为([0-9.]+)(?=%)/g), ({ 0: found, 1: text = '', index }) => {
    const sentence = body.slice(
      Math.max(body.lastIndexOf('。', index), body.lastIndexOf('\n', index)) + 1,
      index,
    );
    const numbers = Array.from(sentence.matchAll(/[0-9]+(?:\.[0-9]+)?(?![0-9.年月日])/g), Number);
    const fits = numbers.some((part) =>
      numbers.some((other) => isRate(part, other, text) || isRate(part, part + other, text)),
    );
    const to = index + found.length;
    return fits ? [{ from: to - text.length, to, text }] : [];
  }).flat();
}

function isRate(part: number, whole: number, stated: string): boolean {
  return part < whole && Math.abs((part / whole) * 100 - Number(stated)) < 0.06;
}
