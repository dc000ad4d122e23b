/** Rows stated again: 约谈1113人，问责1797人。… 完成查处4869件，约谈1113人，问责1897人. */

import { bitsOf, hasCharacterClasses } from '../character-classes.ts';
import type { Reading } from '../reading.ts';
import { type Figure, type Sentence, sentencesOf } from '../sentence.ts';
import { COMPARED, EACH } from '../words.ts';
import { isDigitChanged } from './values.ts';

export interface RepeatedFigure {
  readonly earlier: Figure;
  readonly later: Figure;
}

const DIGIT = bitsOf('digit');
/** A number beside one that is stated again, with its words, unit and value, under the same words with one digit changed. */
export function rowsAgain(reading: Reading): RepeatedFigure[] {
  const repeated: RepeatedFigure[] = [];
  const known = new Map<string, Figure>();
  for (const sentence of sentencesOf(reading)) {
    if (!hasCharacterClasses(sentence.characterClasses, DIGIT)) continue;
    for (const figure of sentence.figures) {
      if (!isTelling(figure)) continue;
      const key = keyOf(figure);
      const earlier = known.get(key);
      if (earlier !== undefined && earlier.sentence !== sentence)
        repeated.push(...differing(earlier.sentence, sentence, figure.index));
      known.set(key, figure);
    }
  }
  return repeated;
}

function differing(earlier: Sentence, later: Sentence, anchor: number): RepeatedFigure[] {
  return later.figures.flatMap((figure) => {
    if (Math.abs(figure.index - anchor) > 1 || !isTelling(figure)) return [];
    const alike = earlier.figures.filter(
      ({ before, unit }) => nameOf(before) === nameOf(figure.before) && unit === figure.unit,
    );
    const [other] = alike;
    const isOther = alike.length === 1 && other !== undefined && isDigitChanged(other, figure);
    return isOther ? [{ earlier: other, later: figure }] : [];
  });
}

function isTelling({ before, clause, unit, value, exact, depth }: Figure): boolean {
  return (
    exact &&
    // Below 100, numbers are the same by chance.
    value.e > 1 &&
    depth === 0 &&
    unit !== '' &&
    unit !== '%' &&
    before.length > 1 &&
    !COMPARED.test(clause) &&
    !EACH.test(before)
  );
}

/** 约谈 of 各地约谈: the last two characters name what was done. */
function nameOf(before: string): string {
  return before.slice(-2);
}

function keyOf({ before, unit, value }: Figure): string {
  return `${nameOf(before)} ${unit} ${value.toFixed()}`;
}
