/** Wholes whose parts are listed: in brackets (37人（甲18人、乙19人）) or behind a word that opens a list (其中, 包括, 分别为). */

import { between, type Figure, type Sentence } from '../../claims/sentence.ts';
import { CharacterSet } from '../../language/character-set.ts';
import {
  addsUp,
  endsOpen,
  isAddable,
  isNear,
  isThreshold,
  leavesOpen,
  leavesRest,
  nearestOf,
  type Sum,
  tellsOverlap,
} from './addends.ts';
import { countOfParts } from './counted-sum.ts';
import { figuresAhead } from './lead-in.ts';

/** 37人（党内警告18人、严重警告19人） */
export function bracketSum(whole: Figure): Sum | undefined {
  const { text, to } = whole.sentence;
  const bracket = CLAUSE_END.next(text, whole.to, Math.min(whole.to + MOST_AHEAD, to));
  if (text.charAt(bracket) !== '(') return undefined;
  const inside = whole.sentence.figures.filter((figure) => figure.bracket === bracket);
  const parts = inside.filter((figure) => figure.unit === whole.unit);
  const last = inside.at(-1);
  if (last === undefined || parts.length < 2 || parts.length !== inside.length) return undefined;
  const words = text.slice(bracket + 1, closing(text, bracket));
  if (leavesOpen(words) || !isAddable(whole, parts)) return undefined;
  return { whole, parts, holds: /^(?:其中|含|包括其中)/.test(words) ? 'within' : 'equal' };
}

/** Characters between a number and the bracket with its parts: 37人次的处理（…）. */
const MOST_AHEAD = 15;
const CLAUSE_END = new CharacterSet(',、;:()');

function closing(text: string, bracket: number): number {
  let depth = 0;
  for (let offset = bracket; offset < text.length; offset += 1) {
    if (text.charAt(offset) === '(') depth += 1;
    else if (text.charAt(offset) === ')') depth -= 1;
    if (depth === 0) return offset;
  }
  return text.length;
}

const LIST =
  /(其中|分布(?:为|在)|按[^,;。]{1,8}?(?:划分|区?分|分类),)|(分别(?:为|是|有)|包括|包含|分为|分成|组成|构成|即|有)|:/;

/** 有 and 即 open a list right behind the number only. */
const OPENS_AT_ONCE = /^[^,、;]{0,8}[,:]?[有即]$/;

/** What each of these words begins with; between most figures none of them stands. */
const LIST_BEGUN = new CharacterSet('其分按包组构即有:');

/** Whether the words open a list. */
export function opensList(words: string): boolean {
  return LIST.test(words);
}

/** 20件，其中甲12件、乙8件; 共20件，包括甲12件、乙8件 */
export function listSum(whole: Figure): Sum | undefined {
  const first = firstPart(whole);
  if (first === undefined || !mayOpen(whole, first)) return undefined;
  const gap = between(whole, first);
  const opening = LIST.exec(gap) ?? madeOf(first, gap);
  if (opening === null || /[;。]/.test(gap) || isMixed(gap)) return undefined;
  if (!opening[0].startsWith('分别') && /[,、].*[,、].*[,、]/.test(gap.slice(0, opening.index)))
    return undefined;
  const within = opening[1] !== undefined;
  if (/^[有即]$/.test(opening[0]) && !OPENS_AT_ONCE.test(gap.slice(0, opening.index + 1))) return undefined;
  const list = partsFrom(whole, first);
  const parts = membersOf(whole, list.parts);
  // 共计86.40万元，三项分别为…: the number between says how many there are.
  const count = whole.sentence.figures[first.index - 1];
  if (!within && count !== undefined && count !== whole && !count.value.eq(parts.length)) return undefined;
  if (list.open || !isAddable(whole, parts) || (!within && parts.length < 2)) return undefined;
  // 三个片区：东片21个、西片18个、北片16个: how many there are, not what they make.
  if (!within && parts.length > 2 && whole.value.eq(parts.length)) return undefined;
  if (count !== undefined && count === countOfParts(whole) && !isNear(whole, parts)) return undefined;
  // 另有12部 may be of the whole or beside it.
  if (list.beside !== undefined && addsUp(whole, [...parts, list.beside])) return undefined;
  const { text, to } = whole.sentence;
  if (tellsOverlap(text.slice(parts.at(-1)?.to ?? to, to))) return undefined;
  const rest = parts.some((part) => /^其余|^剩余|^另/.test(part.before));
  return { whole, parts, holds: within && !rest ? 'within' : 'equal' };
}

