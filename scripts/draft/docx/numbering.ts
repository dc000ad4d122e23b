/** Counts automatic numbers as Word does, so that the labels people saw become words of the text. */

import { childOf, elementsOf, switchOf, valOf, type XmlElement } from '../parts/xml.ts';
import { writeNumber } from './number-format.ts';
import type { NumberRef, Styles } from './styles.ts';

/** The label of one paragraph. */
export type Label =
  | { readonly kind: 'number'; readonly text: string; readonly unknownFormat?: string }
  | { readonly kind: 'bullet'; readonly level: number };

interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1、`, `第%1条`, `%1.%2` */
  readonly text: string;
  /** Restarts when a level up to this one (from 1) was counted; 0 never. */
  readonly restart: number | undefined;
  /** Every number of the label is written in decimal. */
  readonly legal: boolean;
  readonly style: string | undefined;
}

interface List {
  /** Lists with the same counter go on counting together. */
  readonly counter: string;
  readonly levels: readonly (Level | undefined)[];
  readonly startOverrides: ReadonlyMap<number, number>;
}

const GREATEST_NUMBER = 9999;

export class Numbering {
  private readonly root: XmlElement | undefined;
  private readonly styles: Styles;
  private readonly lists = new Map<string, List | undefined>();
  private readonly counters = new Map<string, (number | undefined)[]>();
  private readonly begun = new Set<string>();
  private readonly numbers = new Map<string, XmlElement>();
  private readonly abstracts = new Map<string, XmlElement>();

  constructor(root: XmlElement | undefined, styles: Styles) {
    this.root = root;
    this.styles = styles;
    for (const each of elementsOf(this.root, 'w:num')) {
      this.numbers.set(each.attributes.get('numId') ?? '', each);
    }
    for (const each of elementsOf(this.root, 'w:abstractNum')) {
      this.abstracts.set(each.attributes.get('abstractNumId') ?? '', each);
    }
  }

  /** Counts the paragraph with these properties and gives its label; `undefined` where it has none. */
  next(direct: NumberRef | undefined, style: string | undefined): Label | undefined {
    const inherited = this.styles.numberOf(style);
    const numId = direct?.numId ?? inherited?.numId;
    const list = numId === undefined || numId === '0' ? undefined : this.list(numId);
    if (list === undefined || numId === undefined) return undefined;
    const named = list.levels.findIndex(
      (level) => level?.style !== undefined && level.style === inherited?.style,
    );
    const index = direct?.level ?? inherited?.level ?? Math.max(named, 0);
    const level = list.levels[index];
    if (level === undefined) return undefined;
    const counts = this.count(list, numId, index, level);
    if (level.format === 'bullet') return { kind: 'bullet', level: index };
    return writeLabel(list, level, counts);
  }

  private count(list: List, numId: string, index: number, level: Level): readonly (number | undefined)[] {
    const counts = this.counters.get(list.counter) ?? [];
    this.counters.set(list.counter, counts);
    const override = list.startOverrides.get(index);
    const begun = `${numId} ${index}`;
    if (override !== undefined && !this.begun.has(begun)) counts[index] = override;
    else counts[index] = Math.min((counts[index] ?? level.start - 1) + 1, GREATEST_NUMBER);
    this.begun.add(begun);
    for (let above = 0; above < index; above += 1) counts[above] ??= list.levels[above]?.start ?? 1;
    for (let below = index + 1; below < list.levels.length; below += 1) {
      const restart = list.levels[below]?.restart;
      if (restart === undefined || (restart > 0 && index < restart)) counts[below] = undefined;
    }
    return counts;
  }

  private list(numId: string): List | undefined {
    if (!this.lists.has(numId)) this.lists.set(numId, this.readList(numId));
    return this.lists.get(numId);
  }

  private readList(numId: string): List | undefined {
    const number = this.numbers.get(numId);
    const abstractId = valOf(number, 'w:abstractNumId') ?? '';
    const abstract = this.followStyle(this.abstracts.get(abstractId));
    if (number === undefined || abstract === undefined) return undefined;
    const levels = readLevels(abstract);
    const startOverrides = new Map<number, number>();
    for (const override of elementsOf(number, 'w:lvlOverride')) {
      const index = Number(override.attributes.get('ilvl'));
      if (!(index >= 0 && index <= 8)) continue;
      const [replaced] = elementsOf(override, 'w:lvl');
      if (replaced !== undefined) levels[index] = readLevel(replaced);
      const start = valOf(override, 'w:startOverride');
      if (start !== undefined) startOverrides.set(index, readStart(start));
    }
    return { counter: abstract.attributes.get('abstractNumId') ?? abstractId, levels, startOverrides };
  }

  /** A numbering may be that of a list style. */
  private followStyle(abstract: XmlElement | undefined): XmlElement | undefined {
    const link = valOf(abstract, 'w:numStyleLink');
    if (link === undefined) return abstract;
    const target = this.numbers.get(this.styles.listNumId(link) ?? '');
    return this.abstracts.get(valOf(target, 'w:abstractNumId') ?? '') ?? abstract;
  }
}

function readLevels(abstract: XmlElement): (Level | undefined)[] {
  const levels = Array.from({ length: 9 }, (): Level | undefined => undefined);
  for (const level of elementsOf(abstract, 'w:lvl')) {
    const index = Number(level.attributes.get('ilvl'));
    if (index >= 0 && index <= 8) levels[index] = readLevel(level);
  }
  return levels;
}

function readLevel(level: XmlElement): Level {
  const restart = valOf(level, 'w:lvlRestart');
  // Formats newer than the standard are in the choice of an alternative, the nearest old one in its fallback.
  const format =
    valOf(level, 'w:numFmt') ??
    valOf(childOf(level, 'mc:AlternateContent', 'mc:Choice'), 'w:numFmt') ??
    'decimal';
  const fallback = valOf(childOf(level, 'mc:AlternateContent', 'mc:Fallback'), 'w:numFmt');
  return {
    start: readStart(valOf(level, 'w:start') ?? '0'),
    format: format === 'custom' ? (fallback ?? 'decimal') : format,
    text: valOf(level, 'w:lvlText') ?? '',
    restart: restart === undefined ? undefined : Number(restart),
    legal: switchOf(level, 'w:isLgl') === true,
    style: valOf(level, 'w:pStyle'),
  };
}

function readStart(text: string): number {
  const start = Number(text);
  return Number.isInteger(start) && start >= 0 && start <= GREATEST_NUMBER ? start : 1;
}

function writeLabel(list: List, level: Level, counts: readonly (number | undefined)[]): Label | undefined {
  let unknownFormat: string | undefined;
  const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1;
    const own = list.levels[index]?.format ?? 'decimal';
    // Numbers with a zero in front stay as they are ([MS-DOC] 2.9.150, fLegal).
    const format = level.legal && own !== 'decimalZero' ? 'decimal' : own;
    const value = counts[index] ?? list.levels[index]?.start ?? 1;
    const written = writeNumber(value, format);
    if (written === undefined) unknownFormat = format;
    return written ?? String(value);
  });
  if (text === '') return undefined;
  return { kind: 'number', text, ...(unknownFormat === undefined ? {} : { unknownFormat }) };
}
