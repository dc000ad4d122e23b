/** How the words before a rate name what it is of: 占全部问题的, 办结率, 完成年度计划的. */

import type { Figure } from '../sentence.ts';
import { COMPLETION_RATE, OF_PLAN, SHARE } from './words.ts';

/** How the words name what the rate is of. */
export interface Naming {
  readonly shape: 'share' | 'completion rate' | 'share of a number' | 'share of a plan';
  /** 占…的: what the share is of; 办结率: what is done. */
  readonly name: string;
  /** Words before it that may give it a base of its own. */
  readonly limits: string;
}

/** From the number before in the clause, or the beginning of the clause, to the rate. */
export function wordsBefore({ sentence: { text, from, figures }, index, from: at }: Figure): string {
  const begin = Math.max(figures[index - 1]?.to ?? from, from, at - LONGEST);
  return text.slice(begin, at).replace(/^.*[;。]/s, '');
}

const LONGEST = 40;

/** 占年度计划的, and nothing besides: 占计划任务总数的 may be of what is listed. */
const NAMED_PLAN = /^(?:全年|年度|年初|既定|原定)(?:预算|概算|计划|目标|任务)数?(?:的)?$/;

/** What the words before a rate say that it is of; `undefined` where they name nothing. */
export function namingOf(rate: Figure, words: string): Naming | undefined {
  const share = SHARE.exec(words);
  if (share !== null && !/分别|各占/.test(words)) {
    const [, name = ''] = share;
    const isOfPlan = NAMED_PLAN.test(name);
    return { shape: isOfPlan ? 'share of a plan' : 'share', name, limits: words.slice(0, share.index) };
  }
  const plan = OF_PLAN.exec(words)?.[1];
  if (plan !== undefined) return { shape: 'share of a plan', name: plan, limits: '' };
  const completion = COMPLETION_RATE.exec(words.replace(/^.*[,:(]/s, ''));
  if (completion !== null) return { shape: 'completion rate', name: completion[1] ?? '', limits: words };
  const before = rate.sentence.figures[rate.index - 1];
  const isOfNumber =
    /^的$/.test(words) && before !== undefined && /占|完成|达到?|相当于|为/.test(before.clause);
  return isOfNumber ? { shape: 'share of a number', name: '', limits: before.clause } : undefined;
}
