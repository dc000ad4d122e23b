/** Numbers told again of what the text has counted before: 发现问题67个 … 对发现的67个问题; 投入资金320万元 … 上述资金320万元. */

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

/** Every figure whose words point back at one thing counted before, with the figure that counted it. */
export function toldAgain(reading: Reading): ToldAgain[] {
  const counts = sentencesOf(reading).map(({ figures }) => figures.filter(isCount));
  const references = referencesOf(counts);
  if (references.size === 0) return [];
  const told: ToldAgain[] = [];
  const things = new CountedThings(references);
  for (const figures of counts) {
    for (const later of figures) {
      const reference = references.get(later);
      const earlier = reference && antecedentOf(later, reference, things);
      if (earlier !== undefined) told.push({ earlier, later });
    }
    for (const figure of figures) things.add(figure);
  }
  return told;
}

function referencesOf(counts: readonly (readonly Figure[])[]): ReadonlyMap<Figure, Reference> {
  const references = new Map<Figure, Reference>();
  for (const figures of counts) {
    for (const figure of figures) {
      const reference = referenceOf(figure);
      if (reference !== undefined) references.set(figure, reference);
    }
  }
  return references;
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
  private readonly byUnit = new Map<string, Map<string, Figure[]>>();

  constructor(references: ReadonlyMap<Figure, Reference>) {
    for (const [{ unit }, { names }] of references) {
      const asked = this.byUnit.get(unit) ?? new Map<string, Figure[]>();
      for (const name of names) asked.set(name, []);
      this.byUnit.set(unit, asked);
    }
  }

  add(figure: Figure): void {
    const asked = this.byUnit.get(figure.unit);
    if (asked === undefined) return;
    for (const name of namesOf(figure)) {
      const list = asked.get(name);
      if (list === undefined || list.length === MOST_PLACES) continue;
      if (!list.some(({ value }) => value.eq(figure.value))) list.push(figure);
    }
  }

  /** The figures of `unit` that counted it, each with another value. */
  named(name: string, unit: string): readonly Figure[] {
    return this.byUnit.get(unit)?.get(name) ?? [];
  }
}

/** The names under which a figure can be told again: 发现问题, 问题 of 发现问题67个 and 发现67个问题. */
function namesOf(figure: Figure): string[] {
  const before = figure.clause.replace(FILLING, '').slice(-LONGEST_NAME);
  const names: string[] = [];
  for (let length = 2; length <= before.length; length += 1) names.push(before.slice(-length));
  for (const thing of thingsAfter(figure)) names.push(before.slice(-2) + thing, thing);
  return names;
}

/** The first two to six characters behind the measure word: 问题 of 52个问题全部. */
function thingsAfter({ after }: Figure): string[] {
  const words = /^[一-龥]{2,6}/.exec(after)?.[0] ?? '';
  return Array.from({ length: Math.max(words.length - 1, 0) }, (_, index) => words.slice(0, index + 2));
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

function referenceBefore(figure: Figure): Reference | undefined {
  const clause = figure.clause.replace(/[共了均已]|[合累]计/g, '');
  const pointed = POINTED.exec(clause);
  if (pointed !== null) return { names: thingsOf(pointed[1] ?? '', figure), by: '' };
  const done = DONE.exec(clause);
  if (done === null) return undefined;
  const [, by = '', verb = '', thing = ''] = done;
  return { names: thingsOf(thing, figure).map((name) => verb + name), by };
}

/** 反馈的52个问题、136条整改措施 */
function referenceGoingOn(figure: Figure): Reference | undefined {
  const previous = figure.sentence.figures[figure.index - 1];
  if (previous === undefined || !/^[一-龥]{1,8}[、和及]$/.test(between(previous, figure))) return undefined;
  const names = thingsAfter(figure).filter(({ length }) => length >= 4);
  return DONE.test(previous.clause) ? { names, by: '' } : undefined;
}

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
