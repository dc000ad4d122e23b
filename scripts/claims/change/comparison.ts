/**
 * Comparisons of a sentence: a number with its earlier value, with how much it changed and by what percentage, as far as
 * they are stated. 461件，比上年的216件增加245件，增长113.4%.
 */

import { anyOf } from '../../language/words.ts';
import { between, type Figure, type Sentence } from '../sentence.ts';
import {
  ADJUSTED,
  APART,
  BECAME,
  BEYOND,
  BY_HOW_MUCH,
  BY_WHICH,
  CHANGED_TO,
  COMPARED_ONLY,
  COMPARED_WITH,
  COMPARED_YEAR,
  COMPARISON,
  type Direction,
  DOWN,
  directionOf,
  EACH_IN_TURN,
  EARLIER_TIME,
  FROM,
  OF_YEAR,
  ORIGINAL,
  RESULT,
  TO_HOW_MUCH,
  UP,
} from './words.ts';

export interface Comparison {
  /** The later number; the nearest of its unit first, where several may be meant. */
  readonly now: readonly Figure[];
  readonly earlier: Figure | undefined;
  /** How much it changed: a number of the same unit, or percentage points. */
  readonly difference: Figure | undefined;
  /** The change as a percentage of the earlier number. */
  readonly rate: Figure | undefined;
  readonly direction: Direction | undefined;
  /** The word that says so. */
  readonly word: string;
  /** The growth is not that of the numbers. */
  readonly isAdjusted: boolean;
}

type Role = 'now' | 'earlier' | 'difference' | 'rate';

interface Operand {
  readonly figure: Figure;
  readonly role: Role;
  readonly word: string;
  /** Words between the number before and this one. */
  readonly words: string;
}

/** A comparison that may still grow. */
interface Draft {
  figures: Partial<Record<Role, Figure>>;
  word: string;
  /** 由3件到5件: the later number follows. */
  leads: boolean;
  /** What it is compared with, where the words say so. */
  time: string | undefined;
  isEach: boolean;
  /** 年均增长: a rate of its own. */
  isApart: boolean;
}

/** The time that a number is compared with: the year before, the period before, or a year by its number. */
function timeOf(words: string): string | undefined {
  const [time] = COMPARISON.exec(words) ?? [];
  if (time === undefined) return undefined;
  return /环|月|季|周|期/.test(time) ? 'period' : (/[0-9]+/.exec(time)?.[0] ?? 'year');
}

/** The comparisons of `sentence`, in reading order. */
export function comparisonsIn(sentence: Sentence): readonly Comparison[] {
  const found: Comparison[] = [];
  const nows: Figure[] = [];
  let draft: Draft | undefined;
  const finish = (): void => {
    const whole = draft && comparisonOf(draft, nows);
    if (whole !== undefined) found.push(whole);
    draft = undefined;
  };
  let before: Operand | undefined;
  for (const figure of sentence.figures) {
    const operand = roleOf(figure, before, nows, draft?.leads === true);
    // 十年共增加126247人: how long, not how much.
    const isDuration = DURATIONS.has(figure.unit) && draft?.figures.earlier?.unit !== figure.unit;
    if (operand.role === 'now' && draft !== undefined && isDuration) continue;
    if (operand.role === 'now') {
      if (draft !== undefined && mayEnd(draft, operand, nows)) {
        draft.figures.now = figure;
        if (operand.word !== '') draft.word = operand.word;
      } else {
        const opening: Draft | undefined = opensBracket(draft, operand) ? draft : undefined;
        if (opening === undefined) finish();
        draft = betweenYears(before, operand, opening) ?? opening;
      }
      nows.push(figure);
    } else {
      if (operand.role !== 'earlier' && isOfOther(operand, nows)) {
        finish();
        before = operand;
        continue;
      }
      if (draft !== undefined && beginsAnother(draft, operand)) finish();
      draft ??= {
        figures: {},
        word: '',
        leads: FROM.test(operand.words),
        time: undefined,
        isEach: false,
        isApart: false,
      };
      draft.time ??= timeOf(operand.words);
      draft.isEach ||= EACH_IN_TURN.test(operand.words);
      if (operand.role === 'rate' && APART.test(operand.words)) draft.isApart = true;
      draft.figures[operand.role] = figure;
      if (operand.word !== '' && draft.word === '') draft.word = operand.word;
    }
    before = operand;
  }
  finish();
  return found;
}

