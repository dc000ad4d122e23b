/** The ledger of a notice: every number that its text states, and whether it agrees with those that it is compared with. */

import { Big } from 'big.js';
import { claimsOf } from '../../claims/analysis.ts';
import {
  type Because,
  type Fails,
  type Holds,
  type NotJudged,
  notJudged,
  type Placed,
  type Verdict,
} from '../../claims/claim.ts';
import { type Reading, readingOf, type Stretch } from '../../claims/reading.ts';
import { type Figure, sentencesOf } from '../../claims/sentence.ts';
import { say } from '../../messages/check/ledger.ts';
import type { RuleName } from '../../messages/check/rules.ts';
import type { Language } from '../../notice/finding.ts';
import type { Division, Notice } from '../../notice/model.ts';
import type { Span } from '../../notice/position.ts';
import { type Prose, spanOf } from '../../notice/prose.ts';
import { statedNumbers } from '../declared/figure-words.ts';
import { type FigureVerdict, verdictsOf } from './verdicts.ts';

export interface Ledger {
  readonly slug: string;
  readonly title: string;
  /** In reading order. */
  readonly entries: readonly LedgerEntry[];
}

/** A number of the text. */
export interface LedgerEntry {
  readonly at: Span;
  /** Anchor of the innermost division; empty before the first section and after the last. */
  readonly anchor: string;
  /** Heading of the section and of the item, with their marks; empty where there is none. */
  readonly section: string;
  readonly item: string;
  /** A few words before and after, and the number with its measure word as written. */
  readonly before: string;
  readonly words: string;
  readonly after: string;
  /** In the base unit: 432.5万元 is 4325000 元. */
  readonly value: Big;
  /** The upper end of a range. */
  readonly upper?: Big;
  readonly unit: string;
  /** The rules that compared it; none where nothing is compared with it. */
  readonly rules: readonly RuleName[];
  /** `fails` where one rule finds fault with it, else `holds` where one compared it. */
  readonly verdict: Verdict['is'];
  /** Why it is not judged; `noPartner` where no words compare it with another. */
  readonly because?: Because;
}

/** How many numbers there are, and how many of them agree, do not agree, and are not judged. */
export interface LedgerCounts {
  readonly figures: number;
  readonly holds: number;
  readonly fails: number;
  readonly notJudged: number;
}

/** Lists the numbers of `notice`: the figures, and the numbers in catchwords (“三个一”) whose members were counted. */
export function ledgerOf(notice: Notice): Ledger {
  const reading = readingOf(notice);
  const verdicts = verdictsOf(reading);
  const figures = sentencesOf(reading).flatMap(({ figures: some }) => some);
  const numbers = [...figures.map(numberOf), ...catchwordsOf(reading, figures)];
  const order = new Map(reading.stretches.map((stretch, index) => [stretch, index]));
  const placeIn = ({ stretch, from }: LedgerNumber): number => (order.get(stretch) ?? 0) * FAR + from;
  const entries = numbers
    .sort((one, other) => placeIn(one) - placeIn(other))
    .map((number) => entryOf(number, verdicts(number)));
  return { slug: notice.slug, title: notice.meta.title, entries };
}

/** More characters than a paragraph has. */
const FAR = 1e8;

/** A number of the text, with what it amounts to and how far the words around it are shown. */
interface LedgerNumber extends Placed {
  readonly stretch: Stretch;
  readonly value: Big;
  readonly upper: Big | undefined;
  readonly unit: string;
  readonly first: number;
  readonly last: number;
}

function numberOf({ sentence, from, to, value, upper, unit }: Figure): LedgerNumber {
  const { stretch, from: first, to: last } = sentence;
  return { stretch, prose: stretch.prose, from, to, value, upper, unit, first, last };
}

/** What claims are about that is no figure of a sentence: catchwords (“三个一”), cells like 05. */
function catchwordsOf(reading: Reading, figures: readonly Figure[]): LedgerNumber[] {
  const known = new Map<Prose, Set<number>>();
  for (const { sentence, from } of figures) {
    const { prose } = sentence.stretch;
    known.set(prose, (known.get(prose) ?? new Set()).add(from));
  }
  const stretches = new Map(reading.stretches.map((stretch) => [stretch.prose, stretch]));
  return claimsOf(reading).flatMap(({ subject: { prose, from, to } }) => {
    const stretch = stretches.get(prose);
    const places = known.get(prose) ?? new Set();
    if (stretch === undefined || places.has(from)) return [];
    known.set(prose, places.add(from));
    const value = statedNumbers(prose.text.slice(from, to))[0]?.scaled ?? new Big(0);
    return [
      { stretch, prose, from, to, value, upper: undefined, unit: '', first: 0, last: prose.text.length },
    ];
  });
}

/** Counts the entries. */
export function countLedger({ entries }: Ledger): LedgerCounts {
  const count = (is: Verdict['is']): number => entries.filter(({ verdict }) => verdict === is).length;
  return {
    figures: entries.length,
    holds: count('holds'),
    fails: count('fails'),
    notJudged: count('notJudged'),
  };
}

/** Characters shown on either side of a number. */
const AROUND = 16;

function entryOf(number: LedgerNumber, verdicts: readonly FigureVerdict[]): LedgerEntry {
  const { stretch, prose, from, to, value, upper, unit, first, last } = number;
  const words = prose.text;
  const { path } = stretch;
  const [section, item] = path;
  return {
    at: spanOf(prose, from, to),
    anchor: path.at(-1)?.id ?? '',
    section: section === undefined ? '' : headingOf(section),
    item: item === undefined ? '' : headingOf(item),
    before: whole(words, Math.max(first, from - AROUND), from),
    words: words.slice(from, to),
    after: whole(words, to, Math.min(last, to + AROUND)),
    value,
    ...(upper === undefined ? {} : { upper }),
    unit,
    ...outcomeOf(verdicts),
  };
}

function outcomeOf(verdicts: readonly FigureVerdict[]): Pick<LedgerEntry, 'rules' | 'verdict' | 'because'> {
  const [first] = verdicts;
  const rules = verdicts.flatMap(({ rule, is }) => (is === 'notJudged' ? [] : [rule]));
  if (first !== undefined && first.is !== 'notJudged') return { rules, verdict: first.is };
  return { rules, verdict: 'notJudged', because: first?.because ?? 'noPartner' };
}

function headingOf({ label, lead }: Division): string {
  return `${label}${lead.text.replace(/。$/, '')}`;
}

/** One line, and no character of two units cut in half. */
function whole(words: string, from: number, to: number): string {
  const cut = words.slice(from, to).replaceAll('\n', ' ');
  return cut.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
}

/** The outcome in words: 相符, 不符, 未判（约数）. */
export function outcomeIn({ verdict, because = 'noPartner' }: LedgerEntry, language: Language): string {
  return verdictIn(verdict === 'notJudged' ? notJudged(because) : { is: verdict }, language);
}

/** A verdict in the same words. */
export function verdictIn(verdict: Holds | Pick<Fails, 'is'> | NotJudged, language: Language): string {
  return (verdict.is === 'notJudged' ? say.notJudged(say.because[verdict.because]) : say[verdict.is])[
    language
  ];
}
