/**
 * Sums that a text states: a whole and its parts.
 *
 * Official texts state them in four ways: parts in brackets behind the whole (37人（甲18人、乙19人）); parts behind a word
 * that opens a list (其中, 包括, 分别为, 由…组成); the states of a total (49个问题，已完成48个，正在整改1个); parts before the
 * word that adds them up (合计, 共计). A list that 等, 约, 其余 in words … leaves open states no sum.
 */

import { Big } from 'big.js';
import type { Reading } from '../reading.ts';
import { between, type Figure, type Sentence, sentencesOf } from './sentence.ts';

export interface Sum {
  readonly whole: Figure;
  readonly parts: readonly Figure[];
  /** `equal`: the parts are all there is. `within`: 其中 names some of it, so they may add up to less. */
  readonly holds: 'equal' | 'within';
}

/** Every sum of the notice, in reading order; one whole may state several. */
export function sumsOf(reading: Reading): Sum[] {
  return sentencesOf(reading).flatMap((sentence) => [
    ...sentence.figures.flatMap((figure) =>
      [bracketSum(figure), listSum(figure), totalSum(figure)].filter(isSum),
    ),
    ...stateSums(sentence),
    ...sentence.figures.map(restSum).filter(isSum),
  ]);
}

function isSum(sum: Sum | undefined): sum is Sum {
  return sum !== undefined && sum.parts.length > 0;
}

/** Words after which a list is not complete, or numbers are not of this list. */
const OPEN =
  /等(?!级|待|额|同|于|次|价|候|位)|主要|不含|除(?:外|了)|以及其他|部分为|余为|若干|另有|另外|余下|四舍五入|尾差/;
const COMPARISON =
  /去年|上年|同期|同比|环比|上期|前年|原(?:来|有)?的?$|目标|计划|任务数|此前|以往|较(?![大小多少重轻好差高低快慢强弱])|(?<!占)比(?![例重率武赛选对])/;

/** 37人（党内警告18人、严重警告19人） */
function bracketSum(whole: Figure): Sum | undefined {
  const { text, to } = whole.sentence;
  const open = text.slice(whole.to, Math.min(whole.to + 16, to)).indexOf('(');
  if (open < 0 || /[,、;:()]/.test(text.slice(whole.to, whole.to + open))) return undefined;
  const bracket = whole.to + open;
  const inside = whole.sentence.figures.filter((figure) => figure.bracket === bracket);
  const parts = inside.filter((figure) => figure.unit === whole.unit);
  const last = inside.at(-1);
  if (last === undefined || parts.length < 2 || parts.length !== inside.length) return undefined;
  const words = text.slice(bracket + 1, closing(text, bracket));
  if (OPEN.test(words) || COMPARISON.test(words) || !isAddable(whole, parts)) return undefined;
  if (/^(?:其中|含|包括其中)/.test(words)) return { whole, parts, holds: 'within' };
  return { whole, parts, holds: 'equal' };
}

function closing(text: string, bracket: number): number {
  let depth = 0;
  for (let offset = bracket; offset < text.length; offset += 1) {
    if (text.charAt(offset) === '(') depth += 1;
    else if (text.charAt(offset) === ')') depth -= 1;
    if (depth === 0) return offset;
  }
  return text.length;
}

const LIST = /(其中)|(分别(?:为|是|有)|包括|包含|分为|分成|组成|构成|即|有)|:/;

/** 20件，其中甲12件、乙8件; 共20件，包括甲12件、乙8件 */
function listSum(whole: Figure): Sum | undefined {
  const first = whole.sentence.figures[whole.index + 1];
  if (first === undefined || first.depth !== whole.depth) {
    return undefined;
  }
  const gap = between(whole, first);
  const opening = LIST.exec(gap);
  if (
    opening === null ||
    /[;。]/.test(gap) ||
    (!opening[0].startsWith('分别') && /[,、].*[,、].*[,、]/.test(gap.slice(0, opening.index)))
  )
    return undefined;
  const within = opening[1] !== undefined;
  if (opening[0] === '有' || opening[0] === '即') {
    if (!new RegExp(`^[^,、;]{0,8}[,:]?${opening[0]}`).test(gap)) return undefined;
  }
  const { parts, open } = partsFrom(whole, first);
  if (open || !isAddable(whole, parts)) return undefined;
  const rest = parts.some((part) => /^其余|^剩余|^另/.test(part.before));
  if (!within && parts.length < 2) return undefined;
  return { whole, parts, holds: within && !rest ? 'within' : 'equal' };
}

