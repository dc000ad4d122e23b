/** Drafts the figures of a notice from its statement of a total and its states: 49个问题，整改完成48个，正在整改1个. */

import type { Claim, Placed } from '../../claims/claim.ts';
import type { Reading } from '../../claims/reading.ts';
import { sumClaims } from '../../claims/sum/engine.ts';
import { readHanInteger } from '../../language/number/numeral.ts';
import { type Prose, positionAt } from '../../notice/prose.ts';
import type { DraftFigure } from '../draft.ts';

export interface DraftedFigures {
  readonly figures: readonly DraftFigure[];
  /** CEL: the total equals its states. */
  readonly checks: readonly string[];
}

/**
 * Takes the first statement of a total with its states; nothing where there is none. Its members are those of the sum
 * that the checker reads there, so that a check never has fewer; without such a sum, the states that are known by their
 * words.
 */
export function draftFigures(reading: Reading): DraftedFigures {
  const sums = new Map<Prose, Claim[]>();
  for (const claim of sumClaims(reading)) {
    if (claim.verdict.is === 'notJudged') continue;
    sums.set(claim.subject.prose, [...(sums.get(claim.subject.prose) ?? []), claim]);
  }
  for (const { prose } of reading.stretches) {
    const counts = readCounts(prose.text);
    const statement =
      statementOf(sums.get(prose) ?? [], counts) ?? findStatement(outsideBrackets(counts, prose.text));
    if (statement !== undefined) return nameFigures(prose, statement);
  }
  return { figures: [], checks: [] };
}

/** The sum of a total and at least one finished part, all counted in one unit and in one paragraph. */
function statementOf(sums: readonly Claim[], counts: readonly Count[]): Statement | undefined {
  for (const { subject, figures, verdict } of sums) {
    const countAt = ({ from, to, prose }: Placed): Count | undefined =>
      prose === subject.prose ? counts.find((count) => count.from < to && from < count.to) : undefined;
    const total = countAt(subject);
    const states = figures.filter((figure) => figure.from !== subject.from).map(countAt);
    const known = states.filter((count) => count !== undefined);
    if (total === undefined || known.length < states.length || known.length < 2) continue;
    if (!known.every(({ unit }) => unit === total.unit)) continue;
    // 上年结转23件，本年新收389件，办结396件，结转下年16件: two numbers together are the whole.
    const made = known.reduce((sum, { value }) => sum + value, 0);
    if (verdict.is === 'holds' && made !== total.value) continue;
    if (known.some(({ role }) => role === 'completed'))
      return { total, states: known, others: [], isSum: true };
  }
  return undefined;
}

/** What a bracket adds (其中市级完成68件) is a part of the number before it. */
function outsideBrackets(counts: readonly Count[], text: string): Count[] {
  const inner = [...text.matchAll(/[（(][^（()）]*[）)]/g)].map(
    ({ 0: found, index }) => [index, index + found.length] as const,
  );
  return counts.filter(({ from }) => !inner.some(([start, end]) => start < from && from < end));
}

/** `other` counts what its words do not say; `partly` what is done in part (阶段性完成7个). */
type Role = 'total' | 'completed' | 'partly' | 'ongoing' | 'other';

/** A number with its unit, what it counts, and the stretch of words that says so. */
interface Count {
  readonly role: Role;
  readonly value: number;
  readonly unit: string;
  readonly start: number;
  readonly end: number;
  /** Where the number itself is, its unit included. */
  readonly from: number;
  readonly to: number;
}

const COUNT = /([0-9０-９]{1,9}|[零〇一二三四五六七八九十百千两]{1,9})(个|项|条|件)/g;
/** Words do not reach over these, nor farther than so many characters. */
const LONGEST_REACH = 40;
const STOPS = '，,；;。：:！？!?（）()、\n';

const ONGOING_BEFORE =
  /(?:(?:尚|仍|还)?(?:未|待)(?:完成|整改|办结|销号|启动|开展|实施|开工)|(?:正在|尚在|仍在|还在|正)(?:整改|推进|办理|进行|持续|落实)|(?:持续|长期|继续|需)(?:推进|整改|坚持|深化|长期坚持)|推进中|整改中)[^0-9]{0,8}$/;