function mayOpen({ sentence: { text }, to }: Figure, first: Figure): boolean {
  return first.before.startsWith('由') || LIST_BEGUN.next(text, to, first.from) < first.from;
}

/** 收入4862万元，由税收3105万元、非税收入857万元构成: the word that closes the list tells that 由 has opened it. */
function madeOf({ sentence: { text, to: end }, to, before }: Figure, gap: string): RegExpExecArray | null {
  if (!before.startsWith('由')) return null;
  return MADE.test(text.slice(to, end)) ? /由/.exec(gap) : null;
}

/** Up to 组成 or 构成 right behind a number, or behind how many parts there are; a second 由 leads to something else. */
const MADE =
  /^[^。;由]*?[0-9][万亿]{0,2}[一-龥]{1,4}?(?:[二两三四五六七八九十]部分)?(?:共同)?(?:组成|构成)(?:[,。;]|$)/;

/**
 * The figure that a list of `whole` begins with: the next one, or with 其中 the next of its unit where only figures of
 * other units stand between (23项，增加投资316万元，其中设计变更9项), with 分别 where the number between counts the list.
 */
function firstPart(whole: Figure): Figure | undefined {
  const { figures, text, to } = whole.sentence;
  const next = figures[whole.index + 1];
  if (next === undefined || next.depth !== whole.depth) return undefined;
  const behindCount = figures[next.index + 1];
  if (countOfParts(whole) === next) return behindCount;
  if (next.unit === whole.unit) return next;
  if (
    behindCount?.unit === whole.unit &&
    behindCount.depth === whole.depth &&
    /分别(?:为|是)$/.test(between(next, behindCount))
  )
    return behindCount;
  const opened = whole.to + text.slice(whole.to, to).indexOf('其中');
  if (opened < next.from) return next;
  const sameUnit = figures.find((figure) => figure.index > whole.index && figure.unit === whole.unit);
  if (sameUnit === undefined || sameUnit.from < opened || sameUnit.depth !== whole.depth) return undefined;
  // What stands right behind 其中 tells what is listed.
  const behind = figures.find((figure) => figure.from > opened);
  return behind === sameUnit && !/其中/.test(text.slice(opened + 2, sameUnit.from)) ? sameUnit : undefined;
}

/** 24.38万卷（册）: counted in two units at once. */
function isMixed(gap: string): boolean {
  return /^\([一-龥]{1,3}\)/.test(gap);
}

interface List {
  readonly parts: readonly Figure[];
  readonly open: boolean;
  /** A figure that 另有 sets beside the list. */
  readonly beside: Figure | undefined;
}

/** The figures of one list: from `first` on, of the whole's unit, until the sentence turns to something else. */
function partsFrom(whole: Figure, first: Figure): List {
  const { figures, text, to } = whole.sentence;
  const parts: Figure[] = [];
  let beside: Figure | undefined;
  let end = to;
  for (let index = first.index; index < figures.length; index += 1) {
    const figure = figures[index];
    if (figure === undefined) break;
    if (figure.depth > whole.depth) continue;
    const previous = figures[index - 1];
    const gap = previous === undefined ? '' : between(previous, figure);
    const turns = TURN.test(gap) || isState(figure, first, gap);
    if (figure.depth < whole.depth || (index > first.index && turns)) {
      end = figure.from - figure.before.length;
      if (figure.unit === whole.unit && /另/.test(gap)) beside = figure;
      break;
    }
    if (figure.unit === whole.unit && !isThreshold(figure)) parts.push(figure);
  }
  const last = parts.at(-1);
  const tail = last === undefined ? '' : (text.slice(last.to, end).split(/[;。]/)[0] ?? '');
  const words = `${text.slice(whole.to, last?.from ?? whole.to)}${tail}`;
  return { parts, beside, open: leavesOpen(words) || leavesRest(words) };
}