/** The figures of one list: from `first` on, of the whole's unit, until the sentence turns to something else. */
function partsFrom(whole: Figure, first: Figure): { parts: Figure[]; open: boolean } {
  const { figures, text, to } = whole.sentence;
  const parts: Figure[] = [];
  let end = to;
  for (let index = first.index; index < figures.length; index += 1) {
    const figure = figures[index];
    if (figure === undefined) break;
    if (figure.depth > whole.depth) continue;
    const previous = figures[index - 1];
    const gap = previous === undefined ? '' : between(previous, figure);
    if (figure.depth < whole.depth || (index > first.index && TURN.test(gap))) {
      end = figure.from - figure.before.length;
      break;
    }
    if (figure.unit === whole.unit && !isThreshold(figure)) parts.push(figure);
  }
  const last = parts.at(-1);
  const tail = last === undefined ? '' : (text.slice(last.to, end).split(/[;。]/)[0] ?? '');
  const words = `${text.slice(whole.to, last?.from ?? whole.to)}${tail}`;
  return { parts, open: OPEN.test(words) || COMPARISON.test(words) };
}

/** 达到100万元的村4个 counts villages, not money. */
function isThreshold(figure: Figure): boolean {
  return /^的/.test(figure.after) && /(?:达到?|满|超过?|不足|低于|高于)$/.test(figure.before);
}

/** Words between two figures that end a list: another total, another scope, another 其中. */
const TURN = /其中|合计|共计|总计|共|累计|同时|此外|目前|占|同比|[;。]/;

const DONE =
  /实到|出席|完成|办结|整改到位|已整改|已解决|解决|销号|化解|落实到位|达标|合格|通过|已交付|已退|已收回|已清退|已拨付/;
const OPEN_STATE =
  /请假|缺席|缺勤|正在|尚未|未(?!来|成年)|持续|推进|仍在|在办|待|限期|长期|不合格|不达标|处理中|办理中/;

/** 49个问题，已整改完成48个，正在整改1个: a group of states, and the total before it. */
function stateSums({ figures, text, to }: Sentence): Sum[] {
  const sums: Sum[] = [];
  for (const group of stateGroups(figures)) {
    const [first] = group;
    if (first === undefined || !group.some(isDone) || group.every(isDone)) continue;
    const totals = figures.filter(
      (figure) =>
        figure.index < first.index &&
        figure.unit === first.unit &&
        figure.depth === first.depth &&
        !isState(figure),
    );
    // 其中 in front makes it a list of its own, which `listSum` reads.
    const nearest = totals.at(-1);
    if (nearest === undefined || LIST.test(between(nearest, first).replace(/其中[^;]*;/g, ''))) continue;
    const total = totals.find((candidate) => addsUp(candidate, group)) ?? outermost(totals) ?? nearest;
    const words = text.slice(total.to, to);
    // What is left over in words has no number to add.
    if (OPEN.test(words) || /(?:其余|剩余)(?!的?[0-9])/.test(words)) continue;
    if (isAddable(total, group)) sums.push({ whole: total, parts: group, holds: 'equal' });
  }
  return sums;
}

/** The last total that is no member of a list opened by 其中. */
function outermost(totals: readonly Figure[]): Figure | undefined {
  return totals.findLast((total) => {
    const { text, from } = total.sentence;
    const before = text.slice(from, total.from);
    return !/其中[^;]*$/.test(before);
  });
}

