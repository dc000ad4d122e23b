/**
 * Further numbers of each part of a sum: 来访96批218人，其中集体访7批84人，个体访89批134人. Where the parts make their whole by one
 * measure, they are complete, and make it by the others too.
 */

import { between, type Figure } from '../sentence.ts';
import type { Candidate } from './candidates.ts';
import { isAddable, wholeOf } from './lines.ts';
import { MEASURE } from './shapes.ts';

/** A whole and the parts that make it. */
export interface Made {
  readonly whole: Figure;
  readonly parts: readonly Figure[];
}

/** Numbers after one that may be further measures of the same thing. */
const MOST_MEASURES = 4;

/** For each further number of the whole, the list of those of its parts; none where a part lacks it. */
export function measuresOf({ whole, parts }: Made): Candidate[] {
  const known = new Set([whole, ...parts]);
  const rows = parts.map((part) => measuresAfter(part, known));
  return measuresAfter(whole, known).flatMap((total) => {
    const members = rows.flatMap((row) => row.find((one) => isAlike(one, total)) ?? []);
    if (members.length < parts.length || members.length < 2) return [];
    return [
      { shape: MEASURE, form: MEASURE.form, whole: wholeOf(total), parts: members, more: [], isNext: true },
    ];
  });
}

/** The numbers after a figure, up to the next of the list, or to where its row ends. */
function measuresAfter(figure: Figure, known: ReadonlySet<Figure>): readonly Figure[] {
  const following: Figure[] = [];
  const { figures } = figure.sentence;
  for (const next of figures.slice(figure.index + 1, figure.index + 1 + MOST_MEASURES)) {
    if (known.has(next) || /[;。]|其中/.test(between(figure, next))) break;
    if (next.unit !== figure.unit && isAddable(next) && next.depth === figure.depth) following.push(next);
  }
  return following;
}

/** Of one unit and one name; a number that directly follows another has no name: 1982人 of 614户1982人. */
function isAlike(one: Figure, other: Figure): boolean {
  return one.unit === other.unit && nameOf(one) === nameOf(other);
}

function nameOf({ before }: Figure): string {
  return /[一-龥]{2}$/.exec(before)?.[0] ?? '';
}