/** 隐患156处，其中重大隐患3处，已整改151处: what has been done is told of the whole again. */
function isState(figure: Figure, first: Figure, gap: string): boolean {
  return /^(?:均?已|全部|现已)/.test(figure.before) && !/已/.test(first.before) && gap.includes(',');
}

/** Words between two figures that end a list: another total, another scope, another 其中. */
const TURN = /其中|合计|共计|总计|共|累计|同时|此外|另[有外]?|目前|占|同比|[;。]/;

/** A list is the first or last figures that add up; it ends before one that is all of the whole again (按期反馈33份). */
function membersOf(whole: Figure, parts: readonly Figure[]): readonly Figure[] {
  const again = parts.findIndex((part, index) => index > 1 && part.value.eq(whole.value));
  const list = upToDivided(whole, again < 0 ? parts : parts.slice(0, again));
  for (let length = 2; length < list.length; length += 1) {
    const runs = [[0, length] as const, [list.length - length, list.length] as const];
    for (const [start, end] of runs) {
      const run = list.slice(start, end);
      if (isSetApart(list[start - 1], run[0]) && isSetApart(run.at(-1), list[end]) && addsUp(whole, run))
        return run;
    }
  }
  return list;
}

/** 其中有效回访246件，满意的240件、一般的5件、不满意的1件: all that follows the first member divides it. */
function upToDivided(whole: Figure, list: readonly Figure[]): readonly Figure[] {
  const [first, ...others] = list;
  if (first === undefined || others.length < 2 || addsUp(whole, list)) return list;
  return addsUp(first, others) ? [first] : list;
}

/** Members of one list are joined by 、; a comma may begin something beside it. */
function isSetApart(one: Figure | undefined, other: Figure | undefined): boolean {
  return one === undefined || other === undefined || between(one, other).includes(',');
}

/**
 * …共425批次。其中，甲160批次，不合格2批次；乙95批次，不合格1批次 — a list whose whole stands in the sentence before.
 * It is only likely to be of that whole, so it must nearly make it.
 */
export function leadSum(sentence: Sentence): Sum | undefined {
  const all = figuresAhead(sentence);
  if (all.length === 0) return undefined;
  const ahead = all.filter(({ depth }) => depth === 0);
  const first = sentence.figures.find(({ depth }) => depth === 0);
  const wholes = ahead.filter((whole) => whole.unit === first?.unit);
  if (first === undefined || wholes.length === 0) return undefined;
  const parts = columnFrom(first);
  const { text, from } = sentence;
  if (parts.length < 2 || endsOpen(text.slice(from, parts.at(-1)?.to))) return undefined;
  // A part in brackets may be what is divided: 31件（其中承办27件…）。其中，甲11件；乙16件
  if (all.some((whole) => whole.unit === first.unit && addsUp(whole, parts))) return undefined;
  // 其中，甲方面已整改20个，正在整改5个；乙方面已整改30个，正在整改3个
  const every = sentence.figures.filter(({ unit, depth }) => unit === first.unit && depth === 0);
  if (wholes.some((whole) => addsUp(whole, every))) return undefined;
  const addable = wholes.filter((whole) => isAddable(whole, parts));
  const whole = nearestOf(addable, parts);
  return whole === undefined ? undefined : { whole, parts, holds: 'equal' };
}

/** In rows that ； divides, the first figure of each; else every figure of the unit up to a turn. */
function columnFrom(first: Figure): Figure[] {
  const { figures, text } = first.sentence;
  const rows: Figure[] = [];
  const row: Figure[] = [];
  let last = first;
  for (const figure of figures.slice(first.index)) {
    if (figure.depth > 0) continue;
    const gap = figure === first ? '' : text.slice(last.to, figure.from);
    const divided = figure === first || gap.includes(';');
    if (divided && figure.unit !== first.unit) break;
    if (divided) rows.push(figure);
    if (rows.length === 1 && figure.unit === first.unit) {
      if (figure !== first && TURN.test(gap)) return rows;
      row.push(figure);
    }
    last = figure;
  }
  return rows.length > 1 ? rows : row;
}
