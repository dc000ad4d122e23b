/** The numbers of a text that a rate may be the share of. */

import type { Figure, Sentence } from '../sentence.ts';
import { isAllNamed, isNamed } from './called.ts';
import type { Naming } from './naming.ts';
import { isCount, joined, partsNear } from './pairs.ts';
import { DENIED, PARTLY } from './words.ts';

/** The numbers that the words say the rate is of, the likeliest first. */
export function partsFor(
  rate: Figure,
  { shape, name }: Naming,
  previous: Sentence | undefined,
): readonly Figure[] {
  const near = partsNear(rate);
  // 监测点位35个，达标的31个。点位达标率为88.6%。
  if (near.length === 0 && shape === 'completion rate') {
    return (previous?.figures ?? []).filter((figure) => isCount(figure) && isNamed(figure, name)).reverse();
  }
  const { figures } = rate.sentence;
  const last = rate.index - (countsParts(rate) ? 2 : 1);
  const own = figures[last];
  if (shape === 'share of a number') {
    const [whole, part] = [own, figures[rate.index - 2]];
    if (part === undefined || whole === undefined) return [];
    // 新建3处、扩建2处，完成任务6处的83.3%
    const listed = joined(figures.slice(0, rate.index - 1)).filter(
      ({ from, to }) => to === part.to && !/[,;]/.test(rate.sentence.text.slice(from, to)),
    );
    return [...listed, part];
  }
  if (shape === 'share of a plan') return own === undefined || !near.includes(own) ? [] : [own];
  if (shape === 'share') {
    const list = joined(figures.slice(Math.max(last - 5, 0), last + 1));
    const whole = list.filter(({ to }) => own !== undefined && to === own.to);
    // A级食堂占35.2%: how many there are may be stated in the sentence before.
    if (own === undefined || !near.includes(own))
      return [...near, ...(previous?.figures ?? []).filter(isCount)];
    // 甲类783件、乙类579件、丙类562件，占总量的77%
    const listed = whole.find(({ from, to }) => !/[,;]/.test(rate.sentence.text.slice(from, to)));
    return listed === undefined ? [own, ...whole] : [listed, own, ...whole];
  }
  const found = near.filter((figure) => isNamed(figure, name));
  // 应参加250人，实际参加235人，参评率94%: what was done of what was due.
  const done =
    found.length === 0 && !DENIED.test(name) ? near.find((figure) => isDoneOfDue(figure)) : undefined;
  const named = done === undefined ? found : [done];
  const partly = joined([
    ...figures.slice(0, rate.index),
    ...figures.slice(rate.index + 1, rate.index + 4),
  ]).filter(
    (sum) =>
      (PARTLY.test(rate.sentence.text.slice(sum.from, sum.to)) || isAllNamed(sum, name)) &&
      named.some(({ from, to }) => from >= sum.from && to <= sum.to),
  );
  const isPartly = ({ before }: Figure): boolean => PARTLY.test(before);
  return [...named.filter((figure) => !isPartly(figure)), ...named.filter(isPartly), ...partly];
}

function isDoneOfDue({ before, unit, index, sentence: { figures } }: Figure): boolean {
  const due = figures[index - 1];
  return /^(?:实际|实)/.test(before) && due?.unit === unit && /应/.test(due.clause);
}

/** 甲783件、乙579件、丙562件，三类合计占…: the number right before the share says how many parts it has. */
export function countsParts({ sentence: { text, figures }, index, from }: Figure): boolean {
  const count = figures[index - 1];
  if (count === undefined || count.value.gte(index)) return false;
  return COUNTED_PARTS.test(text.slice(count.to, from));
}

const COUNTED_PARTS = /^[一-龥]{0,4}(?:合计|共计|总计|共)占/;