/** Runs of states of one unit at one depth; 其中 behind a state opens a list inside it, which is passed over. */
function stateGroups(figures: readonly Figure[]): Figure[][] {
  const groups: Figure[][] = [];
  for (const figure of figures) {
    if (figure.unit === '%' || figure.unit === '' || !isState(figure)) continue;
    const group = groups.at(-1);
    const last = group?.at(-1);
    const inner =
      /其中[^;。]*$/.test(figure.sentence.text.slice(figure.sentence.from, figure.from)) &&
      last !== undefined;
    const joins =
      last !== undefined &&
      last.unit === figure.unit &&
      last.depth === figure.depth &&
      !figures
        .slice(last.index + 1, figure.index)
        .some((other) => other.unit === figure.unit && other.depth === figure.depth && !inner);
    if (group !== undefined && joins) group.push(figure);
    else groups.push([figure]);
  }
  return groups;
}

function isState(figure: Figure): boolean {
  return DONE.test(figure.before) || OPEN_STATE.test(figure.before) || stateAfter(figure);
}

function stateAfter(figure: Figure): boolean {
  return /^(?:[^,]{0,4})(?:已|正在|尚未|未)/.test(figure.after);
}

function isDone(figure: Figure): boolean {
  const words = figure.before === '' || stateAfter(figure) ? figure.after : figure.before;
  return DONE.test(words) && !OPEN_STATE.test(words);
}

/** 甲12件、乙8件，合计20件 */
function totalSum(whole: Figure): Sum | undefined {
  // 投产和开工项目合计21个 adds up some of what stands before it; only a bare 合计 adds up the list.
  if (!/^(?:以上|上述|各项|两项|三项|四项|五项|以上各项)?(?:合计|总计|共计)[^,、;]{0,4}$/.test(whole.before))
    return undefined;
  const parts: Figure[] = [];
  for (let index = whole.index - 1; index >= 0; index -= 1) {
    const figure = whole.sentence.figures[index];
    if (figure === undefined || figure.depth !== whole.depth) continue;
    if (figure.unit !== whole.unit || /[;。]/.test(between(figure, whole))) break;
    parts.unshift(figure);
    if (/其中|合计|总计|共计|共/.test(figure.before)) return undefined;
  }
  if (parts.length < 2 || !isAddable(whole, parts)) return undefined;
  const words = whole.sentence.text.slice(parts[0]?.from ?? whole.from, whole.from);
  if (OPEN.test(words) || COMPARISON.test(words)) return undefined;
  // The list may be led in by numbers of another kind: the shortest tail that adds up is the list.
  const fitting = parts
    .map((_, start) => parts.slice(start))
    .findLast((tail) => tail.length > 1 && addsUp(whole, tail));
  return { whole, parts: fitting ?? parts, holds: 'equal' };
}

function addsUp(whole: Figure, parts: readonly Figure[]): boolean {
  return parts.reduce((value, part) => value.plus(part.value), new Big(0)).eq(whole.value);
}

function isAddable(whole: Figure, parts: readonly Figure[]): boolean {
  return whole.exact && whole.unit !== '%' && whole.unit !== '' && parts.every((part) => part.exact);
}

/** 143家，其中责令停产6家；其余135家 — what 其余 counts goes with the list before it. */
function restSum(rest: Figure): Sum | undefined {
  if (!/^(?:其余|剩余|余下)的?$/.test(rest.before) || !rest.exact) return undefined;
  const { figures, text } = rest.sentence;
  const earlier = figures.filter(
    (figure) =>
      figure.index < rest.index && figure.unit === rest.unit && figure.depth === rest.depth && figure.exact,
  );
  // The rest may be of any total before it: where one fits, all is well.
  const fits = earlier.some((whole, index) =>
    earlier
      .slice(index + 1)
      .some(
        (_, start, later) =>
          addsUp(whole, [...later.slice(start), rest]) ||
          addsUp(whole, [...later.slice(start, start + 1), rest]),
      ),
  );
  const opened = text.lastIndexOf('其中', rest.from);
  const whole = earlier.findLast((figure) => figure.to <= opened);
  if (fits || whole === undefined || opened < rest.sentence.from) return undefined;
  const parts = earlier.filter((figure) => figure.index > whole.index);
  // A list that is complete by itself leaves no rest: the rest is of another total.
  if (parts.length === 0 || addsUp(whole, parts) || parts.some(isThreshold)) return undefined;
  return { whole, parts: [...parts, rest], holds: 'equal' };
}
