/** Numbers told again of what the text has counted before: 发现问题67个 … 对发现的67个问题; 投入资金320万元 … 上述资金320万元. */

import { CharacterSet, HAN } from '../../notice/character-set.ts';
import type { Reading } from '../reading.ts';
import { NAMING_UNITS } from './addends.ts';
import { atOtherTimes, between, type Figure, sentencesOf } from './sentence.ts';

export interface ToldAgain {
  readonly earlier: Figure;
  readonly later: Figure;
}

/** What a figure is said to count, where the words point back at something known. */
interface Reference {
  /** Names of the thing, with the verb that made it known (发现问题) where there is one. */
  readonly names: readonly string[];
  /** Who did it, or on what occasion; empty where the words do not say. */
  readonly by: string;
}

/** Every figure whose words point back at one thing counted before, with the figure that counted it; in reading order. */
export function toldAgain(reading: Reading): ToldAgain[] {
  const counts = countsIn(reading);
  const things = new CountedThings();
  for (const { figure, reference } of counts)
    if (reference !== undefined) things.ask(reference.names, figure.unit);
  const told: ToldAgain[] = [];
  let before: Figure[] = [];
  for (const { figure: later, reference } of counts) {
    // What is counted in one sentence is not told again in it.
    if (before[0]?.sentence !== later.sentence) {
      for (const counted of before) things.add(counted);
      before = [];
    }
    before.push(later);
    const earlier = reference && antecedentOf(later, reference, things);
    if (earlier !== undefined) told.push({ earlier, later });
  }
  return told;
}

/** A figure that counts something as a whole, and what its words point back at. */
interface Count {
  readonly figure: Figure;
  readonly reference: Reference | undefined;
}

function countsIn(reading: Reading): Count[] {
  const counts: Count[] = [];
  for (const { figures } of sentencesOf(reading)) {
    for (const figure of figures)
      if (isCount(figure)) counts.push({ figure, reference: referenceOf(figure) });
  }
  return counts;
}

/** Words that set a number apart from what has been counted as a whole. */
const SCOPED =
  /每|各|其中|分别|同期|上年|去年|季度|当[年月]|另|再|又|其余|剩余|平均|[人户]均|新增|第|计划|拟|预计|目标|部分|重点|未|不/;

function isCount({ exact, unit, depth, before, after }: Figure): boolean {
  return (
    exact &&
    unit !== '' &&
    unit !== '%' &&
    !NAMING_UNITS.has(unit) &&
    depth === 0 &&
    !SCOPED.test(before + after)
  );
}

/** Words that say nothing of what is counted. */
const FILLING = /[共了均已总]|[合累]计|[^一-龥]/g;
const LONGEST_NAME = 10;

/** Numbers that one name was told with; more than two say no more than two. */
const MOST_PLACES = 3;

/** What was counted so far: only the things that some reference asks for, by unit and by name. */
class CountedThings {
  private readonly byUnit = new Map<string, Asked>();

  /** What is not asked for is not kept; all is asked before the first figure is added. */
  ask(names: readonly string[], unit: string): void {
    const asked = this.byUnit.get(unit) ?? {
      places: new Map<string, Figure[]>(),
      ends: new Set(),
      begins: new Set(),
    };
    for (const name of names) {
      asked.places.set(name, []);
      asked.begins.add(name.charCodeAt(0));
      asked.ends.add(name.charCodeAt(name.length - 1));
    }
    this.byUnit.set(unit, asked);
  }

  add(figure: Figure): void {
    const asked = this.byUnit.get(figure.unit);
    if (asked === undefined) return;
    for (const name of namesOf(figure, asked)) {
      const list = asked.places.get(name);
      if (list === undefined || list.length === MOST_PLACES) continue;
      if (!list.some(({ value }) => value.eq(figure.value))) list.push(figure);
    }
  }

  /** The figures of `unit` that counted it, each with another value. */
  named(name: string, unit: string): readonly Figure[] {
    return this.byUnit.get(unit)?.places.get(name) ?? [];
  }
}

/** The names of one unit that are asked for; with what they begin and end, for few figures bear one of them. */
interface Asked {
  readonly places: Map<string, Figure[]>;
  readonly begins: Set<number>;
  readonly ends: Set<number>;
}