/** 由3件到5件; （去年同期86起，今年95起）: the later number follows the earlier one. */
function mayEnd(
  { figures: { earlier, now }, leads }: Draft,
  { figure, words }: Operand,
  nows: readonly Figure[],
): boolean {
  if (now !== undefined || earlier === undefined || earlier.unit !== figure.unit) return false;
  if (leads) return perWhat(words) === '' || perWhat(words) === perWhat(wordsBefore(earlier));
  // 较上月的920件下降20%，为736件
  if (RESULT.test(words) && nows.every(({ unit }) => unit !== figure.unit)) return true;
  if (ORIGINAL.test(wordsBefore(earlier)) && CHANGED_TO.test(between(earlier, figure))) return true;
  const hasOther = nows.some(({ unit, from }) => unit === figure.unit && from < earlier.from);
  return !hasOther && earlier.depth === figure.depth && /今年|本年|当年|[0-9]{4}年|目前/.test(words);
}

/** 每月32件, where the number is stated of each. */
function perWhat(words: string): string {
  return /每[一-龥]{1,3}/.exec(words)?.[0] ?? '';
}

/** 同比上升20.5%（2024年86起，2025年95起）: the rate precedes its numbers. */
function opensBracket(draft: Draft | undefined, { figure }: Operand): boolean {
  const rate = draft?.figures.rate;
  if (rate === undefined || draft?.figures.earlier !== undefined || draft?.figures.difference !== undefined)
    return false;
  return figure.depth === rate.depth + 1 && figure.index <= rate.index + 2;
}

