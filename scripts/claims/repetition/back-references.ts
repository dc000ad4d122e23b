/** Numbers stated again of what the text has counted before: 发现问题67个 … 对发现的67个问题; 投入资金320万元 … 上述资金320万元. */

import { memoizePerReading } from '../../claims/memoize.ts';
import type { Reading, Stretch } from '../../claims/reading.ts';
import { atOtherTimes, between, type Figure, sentencesOf } from '../../claims/sentence.ts';
import { CharacterSet, HAN } from '../../language/character-set.ts';
import { NAMING_UNITS } from '../words.ts';
import { NOT_AGAIN, TAKEN } from './words.ts';

export interface BackReference {
  readonly earlier: Figure;
  readonly later: Figure;
}

/** What a figure is said to count, where the words point back at something known. */
interface Reference {
  /** Names of the thing, with the verb that made it known (发现问题) where there is one. */
  readonly names: readonly string[];
  /** Who did it, or on what occasion; empty where the words do not say. */
  readonly by: string;
  /** Of what kind the thing is whose number it is (工程 of 该工程合同价), and where the words that point at it begin. */
  readonly of?: Owner;
}

interface Owner {
  readonly kind: string;
  readonly at: number;
}

/** Every figure whose words point back at one thing counted before, with the figure that counted it; in reading order. */
export function backReferences(reading: Reading): BackReference[] {
  const pointing = pointingIn(reading);
  if (pointing.length === 0) return [];
  const things = new CountedThings();
  for (const { figure, reference } of pointing) things.ask(reference.names, figure.unit);
  const found: BackReference[] = [];
  let next = 0;
  for (const sentence of sentencesOf(reading)) {
    for (let one = pointing[next]; one?.figure.sentence === sentence; one = pointing[next]) {
      const earlier = antecedentOf(reading, one.figure, one.reference, things);
      if (earlier !== undefined) found.push({ earlier, later: one.figure });
      next += 1;
    }
    // What is counted in one sentence is not stated again in it.
    for (const figure of sentence.figures) things.add(figure);
  }
  return found;
}

/** A figure that counts something as a whole, and what its words point back at. */
interface Pointing {
  readonly figure: Figure;
  readonly reference: Reference;
}

function pointingIn(reading: Reading): Pointing[] {
  const pointing: Pointing[] = [];
  for (const { figures } of sentencesOf(reading)) {
    for (const figure of figures) {
      const reference = mayPoint(figure) && isCount(figure) ? referenceOf(figure) : undefined;
      if (reference !== undefined) pointing.push({ figure, reference });
    }
  }
  return pointing;
}

function isCount({ exact, unit, depth, before, after }: Figure): boolean {
  return (
    exact &&
    unit !== '' &&
    unit !== '%' &&
    !NAMING_UNITS.has(unit) &&
    depth === 0 &&
    !NOT_AGAIN.test(before + after)
  );
}

/** Words that say nothing of what is counted. */
const FILLING = /[共了均已总]|[合累]计|[^一-龥]/g;
const LONGEST_NAME = 10;

/** Numbers that one name was stated with; more than two say no more than two. */
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
    if (asked === undefined || !isCount(figure)) return;
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

/** The names under which a figure can be stated again: 发现问题, 问题 of 发现问题67个 and 发现67个问题. */
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

/** The first two to six characters after the measure word: 问题 of 52个问题全部. */
function thingsAfter({ after }: Figure): string[] {
  const words = after.slice(0, Math.min(HAN.runEnd(after, 0), 6));
  const things: string[] = [];
  for (let length = 2; length <= words.length; length += 1) things.push(words.slice(0, length));
  return things;
}

/** 对区委巡察组反馈的: by whom, and what was done. */
const DONE = /^(?:针?对)?(.*?)([一-龥]{2})的([一-龥]{0,10})$/;
const POINTED = /(?:上述|前述|以上|这|该(?![村镇县区市乡社局组]))([一-龥]{0,10})$/;

function referenceOf(figure: Figure): Reference | undefined {
  const pointing = POINTING.test(figure.clause) ? referenceBefore(figure) : undefined;
  return pointing ?? referenceGoingOn(figure);
}

/** Every clause that points back holds one of them; most hold none. */
const POINTING = /[述上这该的]/;

