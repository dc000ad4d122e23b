/** Whether the words of a number name what a rate counts. */

import type { Figure } from '../sentence.ts';
import { DENIED, GENERIC, SYNONYMS } from './words.ts';

/** Whether the words of the number name what the rate counts: 办结 in 已办结114件, 达标 in 11个水质达标. */
export function isNamed({ before, after }: Figure, name: string): boolean {
  const root = name.slice(-2);
  const words = `${before} ${after.replaceAll(`${root}率`, '')}`;
  if (root === '') return false;
  const isDenied = DENIED.test(name);
  if (isDenied !== new RegExp(`(?:不|未|无|尚未)${root.replace(/^[不未无]/, '')}`).test(words) && isDenied)
    return false;
  if (!isDenied && NOT_DONE.test(before)) return false;
  if (words.includes(root) || (SYNONYMS[root]?.test(words) ?? false)) return true;
  const [first = '', last = ''] = root;
  const isReversed = words.includes(`${last}${first}`);
  return (
    isReversed ||
    ['已', '实', '实际'].some((done) => words.includes(done + first) || words.includes(done + last))
  );
}

const NOT_DONE = /正在|尚未|未|待|不合格|不达标|剩余|其余|另有|持续|长期|需要?(?:整改|推进)/;

/** 按时办结197件，超时办结3件，办结率100%: each of the numbers names it. */
export function isAllNamed({ sentence, from, to }: Figure, name: string): boolean {
  return sentence.figures.every((figure) => figure.from < from || figure.to > to || isNamed(figure, name));
}

/** 占新收申请总数的: the whole counts what the words name. */
export function isCalled({ before, after }: Figure, name: string): boolean {
  const words = `${before} ${after}`;
  const core = name.replace(/总数|总量|总额|总|全部|全[省市县区]|数量|数/g, '');
  for (let offset = 0; offset + 2 <= core.length; offset += 1) {
    if (words.includes(core.slice(offset, offset + 2))) return true;
  }
  return false;
}

/** 监测点位…，企业达标率: the rate is of what the numbers do not count. */
export function isOfOther({ sentence, from }: Figure, name: string): boolean {
  const subject = name
    .slice(0, -2)
    .replace(GENERIC, '')
    .replace(/[不未无]$/, '')
    .slice(-2);
  if (subject.length < 2) return false;
  const begin = Math.max(sentence.previous?.from ?? sentence.from, 0);
  const named = sentence.text.lastIndexOf(name, from);
  const words = sentence.text.slice(begin, named) + sentence.text.slice(from, sentence.to);
  return !words.includes(subject);
}