/** The names under which a figure can be told again: 发现问题, 问题 of 发现问题67个 and 发现67个问题. */
function namesOf(figure: Figure, { begins, ends }: Asked): string[] {
  const before = figure.clause.replace(FILLING, '').slice(-LONGEST_NAME);
  const names: string[] = [];
  if (ends.has(before.charCodeAt(before.length - 1)))
    for (let length = 2; length <= before.length; length += 1) names.push(before.slice(-length));
  const verb = begins.has(before.charCodeAt(Math.max(before.length - 2, 0)));
  if (!verb && !begins.has(figure.after.charCodeAt(0))) return names;
  for (const thing of thingsAfter(figure)) names.push(before.slice(-2) + thing, thing);
  return names;
}

/** The first two to six characters behind the measure word: 问题 of 52个问题全部. */
function thingsAfter({ after }: Figure): string[] {
  const words = after.slice(0, Math.min(HAN.runEnd(after, 0), 6));
  const things: string[] = [];
  for (let length = 2; length <= words.length; length += 1) things.push(words.slice(0, length));
  return things;
}

/** 对区委巡察组反馈的: by whom, and what was done. */
const DONE = /^(?:针?对)?(.*?)([一-龥]{2})的([一-龥]{0,10})$/;
const TAKEN = /受理|接收|收到|承接|承办/;
const POINTED = /(?:上述|前述|以上|这|该(?![村镇县区市乡社局组]))([一-龥]{0,10})$/;

function referenceOf(figure: Figure): Reference | undefined {
  const pointing = POINTING.test(figure.clause) ? referenceBefore(figure) : undefined;
  return pointing ?? referenceGoingOn(figure);
}

/** Every clause that points back holds one of them; most hold none. */
const POINTING = /[述上这该的]/;

function referenceBefore(figure: Figure): Reference | undefined {
  const clause = figure.clause.replace(/[共了均已]|[合累]计/g, '');
  const pointed = POINTED.exec(clause);
  if (pointed !== null) return { names: thingsOf(pointed[1] ?? '', figure), by: '' };
  const done = DONE.exec(clause);
  if (done === null) return undefined;
  const [, by = '', verb = '', thing = ''] = done;
  // 受理审计移送的线索3件: who takes over what was handed on may take some of it.
  if (TAKEN.test(by)) return undefined;
  return { names: thingsOf(thing, figure).map((name) => verb + name), by };
}

/** 反馈的52个问题、136条整改措施 */
function referenceGoingOn(figure: Figure): Reference | undefined {
  if (!JOINED_ON.at(figure.sentence.text, figure.from - 1)) return undefined;
  const previous = figure.sentence.figures[figure.index - 1];
  if (previous === undefined || !/^[一-龥]{1,8}[、和及]$/.test(between(previous, figure))) return undefined;
  const names = thingsAfter(figure).filter(({ length }) => length >= 4);
  return DONE.test(previous.clause) ? { names, by: '' } : undefined;
}

const JOINED_ON = new CharacterSet('、和及');

function thingsOf(thing: string, figure: Figure): string[] {
  return thing === '' ? thingsAfter(figure) : [thing];
}

/** The one figure that counted the thing; none where several numbers of it were told. */
function antecedentOf(later: Figure, { names, by }: Reference, things: CountedThings): Figure | undefined {
  const known = names.map((name) => things.named(name, later.unit)).findLast(({ length }) => length > 0);
  const earlier = known?.[0];
  if (earlier === undefined || known?.some(({ value }) => !value.eq(earlier.value))) return undefined;
  const alike = earlier.sentence.figures.filter(({ unit }) => unit === earlier.unit);
  if (alike.length > 1 || atOtherTimes(earlier, later)) return undefined;
  const occasion = /[一-龥]{2}$/.exec(by.replace(/(?:期间|以来|过程中|中|时)$/, ''))?.[0];
  if (occasion === undefined)
    return earlier.sentence.stretch.path[0] === later.sentence.stretch.path[0] ? earlier : undefined;
  const { text, from } = earlier.sentence;
  return text.slice(from, earlier.to).includes(occasion) ? earlier : undefined;
}
