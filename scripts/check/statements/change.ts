/** Changes that a text states: from one number to another, with the word that says which way. */

import { oncePerReading } from '../../claims/once.ts';
import { between, comparingSentencesOf, type Figure } from '../../claims/sentence.ts';
import { bitsOf, hasSigns } from '../../claims/signs.ts';
import { isDifference } from './addends.ts';
import { timedPairOf } from './timed-pair.ts';

export interface Change {
  /** The number before; it may be given in brackets behind the new one (3人（去年同期8人）). */
  readonly from: Figure;
  readonly to: Figure;
  readonly direction: 'up' | 'down';
  /** The word that says so, as written, with its offset. */
  readonly word: string;
  readonly wordAt: number;
  /** The rate that the word stands with, where it is not the one behind the numbers. */
  readonly rate?: Figure | undefined;
}

export const UP = '上升|升高|上涨|提高|增加|增长|提升|扩大|攀升|升|增|回升|拓展|延长|扩充|扩展|壮大|跃升';
export const DOWN = '下降|下跌|精简|压降|收窄|降低|减少|缩减|压减|压缩|缩短|缩小|回落|减|降|下滑|跌';
/** 由40件增加到50件, 由2022年的40件增加到2023年的50件 */
const FROM_TO = new RegExp(`(${UP}|${DOWN})(?:至|到|为|成)(?:[0-9]{4}年[^,;。0-9]{0,6}|[^,;。0-9]{0,6})$`);
/** 同比下降, 较上年减少: said of a pair whose earlier number stands in brackets. */
const COMPARED = new RegExp(`(?:同比|环比|[比较](?:去年|上年|前年)(?:同期)?)[^,;。0-9]{0,4}?(${UP}|${DOWN})`);

/** Words in front of the earlier number. */
const FROM = /[由从]|原(?:来|有|先)?的?$|(?:之前|上年|去年|以前|同期|初|年|底|月)的$/;

const TREND = bitsOf('trend');

/** Every change of the notice, in reading order. */
export const changesOf = oncePerReading((reading): readonly Change[] => {
  const changes: Change[] = [];
  for (const { figures, signs } of comparingSentencesOf(reading)) {
    if (!hasSigns(signs, TREND)) continue;
    for (const figure of figures) {
      for (const read of [fromTo, compared, against, timed]) {
        const found = read(figure);
        if (found !== undefined) changes.push(found);
      }
    }
  }
  return changes;
});

function fromTo(from: Figure): Change | undefined {
  const to = from.sentence.figures[from.index + 1];
  if (to === undefined || to.unit !== from.unit || to.depth !== from.depth) return undefined;
  const gap = between(from, to);
  const word = FROM_TO.exec(gap);
  if (word === null || !FROM.test(from.clause)) return undefined;
  // 每月32件下降到35件 goes on about each month.
  const per = perWhat(gap);
  if (per !== '' && per !== perWhat(from.before)) return undefined;
  if (isBelowZero(from) || isBelowZero(to)) return undefined;
  // 由3个增加5个到8个 and 由3个，后来… are other statements.
  if (/[;。、]/.test(gap)) return undefined;
  return change(from, to, word[1] ?? '', from.to + word.index);
}

/** -12℃, 零下12度: what falls rises in number. */
function isBelowZero({ sentence: { text }, from }: Figure): boolean {
  return /(?:[^0-9]-|负|零下)$/.test(text.slice(Math.max(from - 2, 0), from));
}

/** 每万人, where the number is told of each. */
function perWhat(words: string): string {
  return /每[一-龥]{1,3}/.exec(words)?.[0] ?? '';
}

/** 214起，比去年同期的268起下降20.1%; 1284万元，比2022年的1053万元增加231万元 */
function against(from: Figure): Change | undefined {
  const to = from.sentence.figures[from.index - 1];
  if (to === undefined || to.unit !== from.unit || to.unit === '%' || to.depth !== from.depth)
    return undefined;
  if (!AGAINST.test(from.clause) || /[;。]|其中/.test(between(to, from))) return undefined;
  const word = DIRECTION.exec(from.after)?.[0];
  return word === undefined ? undefined : change(from, to, word, from.to);
}

const AGAINST = /^[,，]?(?:同比)?[比较][^,;。]{0,16}(?:的|同期|上年|去年|前年|[0-9]年)$/;
const DIRECTION = new RegExp(`^(?:${UP}|${DOWN})`);

/** 同比下降3人（去年同期8人）; 3人（2022年8人），同比下降; 3人，同比下降62.5%（上年8人） */
function compared(to: Figure): Change | undefined {
  const { text, figures, to: end } = to.sentence;
  const next = figures[to.index + 1];
  const rate = next?.unit === '%' ? next : undefined;
  const from = rate === undefined ? next : figures[to.index + 2];
  if (from === undefined || from.unit !== to.unit || to.unit === '%' || to.depth === from.depth)
    return undefined;
  // 同比增加23件（上年192件）: by how much, not to how much.
  if (isDifference(to)) return undefined;
  const gap = rate === undefined ? between(to, from) : `${between(to, rate)}${between(rate, from)}`;
  if (!IN_BRACKETS.test(gap)) return undefined;
  const inside = COMPARED.exec(gap);
  if (inside !== null) return change(from, to, inside[1] ?? '', to.to + inside.index);
  const before = to.clause;
  const ahead = COMPARED.exec(before);
  if (ahead !== null) return change(from, to, ahead[1] ?? '', to.from - before.length + ahead.index);
  const behind = /^[^()]{0,6}\),?([^,;。0-9]{0,20})/.exec(text.slice(from.to, Math.min(from.to + 32, end)));
  const word = COMPARED.exec(behind?.[1] ?? '');
  return word === null ? undefined : change(from, to, word[1] ?? '', from.to);
}

const IN_BRACKETS =
  /^[^,;。()]{0,8}(?:,[^,;。()]{0,12})?\([^()]{0,8}(?:去年|上年|前年|[0-9]{4}年|同期)[^()0-9]{0,8}$/;

/** 52件，去年同期40件，同比增长30%; 同比下降（2024年为31件，2025年为33件） */
function timed(first: Figure): Change | undefined {
  const pair = timedPairOf(first);
  const word = pair && TOLD.exec(pair.compared.words);
  if (pair === undefined || !word) return undefined;
  const { earlier, later, compared, rate } = pair;
  return { ...change(earlier, later, word[1] ?? '', compared.at + word.index), rate };
}

/** Nothing but the comparison: 其中农业增长 is of another number. */
const TOLD = new RegExp(
  `^(?:同比|环比|[比较](?:上年|去年)(?:同期)?)?(?:大幅|小幅|明显|略有|有所|略|共|累计|净|持续)?(${UP}|${DOWN})[了为达]?$`,
);

function change(from: Figure, to: Figure, word: string, wordAt: number): Change {
  return { from, to, word, wordAt, direction: RISES.has(word) ? 'up' : 'down' };
}

const RISES: ReadonlySet<string> = new Set(UP.split('|'));
