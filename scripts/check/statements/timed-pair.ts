/** Two numbers of one thing, each with its time: 52件，去年同期40件，同比增长30%; 同比下降（2024年为31件，2025年为33件）. */

import { between, type Figure } from '../../claims/sentence.ts';
import { isDifference } from './addends.ts';

export interface TimedPair {
  readonly earlier: Figure;
  readonly later: Figure;
  /** Words that say how the later number compares, with their offset. */
  readonly compared: { readonly words: string; readonly at: number };
  /** The rate that stands with these words, where there is one. */
  readonly rate: Figure | undefined;
}

/** The pair that `first` opens: the next number counts the same in another time, and words behind or ahead compare them. */
export function timedPairOf(first: Figure): TimedPair | undefined {
  const { figures, text } = first.sentence;
  const second = figures[first.index + 1];
  if (second === undefined || second.unit !== first.unit || second.bracket !== first.bracket)
    return undefined;
  if (!first.exact || !second.exact || second.value.eq(first.value)) return undefined;
  const clause = second.clause;
  if (!TIMED.test(clause) || !/^[^;。:()]{0,24}$/.test(between(first, second))) return undefined;
  // 同比增加23件，上年192件: by how much, not to how much.
  if (isDifference(first) || isDifference(second)) return undefined;
  const order = orderOf(first, clause);
  if (order === 0) return undefined;
  const [earlier, later] = order < 0 ? [first, second] : [second, first];
  const found = comparedBehind(second, text) ?? comparedAhead(first, text);
  // 占52%，上年同期为54%，同比增长8%: a share and the growth of something else; shares differ by points.
  if (found?.rate !== undefined && first.unit === '%') return undefined;
  return found && { earlier, later, ...found };
}

const TIMED = /^(?:而|其中)?(?:[0-9]{4}年|[去上前今本当]年|同期)/;

/** Below zero where the first number is the earlier one, above where the second is; 0 where that is not said. */
function orderOf(first: Figure, clause: string): number {
  const second = TIME.exec(clause);
  if (second === null || second[1] !== '') return 0;
  const tagged = TIME.exec(first.clause);
  if (tagged === null)
    return !isPast(second) || !isOneTerm(first, second) || !isOneThing(first.clause, second) ? 0 : 1;
  if (!isOneThing(tagged[4] ?? '', second)) return 0;
  const [one, other] = [yearOf(tagged), yearOf(second)];
  // Numbers two years apart are not the ones that 同比 compares.
  return Math.abs(one - other) === 1 ? one - other : 0;
}

/** Words in front, the time, 同期, and the words between it and the number. */
const TIME = /^(?:而|其中)?([^0-9]*?)([0-9]{4}年|[去上前今本当]年|(?=同期))(同期)?(?:度|全年)?([^0-9]*)$/;

function isPast([, , time]: RegExpExecArray): boolean {
  return time === '' || time === '去年' || time === '上年';
}

/** Years as numbers, and those told from now on a scale of their own: the two are not compared. */
function yearOf([, , time = '']: RegExpExecArray): number {
  const named = { 前年: -2, 去年: -1, 上年: -1, 今年: 0, 本年: 0, 当年: 0 }[time];
  if (named !== undefined) return named;
  const year = Number.parseInt(time, 10);
  return year > 0 ? year : Number.NaN;
}

/** A number of a part of the year is compared with the same part only where 同期 says so. */
function isOneTerm({ sentence, from }: Figure, [, , time, same]: RegExpExecArray): boolean {
  if (time === '' || same !== undefined) return true;
  return !/[月季旬周日]|半年|截至|以来/.test(sentence.text.slice(sentence.from, from));
}

/** 为47.9亿元 goes on about what was counted; 受理47件 may do so of another thing. */
function isOneThing(before: string, [, , , , words = '']: RegExpExecArray): boolean {
  const thing = words.replace(FILLING, '');
  return thing === '' || before.replace(FILLING, '').includes(thing);
}

const FILLING = /[共为是有达仅则了的]|分别|只有/g;

type Compared = Pick<TimedPair, 'compared' | 'rate'>;

const BEHIND = /^\)?[,，]?((?:同比|环比|[比较](?:上年|去年)(?:同期)?)?[^,;。()0-9]{1,6})/;

/** …，同比增长8.4%; …，同比下降; …，同比增加9件 */
function comparedBehind(last: Figure, text: string): Compared | undefined {
  const { sentence, index, to } = last;
  const words = BEHIND.exec(text.slice(to, Math.min(to + 24, sentence.to)))?.[1];
  if (words === undefined) return undefined;
  const at = text.indexOf(words, to);
  const next = sentence.figures[index + 1];
  if (next?.unit === '%' && next.from === at + words.length && last.unit !== '%')
    return { compared: { words, at }, rate: next };
  const end = at + words.length;
  const ends = /^(?:[,;。)]|$)/.test(text.slice(end, Math.min(end + 1, sentence.to)));
  const isDifference = next?.unit === (last.unit === '%' ? '百分点' : last.unit);
  const differs = isDifference && next?.from === end;
  if (!(ends || differs) || !COMPARING.test(words)) return undefined;
  return { compared: { words, at }, rate: undefined };
}

const COMPARING = /^(?:同比|环比|[比较](?:上年|去年))/;

/** 同比下降（…）; 同比下降6.5%（…） */
function comparedAhead(first: Figure, text: string): Compared | undefined {
  const { sentence, index, bracket } = first;
  if (bracket < 0) return undefined;
  const previous = sentence.figures[index - 1];
  const rate = previous?.unit === '%' && previous.to === bracket && previous.exact ? previous : undefined;
  const end = rate?.from ?? bracket;
  const from = Math.max(sentence.from, end - 24);
  const words = AHEAD.exec(text.slice(from, end))?.[0];
  return words === undefined ? undefined : { compared: { words, at: end - words.length }, rate };
}

const AHEAD = /(?:同比|环比|[比较](?:上年|去年)(?:同期)?)[^,;。()0-9]{1,8}$/;
