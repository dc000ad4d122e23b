/** Totals whose states are told: 49个问题，已完成48个，正在整改1个; 申请217件，受理198件，不予受理12件. */

import { between, type Figure, openedBefore, type Sentence } from '../../claims/sentence.ts';
import { addsUp, endsOpen, isAddable, isMeant, isNear, leavesRest, type Sum, totalOf } from './addends.ts';
import { DISPOSED } from './disposition-sum.ts';
import { opensList } from './list-sum.ts';
import { stateSumAhead } from './state-ahead.ts';

const DONE =
  /已(?:当场|现场|立即|即时|即行|按期|按时|全部)(?:整改|解决|纠正|处理)|了结|实到|出席|完成|办结|(?:整改|基本|部分|全部)到位|已整改|已解决|解决|销号|化解|落实到位|达标|合格|通过|已交付|已退|已收回|已清退|已拨付/;
const OPEN_STATE =
  /请假|缺席|缺勤|正在|尚未|未(?!来|成年)|持续|推进|仍在|在办|待|限期|长期|不合格|不达标|处理中|办理中/;
/** What is done at once, as against within a term: 当场整改81处，限期整改21处. */
const AT_ONCE = /(?:当场|现场|立即|立行立|即时|即知即)(?:整?改|纠正)(?:到位|完毕|的)?$/;
/** On the way: told beside what is done and what is not, but some of the total may be neither. */
const ON_THE_WAY = /序时进度|(?:成效|进展)$/;
const STATE = new RegExp([DONE, OPEN_STATE, AT_ONCE, ON_THE_WAY].map(({ source }) => source).join('|'));
/** Words without which no sentence tells what is done. */
const BEGUN = new RegExp(`${DONE.source}|[场即立]整?改|[场即]纠正`);

/** A group of states, and the total before it. */
export function stateSums({ figures, previous, text, from, to }: Sentence): Sum[] {
  const sums: Sum[] = [];
  // A total and two states, of which one is done; the total may stand in the sentence before.
  if (figures.length < 3 && (previous === undefined || figures[0]?.unit !== figures[1]?.unit)) return sums;
  if (!BEGUN.test(text.slice(from, to))) return sums;
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
    const nearest = totals.at(-1);
    // 年初结转8件，新受理121件: what was left over is dealt with too, so neither number is the whole.
    if (totals.length > 1 && totals.some(isLeftOver)) continue;
    if (nearest === undefined) {
      const ahead = stateSumAhead(group, STATE);
      if (ahead !== undefined) sums.push(ahead);
      continue;
    }
    // 立案12件，了结70件，正在办理4件: not all states of one whole (dispositionSum).
    if (DISPOSED.test(nearest.before)) continue;
    // 其中 in front makes it a list of its own.
    if (opensList(between(nearest, first).replace(/其中[^;]*;/g, ''))) continue;
    const total = totals.find((candidate) => addsUp(candidate, group)) ?? outermost(totals) ?? nearest;
    const words = text.slice(total.to, to);
    // What is left over in words has no number to add.
    if (/另有/.test(words) || endsOpen(words) || leavesRest(words)) continue;
    if (group.some(isLessSure) && !(isMeant(total, group) && isWhole(group))) continue;
    if (isAddable(total, group)) sums.push({ whole: total, parts: group, holds: 'equal' });
  }
  return sums;
}

/** A state of words that do not always go with the others. */
function isLessSure({ before }: Figure): boolean {
  return (
    !DONE.test(before) && (AT_ONCE.test(before) || (ON_THE_WAY.test(before) && !OPEN_STATE.test(before)))
  );
}

/** 当场整改81处，限期整改22处，已完成15处: what is done behind what is done at once may be some of the rest. */
function isWhole(group: readonly Figure[]): boolean {
  const atOnce = group.findIndex(({ before }) => AT_ONCE.test(before));
  return atOnce < 0 || !group.some((figure, index) => index !== atOnce && isDone(figure));
}

function isLeftOver({ before }: Figure): boolean {
  return /结转|结存|遗留|留存|旧存|(?:上年|去年|往年|年初|期初|上期)[^,;。]{0,4}(?:未|剩|余|存)/.test(before);
}

/** The last total that is no member of a list opened by 其中. */
function outermost(totals: readonly Figure[]): Figure | undefined {
  return totals.findLast((total) => !isListed(total));
}

