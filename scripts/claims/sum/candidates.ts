/** Candidates of sums: every list of parts with every whole that the words allow, in groups of which at most one can be meant. */

import type { Form } from '../claim.ts';
import { between, type Figure } from '../sentence.ts';
import { BESIDE, REST, SUMMED, TOTAL, TURN } from '../words.ts';
import { isOfStates, stateIn } from './form.ts';
import { bothOf, type Line, type Whole, wholeOf } from './lines.ts';
import { OTHER_SUBJECT, ROW, SUM_SHAPES, type SumShape, TOTAL_AFTER } from './shapes.ts';

export interface Candidate {
  readonly shape: SumShape;
  readonly form: Form;
  readonly whole: Whole;
  /** The parts, up to where the text turns to something else. */
  readonly parts: readonly Figure[];
  /** Numbers of the same unit that follow: the list may go on with them. */
  readonly more: readonly Figure[];
  /** Whether the list follows directly after the whole. */
  readonly isNext: boolean;
  /** Whether the whole is in a paragraph before, and no word leads back to it. */
  readonly isFar?: boolean;
}

/** Numbers of a line from one opening word, or turn of the text, to the next. */
interface Segment {
  readonly start: number;
  readonly end: number;
  readonly shape: SumShape | undefined;
  /** The end of the numbers before it that may be wholes. */
  readonly before: number;
}

export function groupsOf(line: Line): Candidate[][] {
  const [first, second] = line.figures;
  // One number alone is a list of nothing, but for a total that says how many parts it has in the sentences before.
  const isAlone = second === undefined && line.outside.length === 0;
  if (first === undefined || (isAlone && countBefore(first) === undefined)) return [];
  const groups = segmentsOf(line).flatMap(({ start, end, shape, before: last }) => {
    if (shape === TOTAL_AFTER) return [totals(line, start)];
    if (shape === undefined) return end - start > 1 ? [rows(line, start, end)] : [];
    const before = start > 0 ? wholesBefore(line, last) : line.outside.map(wholeOf);
    const reaches = before.length > 0 || !shape.reachesBack ? before : line.preceding(true);
    const wholes = [...reaches, ...(start > 0 ? namedBefore(line, start) : [])];
    const heads = headsToEnd(line, start, end);
    return [
      wholes.flatMap((whole, at) => {
        const own = candidate(shape, whole, line, start, end, at === 0);
        return heads === undefined || at > 0 ? [own] : [own, { ...own, parts: heads, more: [] }];
      }),
    ];
  });
  return [...groups, ...rowsOfStates(line)];
}

/** Rows of a list that goes on after its segment: 其中，33个竣工…；35个中，15个已开工…；32个…: the first number of each. */
function headsToEnd(line: Line, start: number, end: number): readonly Figure[] | undefined {
  const { figures, sentence } = line;
  const first = figures[start];
  if (end === figures.length || first === undefined) return undefined;
  // 省级24人，其中22人受处分；市级…，其中…: each row is opened by itself.
  const lead = sentence.text.slice(figures[start - 1]?.to ?? startOf(line), first.from);
  if (start > 0 && !lead.includes(':')) return undefined;
  const heads = figures.slice(start).filter((figure, at) => {
    const last = figures[start + at - 1];
    return at === 0 || (last !== undefined && between(last, figure).includes(';'));
  });
  return heads.length >= LEAST_HEADS ? heads : undefined;
}

const LEAST_HEADS = 3;

/** 议案11件，已解决11件；提案16件，已解决14件，正在解决2件: each row is a whole with its states. */
function rowsOfStates(line: Line): Candidate[][] {
  const { figures } = line;
  const starts = figures.flatMap((figure, at) => {
    const last = figures[at - 1];
    return last === undefined || between(last, figure).includes(';') ? [at] : [];
  });
  if (starts.length < 2) return [];
  return starts.flatMap((start, index): Candidate[][] => {
    const end = starts[index + 1] ?? figures.length;
    const [head] = figures.slice(start, start + 1);
    const states = figures.slice(start + 1, end).map(({ before }) => stateIn(before));
    const isWhole = states.includes('undone') && (states.includes('done') || states.includes('partly'));
    if (head === undefined || !isWhole || states.includes(undefined)) return [];
    return [[candidate(ROW, wholeOf(head), line, start + 1, end, true)]];
  });
}

function segmentsOf(line: Line): Segment[] {
  const { figures, sentence, outside } = line;
  const segments: Segment[] = [];
  let start = 0;
  let shape: SumShape | undefined;
  /** Whether ； parts the members of the list that is being read. */
  let inRows = false;
  let before = 0;
  const begin = (index: number, opened?: SumShape, last = index): void => {
    if (index > start) segments.push({ start, end: index, shape, before });
    [start, shape, before] = [index, opened, last];
  };
  const rest = figures.findLastIndex(({ before: words }) => REST.test(words));
  for (const [index, first] of figures.entries()) {
    const last = index - (countsList(line, index) ? 1 : 0);
    const whole = figures[last - 1] ?? outside[0];
    const words = sentence.text.slice(whole?.to ?? startOf(line), first.from).replace(BRACKETS, '');
    const opened = SUM_SHAPES.find(({ read }) => read({ first, whole, words }));
    if (isTotal(first) && (index > 1 || countBefore(first) !== undefined)) {
      begin(index);
      segments.push({ start: index, end: index + 1, shape: TOTAL_AFTER, before: index });
    } else if (opened !== undefined) {
      begin(index, opened, last);
      inRows = index === 0 || words.includes(':');
    } else if (
      index > start + (shape === undefined ? 1 : 0) &&
      turns(words, first, shape && figures[start], inRows, index < rest)
    )
      begin(index);
  }
  begin(figures.length);
  return segments;
}