/** Whether anything is before the figure by which it could point back; most figures are distinguished by it. */
function mayPoint({ clause, sentence, from }: Figure): boolean {
  return POINTING.test(clause) || JOINED_ON.at(sentence.text, from - 1);
}

function referenceBefore(figure: Figure): Reference | undefined {
  const clause = figure.clause.replace(/[共了均已]|[合累]计/g, '');
  const owner = OWNED.exec(figure.clause);
  if (owner !== null) return ofKnown(figure, owner);
  const pointed = POINTED.exec(clause);
  if (pointed !== null) return { names: thingsOf(pointed[1] ?? '', figure), by: '' };
  const done = DONE.exec(clause);
  if (done === null) return undefined;
  const [, by = '', verb = '', thing = ''] = done;
  // 受理审计移送的线索3件: who takes over what was handed on may take some of it.
  if (TAKEN.test(by)) return undefined;
  return { names: thingsOf(thing, figure).map((name) => verb + name), by };
}

/** 该工程合同价: what is stated of one known thing, not that thing. */
const OWNED = /(?:该|上述|前述)(工程|项目|合同|标段|地块|批次|案件)([一-龥]{3,10})$/;

function ofKnown(
  { clause, from }: Figure,
  { index, 1: kind = '', 2: name = '' }: RegExpExecArray,
): Reference {
  return { names: [name.replace(FILLING, '')], by: '', of: { kind, at: from - clause.length + index } };
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

/** The one figure that counted the thing; none where several numbers of it were stated. */
function antecedentOf(
  reading: Reading,
  later: Figure,
  { names, by, of }: Reference,
  things: CountedThings,
): Figure | undefined {
  const known = names.map((name) => things.named(name, later.unit)).findLast(({ length }) => length > 0);
  const earlier = known?.[0];
  if (earlier === undefined || known?.some(({ value }) => !value.eq(earlier.value))) return undefined;
  const alike = earlier.sentence.figures.filter(({ unit }) => unit === earlier.unit);
  if (alike.length > 1 || atOtherTimes(earlier, later)) return undefined;
  if (of !== undefined) return isOfOne(reading, earlier, later, of) ? earlier : undefined;
  const occasion = /[一-龥]{2}$/.exec(by.replace(/(?:期间|以来|过程中|中|时)$/, ''))?.[0];
  if (occasion === undefined)
    return earlier.sentence.stretch.path[0] === later.sentence.stretch.path[0] ? earlier : undefined;
  const { text, from } = earlier.sentence;
  return text.slice(from, earlier.to).includes(occasion) ? earlier : undefined;
}

/** Whether 该工程 is the one that the earlier number was stated of: no other is named between, and nothing was changed. */
function isOfOne(reading: Reading, earlier: Figure, later: Figure, { kind, at }: Owner): boolean {
  const [first, last] = [earlier.sentence, later.sentence];
  if (!first.text.slice(first.from, earlier.from).includes(kind)) return false;
  const places = placesOf(reading);
  const apart = (places.get(last.stretch) ?? 0) - (places.get(first.stretch) ?? 0);
  const length = apart === 0 ? at - earlier.to : first.text.length - earlier.to + at;
  if (apart > 1 || length > MOST_BETWEEN) return false;
  const since =
    apart === 0 ? first.text.slice(earlier.to, at) : first.text.slice(earlier.to) + last.text.slice(0, at);
  return !since.replace(NO_OTHER, '').includes(kind) && !CHANGED.test(since);
}

/** Characters over which a reader still knows what 该工程 means. */
const MOST_BETWEEN = 300;
/** 该工程, 示例建筑工程有限公司: words of a kind that name no other thing of it. */
const NO_OTHER =
  /[该本](?:工程|项目|合同|标段|地块|批次|案件)|(?:工程|项目|合同)(?:建设|管理|咨询|监理|设计)?(?:有限|股份|公司|局|站|中心|院|约定|条款)/g;
const CHANGED = /变更|调整|增补|补充|修改|修订|核减|审减|审定|结算|决算|追加/;

const placesOf = memoizePerReading(
  ({ stretches }): ReadonlyMap<Stretch, number> =>
    new Map(stretches.map((stretch, index) => [stretch, index])),
);