const COMPLETED_BEFORE =
  /(?:已经?)?(?:全部|基本)?(?:整改完成|完成整改|整改到位|整改完毕|整改销号|整改|完成|办结|销号)(?:问题|任务|事项)?(?:了|的|共|共计)?$/;
const COMPLETED_WITHOUT_DOUBT = /(?:已|完成|到位|完毕|办结|销号)/;
const TOTAL_BEFORE = /(?:问题|任务|事项)(?:共|共有|共计|合计|总计|清单)?$/;

const PARTLY_BEFORE =
  /(?:已)?(?:阶段性|部分|基本|初步)(?:整改)?(?:完成|整改|到位|办结)(?:整改)?(?:问题|任务|事项)?$/;

const IN_STAGES_BEFORE = /已?(?:取得)?阶段性(?:整改)?(?:完成|成效|成果)(?:整改)?[^0-9]{1,10}$/;

const ONGOING_AFTER =
  /^(?:具体)?(?:问题|任务|事项)?(?:(?:尚|仍|还)?未(?:完成|整改|办结)(?:整改)?|(?:正在?|尚在|仍在|还在)(?:加快|抓紧|有序|持续)?(?:整改|推进|办理|进行)中?|持续(?:推进|整改)|需?长期(?:坚持|推进))/;
const COMPLETED_AFTER =
  /^(?:具体)?(?:问题|任务|事项)?(?:(?:已经?)?(?:全部|基本)?(?:整改完成|完成整改|整改到位|整改完毕|整改销号|已整改|办结|销号)|已经?(?:全部)?完成)/;
const TOTAL_AFTER = /^(?:具体|突出|重点|主要|反馈|整改|方面的?)?(?:问题|任务|事项)/;

function readCounts(text: string): Count[] {
  const counts: Count[] = [];
  const found = [...text.matchAll(COUNT)];
  for (const [index, match] of found.entries()) {
    const [whole, digits, unit] = match;
    const value = readValue(digits ?? '');
    if (value === undefined || unit === undefined) continue;
    const end = match.index + whole.length;
    const previous = found[index - 1];
    const afterPrevious = previous === undefined ? 0 : previous.index + previous[0].length;
    const start = lastStop(text, match.index, Math.max(afterPrevious, match.index - LONGEST_REACH));
    const stop = nextStop(text, end, Math.min(end + LONGEST_REACH, text.length));
    const next = found[index + 1]?.index ?? text.length;
    const count = classify(text.slice(start, match.index), text.slice(end, stop), next < stop);
    // Of a state in words that are not known its own words stay with the number, so that it is found in the text.
    const lead = /[一-龥]{1,12}$/.exec(text.slice(start, match.index))?.[0].length ?? 0;
    const { role, before, after } = count ?? { role: 'other', before: lead, after: 0 };
    const from = match.index;
    counts.push({ role, value, unit, start: from - before, end: end + after, from, to: end });
  }
  return counts;
}

/** `before` and `after` count the characters around number and unit that belong to the statement. */
function classify(
  before: string,
  after: string,
  shared: boolean,
): { role: Role; before: number; after: number } | undefined {
  if (/其中|涉及|新增/.test(before) && !COMPLETED_WITHOUT_DOUBT.test(before)) return undefined;
  // 已阶段性完成并长期坚持 is done in part.
  const inStages = IN_STAGES_BEFORE.exec(before);
  if (inStages !== null) return { role: 'partly', before: inStages[0].length, after: 0 };
  const ongoing = ONGOING_BEFORE.exec(before);
  if (ongoing !== null) return { role: 'ongoing', before: ongoing[0].length, after: 0 };
  const partly = PARTLY_BEFORE.exec(before);
  if (partly !== null) return { role: 'partly', before: partly[0].length, after: 0 };
  const completed = COMPLETED_BEFORE.exec(before);
  if (completed !== null && COMPLETED_WITHOUT_DOUBT.test(completed[0])) {
    return { role: 'completed', before: completed[0].length, after: 0 };
  }
  // Words that another number follows in the same breath are that number's.
  const following = shared ? null : (ONGOING_AFTER.exec(after) ?? COMPLETED_AFTER.exec(after));
  if (following !== null) {
    const role = ONGOING_AFTER.test(after) ? 'ongoing' : 'completed';
    return { role, before: 0, after: following[0].length };
  }
  const noun = TOTAL_AFTER.exec(after);
  if (noun !== null) return { role: 'total', before: 0, after: noun[0].length };
  const name = TOTAL_BEFORE.exec(before);
  return name === null ? undefined : { role: 'total', before: name[0].length, after: 0 };
}