/** 隐患54个，涉及三个部门：…: the number right before a list that says how many parts there are. */
function countsList({ figures }: Line, index: number): boolean {
  const [count, first] = figures.slice(Math.max(index - 1, 0), index + 1);
  if (index < 2 || count === undefined || first === undefined || count.value.gt(figures.length - index))
    return false;
  return COUNTS_LIST.test(between(count, first));
}

const COUNTS_LIST = /^[一-龥]{0,6}(?::|,?(?:分别(?:为|是)|即):?)[^,;:]*$/;

const BRACKETS = /\([^()]*\)/g;

function startOf({ sentence, figures }: Line): number {
  const bracket = figures[0]?.bracket ?? -1;
  return bracket < 0 ? sentence.from : bracket + 1;
}

/**
 * Whether the text is done with a list.
 * @param part the first part of the list; none where no word has opened one
 * @param hasRest whether a following number is said to be the rest: then 另有15个 is of the list
 */
function turns(
  words: string,
  { clause, before }: Figure,
  part: Figure | undefined,
  inRows: boolean,
  hasRest: boolean,
): boolean {
  if (OTHER_SUBJECT.test(words)) return true;
  if (TURN.test(clause) || (part !== undefined && !hasRest && BESIDE.test(clause))) return true;
  // 隐患156处，其中重大隐患3处，已整改151处: what has been done is said of the whole again.
  const isDone = part !== undefined && ALREADY.test(clause) && !ALREADY.test(part.before);
  if (isDone && /[,;]/.test(words)) return true;
  return words.includes(';') && !(part !== undefined && inRows) && !REST.test(before);
}

const ALREADY = /^(?:均|都|现|目前|全部)*已/;

/** Numbers of a row that may be the whole of those that follow. */
const MOST_LEADING = 3;

/** A row of numbers: one of the first, or two of them, may be the whole; or all are parts of a whole before. */
function rows(line: Line, start: number, end: number): Candidate[] {
  const { figures } = line;
  const found: Candidate[] = [];
  for (let at = start; at < Math.min(end - 2, start + MOST_LEADING); at += 1) {
    const [first, second] = figures.slice(at, at + 2);
    if (first === undefined || second === undefined) break;
    // 涉及4个方面、62个问题，已整改59个: what is joined to the first may be the whole too.
    const isJoined = at === start || /^[^,;]{0,8}、/.test(between(figures[at - 1] ?? first, first));
    // 310件，棉被150件、大衣90件、帐篷60件: a member of the list is not the whole of the others.
    if (at > start && /^[^,;]{0,8}、/.test(between(first, second))) continue;
    found.push(candidate(ROW, { ...wholeOf(first), isGuess: !isJoined }, line, at + 1, end, true));
    if (at + 3 < end) found.push(candidate(ROW, bothOf(first, second), line, at + 2, end, true));
  }
  // 截至目前，已整改47个，5个正在推进: states and rests are of something counted before, in the paragraph before too.
  const leadsBack = REST.test(figures[end - 1]?.before ?? '') || isOfStates(figures.slice(start, end));
  const before = start > 0 ? wholesBefore(line, start) : line.preceding(leadsBack);
  for (const whole of before) found.push(candidate(ROW, whole, line, start, end, false));
  // Of great numbers, one slip alone may show that they belong together.
  const known = new Set(before.map(({ figures: [first] }) => first));
  const far =
    start > 0 || figures.slice(start, end).some(({ value }) => value.e < GREAT) ? [] : line.preceding(true);
  for (const whole of far)
    if (!whole.isGuess && !known.has(whole.figures[0]))
      found.push({ ...candidate(ROW, whole, line, start, end, false), isFar: true });
  return found;
}

/** Power of ten of the least part. */
const GREAT = 3;

/** Wholes that are tried of one list. */
const MOST_WHOLES = 6;

/** The numbers before a list, the nearest first, and the nearest two together. */
function wholesBefore({ figures }: Line, start: number): Whole[] {
  const before = figures.slice(Math.max(start - MOST_WHOLES, 0), start).reverse();
  const [last, previous] = before;
  const wholes = before.map(wholeOf);
  if (last !== undefined && previous !== undefined && !between(previous, last).includes(';'))
    wholes.splice(1, 0, bothOf(previous, last));
  return wholes;
}

