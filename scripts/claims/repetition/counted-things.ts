/** What a text has counted so far, by unit and by name, as far as something later may point back at it. */

import type { Big } from 'big.js';
import { HAN } from '../../language/character-set.ts';
import type { Figure } from '../sentence.ts';
import { NAMING_UNITS } from '../words.ts';
import { NOT_KNOWN } from './words.ts';

/** An exact number of something that is counted as a whole. */
export function isCount({ exact, unit, depth }: Figure): boolean {
  return exact && unit !== '' && unit !== '%' && !NAMING_UNITS.has(unit) && depth === 0;
}

/** Words that say nothing of what is counted. */
export const FILLING = /[共了均已总]|[合累]计|[^一-龥]/g;
const LONGEST_NAME = 10;

/** Numbers that one name was stated with; more than two say no more than two. */
const MOST_PLACES = 3;
/** Numbers that are added to make a later one. */
const MOST_ADDED = 8;
/** Numbers of one unit among which those are looked for. */
const MOST_VALUES = 200;

/** What was counted so far: only the things that some reference asks for, by unit and by name. */
export class CountedThings {
  private readonly byUnit = new Map<string, Asked>();
  /** All values of each unit, in reading order. */
  private readonly values = new Map<string, Big[]>();

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
    const values = this.values.get(figure.unit) ?? [];
    this.values.set(figure.unit, values);
    values.push(figure.value);
    if (values.length > MOST_VALUES) values.shift();
    if (!isCount(figure) || NOT_KNOWN.test(figure.before)) return;
    for (const name of namesOf(figure, asked)) {
      const list = asked.places.get(name);
      if (list === undefined || list.length === MOST_PLACES) continue;
      if (!list.some(({ value }) => value.eq(figure.value))) list.push(figure);
    }
  }

  /** Whether a number stated before, or some that follow each other, added, are the one of `figure`. */
  make({ unit, value }: Figure): boolean {
    const values = this.values.get(unit) ?? [];
    return values.some((first, start) => {
      if (first.eq(value)) return true;
      let sum = first;
      for (const next of values.slice(start + 1, start + MOST_ADDED)) {
        sum = sum.plus(next);
        if (sum.gte(value)) return sum.eq(value);
      }
      return false;
    });
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

/** The names under which a figure can be stated again: 问题 of 发现问题67个 and 发现67个问题, 不合格 of 不合格样品7批次. */
function namesOf(figure: Figure, { begins, ends }: Asked): string[] {
  const before = figure.clause.replace(FILLING, '').slice(-LONGEST_NAME);
  const names: string[] = [];
  if (ends.has(before.charCodeAt(before.length - 1)))
    for (let length = 2; length <= before.length; length += 1) names.push(before.slice(-length));
  for (let from = 0; from + LEAST_INNER <= before.length; from += 1) {
    if (!begins.has(before.charCodeAt(from))) continue;
    for (let to = from + LEAST_INNER; to < before.length; to += 1) names.push(before.slice(from, to));
  }
  return begins.has(figure.after.charCodeAt(0)) ? [...names, ...thingsAfter(figure)] : names;
}

/** Characters of a name that does not end the words before the number. */
const LEAST_INNER = 3;

/** The first two to six characters after the measure word: 问题 of 52个问题全部. */
export function thingsAfter({ after }: Figure): string[] {
  const words = after.slice(0, Math.min(HAN.runEnd(after, 0), 6));
  const things: string[] = [];
  for (let length = 2; length <= words.length; length += 1) things.push(words.slice(0, length));
  return things;
}