/** Whether 其中 stands before the figure, with no ； between. */
function isListed(figure: Figure): boolean {
  const opened = openedBefore(figure);
  return opened >= 0 && !figure.sentence.text.slice(opened, figure.from).includes(';');
}

/** Runs of states of one unit at one depth; 其中 behind a state opens a list inside it, which is passed over. */
function stateGroups(figures: readonly Figure[]): Figure[][] {
  const groups: Figure[][] = [];
  for (const figure of figures) {
    if (figure.unit === '%' || figure.unit === '' || !isState(figure)) continue;
    const group = groups.at(-1);
    const last = group?.at(-1);
    const inner = last !== undefined && isListed(figure);
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
  return STATE.test(figure.before) || stateAfter(figure);
}

function stateAfter(figure: Figure): boolean {
  return /^(?:[^,]{0,4})(?:已|正在|尚未|未)/.test(figure.after);
}

function isDone(figure: Figure): boolean {
  const words = figure.before === '' || stateAfter(figure) ? figure.after : figure.before;
  return (DONE.test(words) || AT_ONCE.test(words)) && !OPEN_STATE.test(words);
}

const PARTLY = /^(?:阶段性|部分|基本)([一-龥]{2,4})$/;

/** 共19件，办结15件、阶段性办结5件: what is so and what is partly so may leave a rest, but make no more than all. */
export function partlySum(partly: Figure): Sum | undefined {
  const base = PARTLY.exec(partly.before)?.[1];
  if (base === undefined) return undefined;
  // What a bracket divides is told of the state before it.
  const before = partly.sentence.figures.filter(
    ({ index, depth }) => index < partly.index && depth <= partly.depth,
  );
  const [whole, affirmed] = before.slice(-2);
  if (whole === undefined || affirmed?.before.endsWith(base) !== true) return undefined;
  const parts = [affirmed, partly];
  if ([whole, ...parts].some(({ unit, depth }) => unit !== partly.unit || depth !== partly.depth))
    return undefined;
  const words = between(whole, partly).replace(/\([^()]*\)/g, '');
  if (/[;。]|其中/.test(words) || !isAddable(whole, parts)) return undefined;
  return totalOf(parts).gt(whole.value) ? { whole, parts, holds: 'within' } : undefined;
}

const NEGATED = /^(?:不予|未予|不|未|无|非)([一-龥]{2,4})$/;

/**
 * 受理198件，不予受理12件，其他方式处理7件; 属实35件，部分属实8件，不属实5件: what is so and what is not make all.
 * The whole is only likely to be the number before, so they must nearly make it.
 */
export function contrastSum(denied: Figure): Sum | undefined {
  const base = NEGATED.exec(denied.before)?.[1];
  if (base === undefined) return undefined;
  const { figures, previous, text, from } = denied.sentence;
  const alike = figures.filter(({ unit, depth }) => unit === denied.unit && depth === denied.depth);
  const affirmed = alike.find((figure) => figure.index < denied.index && figure.before.endsWith(base));
  // Two states are a group of their own (stateSums).
  if (affirmed === undefined || (isState(denied) && isState(affirmed))) return undefined;
  const parts = alike.filter(({ index }) => index >= affirmed.index && index <= denied.index);
  for (const figure of alike.filter(({ index }) => index > denied.index)) {
    if (!/^(?:其他|其它|部分|基本)/.test(figure.before) || /[;。]/.test(between(denied, figure))) break;
    parts.push(figure);
  }
  // 已开工33个，未开工2个，取消1个
  const all = alike.filter(({ index }) => index >= affirmed.index);
  const before = alike.filter(({ index }) => index < affirmed.index);
  const wholes =
    before.length > 0 ? before : (previous?.figures ?? []).filter(({ unit }) => unit === denied.unit);
  const words = text.slice(before[0]?.from ?? from, parts.at(-1)?.to);
  if (
    /[;。]/.test(words) ||
    endsOpen(words) ||
    wholes.some((total) => [parts, all].some((some) => addsUp(total, some)))
  )
    return undefined;
  const whole = wholes.findLast((total) => isAddable(total, parts) && isNear(total, parts));
  return whole === undefined ? undefined : { whole, parts, holds: 'equal' };
}