/** 商贸单位89家、学校和医院31家。商贸单位包括…，学校和医院分别为…: the whole that the words before a list name again. */
function namedBefore(line: Line, start: number): Whole[] {
  const [last, first] = line.figures.slice(start - 1, start + 1);
  const name =
    last === undefined || first === undefined ? undefined : SUBJECT.exec(between(last, first))?.[1];
  if (name === undefined) return [];
  return line
    .preceding(false)
    .filter(({ figures: [whole], isGuess }) => !isGuess && whole.clause.endsWith(name));
}

const SUBJECT = /[,;]([一-龥]{2,12}?)(?:(?:分别|依次)?[为是有]|包括|含|中,?).{0,8}$/;

function isTotal(figure: Figure): boolean {
  return TOTAL.test(figure.before) || countBefore(figure) !== undefined || isJoinedTotal(figure);
}

/** 32家生产企业、8家施工企业共40家; 获得800万元，加上此前的1000万元，共争取1800万元 */
function isJoinedTotal({ before, clause, sentence, index }: Figure): boolean {
  const [one, other] = sentence.figures.slice(Math.max(index - 2, 0), index);
  if (one === undefined || other === undefined || other.unit !== sentence.figures[index]?.unit) return false;
  if (/^加上/.test(other.clause)) return ADDED_UP.test(clause);
  return BRIEFLY.test(before) && /^[^,;。]{0,10}[、和及]$/.test(between(one, other));
}

/** 三个组共检查118家: how many parts the total says it has. */
function countBefore({ sentence, index, before, from }: Figure): number | undefined {
  const count = sentence.figures[index - 1];
  // 8家施工企业共40家: numbers of one unit are parts, and no number of parts.
  const isPart = count?.unit === sentence.figures[index]?.unit;
  if (count === undefined || isPart || !COUNTED.test(before) || count.to + before.length !== from)
    return undefined;
  const number = count.value.toNumber();
  return Number.isInteger(number) && number > 1 && number <= MOST_COUNTED ? number : undefined;
}

const COUNTED = new RegExp(`^[一-龥]{0,5}?${SUMMED}[一-龥]{0,10}$`);
const BRIEFLY = new RegExp(`^[一-龥]{1,8}${SUMMED}$`);
const ADDED_UP = new RegExp(SUMMED);
/** 1: what the total names. */
const THING = new RegExp(`(?:${SUMMED}|相加)([一-龥]*)$`);
const MOST_COUNTED = 20;

/** A total with the numbers before it: as many as it says, or back to where the text turned; any shorter tail may be meant. */
function totals(line: Line, index: number): Candidate[] {
  const figure = line.figures[index];
  if (figure === undefined) return [];
  const whole = wholeOf(figure);
  const count = countBefore(figure);
  const here = line.figures.slice(0, index);
  // 第一批13条。第二批18条。两批合计31条。
  const preceding = line
    .preceding(false)
    .flatMap(({ figures, isGuess }) => (isGuess ? [] : figures))
    .sort((one, other) => one.from - other.from);
  const before = here.length > 1 || count !== preceding.length ? here : preceding;
  const [, word] = TOTAL.exec(figure.before) ?? [];
  const thing = THING.exec(figure.before)?.[1] ?? '';
  const start = before.findLastIndex(
    (one, at) => at > 0 && (isTotal(one) || between(before[at - 1] ?? one, one).includes(';')),
  );
  const near = before.slice(Math.max(start, index - MOST_TAIL, 0));
  // 四个片区共登记91家, with two of them before it.
  if (count !== undefined && count > before.length) return [];
  const isCounted = count !== undefined;
  const all = isCounted ? before.slice(-count) : near;
  const isSure = isCounted || (word !== undefined && thing.length < LONG_NAME);
  if (word === undefined && !isNamedAlike(thing, all)) return [];
  const form: Form = isSure
    ? 'closed'
    : near.length === before.length && word === undefined
      ? 'open'
      : 'bare';
  const tails = [all, ...near.slice(0, -2).map((_, at) => near.slice(at + 1))];
  return tails.flatMap((parts) =>
    parts.length < 2 ? [] : [{ shape: TOTAL_AFTER, form, whole, parts, more: [], isNext: false }],
  );
}

/** 两个村共有脱贫户49户 adds up no 低保户: what the total names, its parts name too. */
function isNamedAlike(thing: string, parts: readonly Figure[]): boolean {
  const name = thing.replace(/^有|户$/g, '').slice(-2);
  return name.length < 2 || parts.every(({ clause, after }) => `${clause} ${after}`.includes(name));
}

/** Numbers before a total that it may add up. */
const MOST_TAIL = 16;
/** 投产和开工项目合计21个 adds up some of what is before it. */
const LONG_NAME = 5;

function candidate(
  shape: SumShape,
  whole: Whole,
  { figures, next }: Line,
  start: number,
  end: number,
  isNext: boolean,
): Candidate {
  const more = next === undefined ? figures.slice(end) : [...figures.slice(end), next];
  return { shape, form: shape.form, whole, parts: figures.slice(start, end), more, isNext };
}