/** A total with its states, and what else is counted in the same unit after the first of them. */
interface Statement {
  readonly total: Count;
  readonly states: readonly Count[];
  readonly others: readonly Count[];
  /** The checker reads the states as the parts of the total. */
  readonly isSum: boolean;
}

/** A total and the states of the same unit that follow it, up to the next total. */
function findStatement(counts: readonly Count[]): Statement | undefined {
  let total: Count | undefined;
  let completed: Count | undefined;
  let ongoing: Count[] = [];
  let others: Count[] = [];
  for (const count of counts) {
    if (count.role === 'total') {
      if (completed !== undefined) break;
      total = count;
      ongoing = [];
      others = [];
    } else if (count.unit !== total?.unit) continue;
    else if (count.role === 'ongoing' || count.role === 'partly') ongoing.push(count);
    else if (count.role === 'other') others.push(count);
    else completed ??= count;
  }
  if (total === undefined || completed === undefined) return undefined;
  return { total, states: [completed, ...ongoing], others, isSum: false };
}

const NAMES: Readonly<Record<Role, string>> = {
  total: 'problems',
  completed: 'completed',
  partly: 'partly',
  ongoing: 'ongoing',
  other: 'state',
};

function nameFigures(prose: Prose, { total, states, others, isSum }: Statement): DraftedFigures {
  const used = new Map<string, number>();
  const figures = [{ ...total, role: 'total' as const }, ...states.map(asState)].map(
    ({ role, value, unit, start, end }): DraftFigure => {
      const times = (used.get(role) ?? 0) + 1;
      used.set(role, times);
      const name = `${NAMES[role]}${times > 1 ? times : ''}`;
      return { name, value, unit, text: prose.text.slice(start, end), at: positionAt(prose, start) };
    },
  );
  const parts = figures.slice(1).map((figure) => figure.name);
  // With the finished ones alone the rest is not known, so nothing can be added up.
  const isWhole = isSum || (mayBeAll(total, states) && !mayCompleteStates(total, states, others));
  return { figures, checks: isWhole ? [`problems == ${parts.join(' + ')}`] : [] };
}

/** A part of the total is not a total, whatever its words. */
function asState(count: Count): Count {
  return count.role === 'total' ? { ...count, role: 'other' } : count;
}

/** 已完成20个、阶段性完成30个 may leave a rest; what is under way closes the list. */
function mayBeAll(total: Count, states: readonly Count[]): boolean {
  const made = states.reduce((sum, { value }) => sum + value, 0);
  return made === total.value || (states.length > 1 && states.some(({ role }) => role === 'ongoing'));
}

/** 已完成58项，正在推进4项，暂缓1项: a state in words that are not known is missed, and makes the total. */
function mayCompleteStates(total: Count, states: readonly Count[], others: readonly Count[]): boolean {
  const missing = states.reduce((rest, { value }) => rest - value, total.value);
  return missing > 0 && others.some(({ value }) => value === missing);
}

function readValue(digits: string): number | undefined {
  if (/^[0-9０-９]/.test(digits)) return Number(digits.normalize('NFKC'));
  const value = readHanInteger(digits);
  return value === undefined ? undefined : Number(value);
}

function lastStop(text: string, before: number, floor: number): number {
  for (let index = before - 1; index >= floor; index -= 1) {
    if (STOPS.includes(text.charAt(index))) return index + 1;
  }
  return floor;
}

function nextStop(text: string, from: number, ceiling: number): number {
  for (let index = from; index < ceiling; index += 1) {
    if (STOPS.includes(text.charAt(index))) return index;
  }
  return ceiling;
}