/** 其中林业增长2.1%; 结案率同比增长2.1%: what changes is another thing than the numbers before. */
function isOfOther({ figure, words, word }: Operand, nows: readonly Figure[]): boolean {
  if (/其中/.test(words)) return true;
  const thing = words
    .replace(new RegExp(`${word}[了为达约近额幅度]*$`), '')
    .replace(CHANGE_WORDS, '')
    .replace(TIME_WORDS, '')
    .replace(/^[,(]/, '');
  if (thing.length < 2) return false;
  const around = nows.map(({ before, after }) => `${before} ${after}`).join(' ');
  for (let offset = 0; offset + 2 <= thing.length; offset += 1) {
    if (around.includes(thing.slice(offset, offset + 2))) return false;
  }
  return figure.sentence.figures[figure.index - 1] !== undefined;
}

const CHANGE_WORDS = new RegExp(`${UP}|${DOWN}`, 'g');
const TIME_WORDS =
  /(?:与|和|同|比|较|跟)?(?:去年|上年|前年|上月|上季度?|上周|上期|上半年|往年|同期|[0-9]{2,4}年)(?:同期|同月)?(?:相比|比较|数)?|同比|环比|相比|[年期]初|年末|分别|总体|累计|大幅|小幅|明显|略有|有所|持续|实际|共|净|计|总|均|都|也|已|则|度|(?<=[初末])为/g;

/** 2024年为31微克/立方米，2025年为33微克/立方米: two numbers of one thing, each with its year. */
function betweenYears(
  before: Operand | undefined,
  operand: Operand,
  opening: Draft | undefined,
): Draft | undefined {
  if (before !== undefined && !isOneThing(before.words, operand.words)) return undefined;
  const [one, other] = [yearOf(before), yearOf(operand)];
  if (before === undefined || one === undefined || other === undefined) return undefined;
  if (Math.abs(one - other) !== 1 || before.figure.unit !== operand.figure.unit) return undefined;
  const [earlier, now] = one < other ? [before.figure, operand.figure] : [operand.figure, before.figure];
  const rate = opening?.figures.rate;
  const figures = { earlier, now, ...(rate === undefined ? {} : { rate }) };
  return { figures, word: opening?.word ?? '', leads: true, time: undefined, isEach: false, isApart: false };
}

/** 受理31件 and 办结37件 are no two numbers of one thing. */
function isOneThing(one: string, other: string): boolean {
  const [first, second] = [one, other].map((words) =>
    words.replace(/^.*[0-9]{4}年/s, '').replace(FILLING, ''),
  );
  return first === '' || second === '' || first === second || first === undefined || second === undefined;
}

const FILLING = /[共为是有达仅则了的约计]|分别|只有|同期|全年|度/g;

function yearOf(operand: Operand | undefined): number | undefined {
  const year = OF_YEAR.exec(operand?.words ?? '')?.[1];
  return year === undefined ? undefined : Number(year);
}

const DURATIONS: ReadonlySet<string> = new Set(['年', '个月', '月', '天', '周', '季度']);

function roleOf(
  figure: Figure,
  before: Operand | undefined,
  nows: readonly Figure[],
  leads: boolean,
): Operand {
  const words = wordsBefore(figure);
  const by = BY_HOW_MUCH.exec(words) ?? beyond(figure);
  const isPoints = figure.unit === '百分点';
  if (by !== null && !(leads && BECAME.test(words))) {
    const role = figure.unit === '%' ? 'rate' : 'difference';
    return { figure, role, word: by[1] ?? by[2] ?? '', words };
  }
  // 事故9起、死亡8人，同比减少2起、1人
  const goesOn =
    before?.role === 'difference' &&
    /^[、和,]{0,2}$/.test(words) &&
    before.figure.unit !== figure.unit &&
    nows.some(({ unit }) => unit === figure.unit);
  if (goesOn) return { figure, role: 'difference', word: before.word, words };
  const to = TO_HOW_MUCH.exec(words);
  if (to !== null) return { figure, role: 'now', word: to[1] ?? '', words };
  const above = nows.at(-1);
  // 21起（2022年28起）
  const isInBracket = OF_YEAR.test(words) && above?.unit === figure.unit && above.depth < figure.depth;
  const { text, to: end } = figure.sentence;
  const isCompared =
    (COMPARED_WITH.test(words) && BY_WHICH.test(text.slice(figure.to, Math.min(end, figure.to + 8)))) ||
    (ORIGINAL.test(words) && CHANGED_TO.test(wordsAfter(figure)));
  const isEarlier =
    isInBracket || isCompared || EARLIER_TIME.test(words) || COMPARED_YEAR.test(words) || FROM.test(words);
  const operand: Operand = { figure, role: 'earlier', word: '', words };
  // 去年同期受理250件 after 办结210件
  const isOther =
    !isCompared &&
    nows.some(({ unit }) => unit === figure.unit) &&
    !FROM.test(words) &&
    isOfOther(operand, nows);
  return isEarlier && !isPoints && !isOther ? operand : { ...operand, role: 'now' };
}

/** 比目标4.5%低1.4个百分点: 低 says so only where the clause compares. */
function beyond({ clause, before, unit }: Figure): RegExpExecArray | null {
  const found = unit === '' ? null : BEYOND.exec(clause);
  return found !== null && before.length < MOST_WORDS ? found : null;
}

function wordsAfter({ sentence: { text, figures, to }, index, to: from }: Figure): string {
  return text.slice(from, figures[index + 1]?.from ?? to);
}

/** From the number before, or the beginning of the clause, to this one; dates are part of them. */
function wordsBefore({ sentence: { text, from, figures }, index, clause, from: at }: Figure): string {
  const begin = Math.max(figures[index - 1]?.to ?? from, from);
  const words = text.slice(begin, at);
  const own = words.replace(/^.*[,;:。]/s, '').replaceAll('(', '');
  // 与上年同期相比，增加245件: the comparison is in the clause before.
  return /[一-龥]/.test(own) || words.length > MOST_WORDS ? own : words.slice(-clause.length - 1);
}

const MOST_WORDS = 40;

/** A place that is filled, another unit, or another time that is compared with. */
function beginsAnother({ figures, leads, time }: Draft, { figure, role, words }: Operand): boolean {
  if (figures[role] !== undefined) return true;
  const other = figures.earlier ?? figures.difference;
  if (role !== 'rate' && other !== undefined && !isComparable(other, figure)) return true;
  const otherTime = timeOf(words);
  return otherTime !== undefined && time !== undefined && otherTime !== time && !leads;
}

function isComparable(one: Figure, other: Figure): boolean {
  const units = [one.unit, other.unit];
  return one.unit === other.unit || (units.includes('%') && units.includes('百分点'));
}

function comparisonOf(
  { figures, word: own, leads, isEach, isApart }: Draft,
  nows: readonly Figure[],
): Comparison | undefined {
  const { earlier, difference, rate } = figures;
  const first = [earlier, difference, rate].filter((figure) => figure !== undefined).sort(byPlace)[0];
  if (first === undefined || isEach) return undefined;
  const word = own === '' ? wordBeside(first) : own;
  const unit = unitOf(earlier, difference);
  const candidates = nows.filter(
    (now) =>
      now.from < first.from &&
      (unit === undefined ? now.unit !== '百分点' && now.unit !== '' : now.unit === unit) &&
      now.depth <= first.depth,
  );
  const named = earlier === undefined && figures.now === undefined ? namedIn(first, candidates) : undefined;
  if (named !== undefined)
    return {
      now: [named.now],
      earlier: named.earlier,
      difference,
      rate,
      direction: word === '' ? undefined : directionOf(word),
      word,
      isAdjusted: isApart || isAdjusted(first),
    };
  const now =
    figures.now === undefined ? (leads ? [] : candidates.slice(-MOST_NOWS).reverse()) : [figures.now];
  return {
    now,
    earlier,
    difference,
    rate,
    direction: word === '' ? undefined : directionOf(word),
    word,
    isAdjusted: isApart || isAdjusted(first),
  };
}

const MOST_NOWS = 4;

/** 控制价1250万元，中标价1180万元，较控制价下浮5.6%: the one that is named again is what the other is compared with. */
function namedIn(
  change: Figure,
  candidates: readonly Figure[],
): { readonly now: Figure; readonly earlier: Figure } | undefined {
  const name = NAMED_AGAIN.exec(change.clause)?.[1];
  const units = new Set(candidates.map(({ unit }) => unit));
  if (name === undefined || units.size !== 1) return undefined;
  const called = candidates.filter(({ before }) => before.includes(name));
  const others = candidates.filter((figure) => !called.includes(figure));
  const [earlier, now] = [called.at(-1), others.at(-1)];
  return called.length === 1 && others.length === 1 && earlier && now && earlier.depth === now.depth
    ? { now, earlier }
    : undefined;
}

const NAMED_AGAIN = new RegExp(
  `^[^,;。0-9]{0,6}[比较]([一-龥]{2,8}?)(?:相比)?(?:${UP}|${DOWN}|${anyOf('higher', 'lower')})`,
);

/** 同比下降, before the bracket that holds the numbers, between them or after them. */
function wordBeside({ sentence: { text, from, to, figures }, from: at, index }: Figure): string {
  const end = Math.min(figures[index + 2]?.from ?? to, to, at + REACH);
  const after = comparedIn(text.slice(at, end).replace(/;.*$/s, ''));
  const begin = Math.max(figures[index - 2]?.to ?? from, from, at - REACH);
  const before = comparedIn(text.slice(begin, at).replace(/^.*[;。]/s, ''));
  return after ?? before ?? '';
}

/** 群众投诉同比下降 is of another thing, but where its numbers follow in brackets. */
function comparedIn(words: string): string | undefined {
  const found = COMPARED_ONLY.exec(words);
  if (found === null) return undefined;
  const isAlone = found.index === 0 || /[,;。()]$/.test(words.slice(0, found.index));
  return isAlone || words.charAt(found.index + found[0].length) === '(' ? found[1] : undefined;
}

function unitOf(earlier: Figure | undefined, difference: Figure | undefined): string | undefined {
  const figure = earlier ?? difference;
  return figure?.unit === '百分点' ? '%' : figure?.unit;
}

function isAdjusted({ sentence: { text, from, to }, from: at }: Figure): boolean {
  const begin = Math.max(0, from - REACH, at - 2 * REACH);
  const words = text.slice(begin, Math.min(to, at + REACH));
  return ADJUSTED.test(words);
}

const REACH = 80;

function byPlace(one: Figure, other: Figure): number {
  return one.from - other.from;
}
