/** The ledger of a notice: every number that its text states, and which rules compared it with another. */

import type { Big } from 'big.js';
import { Reading } from '../claims/reading.ts';
import { type Figure, sentencesOf } from '../claims/sentence.ts';
import { placeOf } from '../claims/show.ts';
import type { RuleName } from '../messages/rules.ts';
import type { Division, Notice } from '../notice/model.ts';
import type { Span } from '../notice/position.ts';
import { coverageOf } from './ledger-coverage.ts';

export interface Ledger {
  readonly slug: string;
  readonly title: string;
  /** In reading order. */
  readonly entries: readonly LedgerEntry[];
}

/** A number of the text. */
export interface LedgerEntry {
  readonly at: Span;
  /** Anchor of the innermost division; empty before the first section and behind the last. */
  readonly anchor: string;
  /** Heading of the section and of the item, with their marks; empty where there is none. */
  readonly section: string;
  readonly item: string;
  /** A few words before and behind, and the number with its measure word as written. */
  readonly before: string;
  readonly words: string;
  readonly after: string;
  /** In the base unit: 432.5万元 is 4325000 元. */
  readonly value: Big;
  /** The upper end of a range. */
  readonly upper?: Big;
  readonly unit: string;
  /** The rules that compared it; none where it stands alone. */
  readonly rules: readonly RuleName[];
}

/** How many numbers there are, and how many of them a rule compared. */
export interface LedgerCounts {
  readonly figures: number;
  readonly checked: number;
  readonly alone: number;
}

/** Lists the numbers of `notice`. */
export function ledgerOf(notice: Notice): Ledger {
  const reading = new Reading(notice);
  const coverage = coverageOf(reading);
  const entries = sentencesOf(reading).flatMap(({ figures }) =>
    figures.map((figure) => entryOf(figure, coverage(figure))),
  );
  return { slug: notice.slug, title: notice.meta.title, entries };
}

/** Counts the entries. */
export function countLedger({ entries }: Ledger): LedgerCounts {
  const checked = entries.filter(({ rules }) => rules.length > 0).length;
  return { figures: entries.length, checked, alone: entries.length - checked };
}

/** Characters shown on either side of a number. */
const AROUND = 16;

function entryOf(figure: Figure, rules: readonly RuleName[]): LedgerEntry {
  const { sentence, from, to, value, upper, unit } = figure;
  const { prose, path } = sentence.stretch;
  const words = prose.text;
  const [section, item] = path;
  return {
    at: placeOf(figure),
    anchor: path.at(-1)?.id ?? '',
    section: section === undefined ? '' : headingOf(section),
    item: item === undefined ? '' : headingOf(item),
    before: whole(words, Math.max(sentence.from, from - AROUND), from),
    words: words.slice(from, to),
    after: whole(words, to, Math.min(sentence.to, to + AROUND)),
    value,
    ...(upper === undefined ? {} : { upper }),
    unit,
    rules,
  };
}

function headingOf({ label, lead }: Division): string {
  return `${label}${lead.text.replace(/。$/, '')}`;
}

/** One line, and no character of two units cut in half. */
function whole(words: string, from: number, to: number): string {
  const cut = words.slice(from, to).replaceAll('\n', ' ');
  return cut.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
}
