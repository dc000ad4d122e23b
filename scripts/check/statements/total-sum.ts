/** Totals behind their parts (甲12件、乙8件，合计20件), and rests told as a number (其余135家). */

import { between, type Figure, openedBefore } from '../../claims/sentence.ts';
import { addsUp, isAddable, isNear, isThreshold, leavesOpen, type Sum } from './addends.ts';
import { countedTotal } from './counted-sum.ts';

/** 投产和开工项目合计21个 adds up some of what stands before it; only a bare 合计 or 共 adds up the list. */
const TOTAL =
  /^(?:全[年县市区镇乡村域]|以上|上述|各项|两项|三项|四项|五项|以上各项)?(?:(?:合计|总计|共计)([^,、;]{0,10})|(共))$/;

/** 甲12件、乙8件，合计20件 */
export function totalSum(whole: Figure): Sum | undefined {
  const total = TOTAL.exec(whole.before);
  const parts = total === null ? [] : partsBefore(whole);
  if (total === null || parts?.length === 0) return countedTotal(whole);
  if (parts === undefined || parts.length < 2 || !isAddable(whole, parts)) return undefined;
  const words = whole.sentence.text.slice(parts[0]?.from ?? whole.from, whole.from);
  if (/另有|同时/.test(words) || leavesOpen(words)) return undefined;
  // Only numbers that 分别 lists are surely of what a longer name adds up.
  if ((total[1] ?? '').length > 4 && !/分别/.test(parts[0]?.before ?? '')) return undefined;
  // The list may be led in by numbers of another kind: the shortest tail that adds up is the list.
  const fitting = parts
    .map((_, start) => parts.slice(start))
    .findLast((tail) => tail.length > 1 && addsUp(whole, tail));
  // A bare 共 may begin something new.
  if (total[2] !== undefined && !isNear(whole, parts)) return undefined;
  return { whole, parts: fitting ?? parts, holds: 'equal' };
}

function partsBefore(whole: Figure): Figure[] | undefined {
  const parts: Figure[] = [];
  for (let index = whole.index - 1; index >= 0; index -= 1) {
    const figure = whole.sentence.figures[index];
    if (figure === undefined || figure.depth !== whole.depth) continue;
    // 两项合计: the number counts the list.
    if (index === whole.index - 1 && /^(?:合计|共计|总计|相加)/.test(figure.after)) continue;
    if (figure.unit !== whole.unit || /[;。]/.test(between(figure, whole))) break;
    parts.unshift(figure);
    if (/其中|合计|总计|共/.test(figure.before)) return undefined;
  }
  return parts;
}

/** 143家，其中责令停产6家；其余135家 — what 其余 counts goes with the list before it. */
export function restSum(rest: Figure): Sum | undefined {
  if (!/^(?:其余|剩余|余下)的?$/.test(rest.before) || !rest.exact) return undefined;
  const { figures } = rest.sentence;
  const earlier = figures.filter(
    (figure) =>
      figure.index < rest.index && figure.unit === rest.unit && figure.depth === rest.depth && figure.exact,
  );
  const opened = openedBefore(rest);
  const whole = earlier.findLast((figure) => figure.to <= opened);
  if (whole === undefined || fitsSome(rest, earlier)) return undefined;
  const parts = earlier.filter((figure) => figure.index > whole.index);
  // A list that is complete by itself leaves no rest: the rest is of another total.
  if (parts.length === 0 || addsUp(whole, parts) || parts.some(isThreshold)) return undefined;
  return { whole, parts: [...parts, rest], holds: 'equal' };
}

/** The rest may be of any total before it: where one fits, all is well. */
function fitsSome(rest: Figure, earlier: readonly Figure[]): boolean {
  return earlier.some((whole, index) => {
    const later = earlier.slice(index + 1);
    return later.some(
      (part, start) => addsUp(whole, [part, rest]) || addsUp(whole, [...later.slice(start), rest]),
    );
  });
}
