/**
 * Numbers of one name in every row: 厅级处理6人，其中处分4人；处级处理23人，其中处分11人；科级…. The name is before the total
 * of each in an earlier sentence (共处理129人，处分65人).
 */

import { memoizePerReading } from '../memoize.ts';
import { type Figure, type Sentence, sentencesOf } from '../sentence.ts';
import type { Candidate } from './candidates.ts';
import { isAddable, wholeOf } from './lines.ts';
import { COLUMN } from './shapes.ts';

const LEAST_ROWS = 3;
/** Sentences back in which the totals are looked for. */
const FURTHEST = 2;
const NAME = /[一-龥]{2}$/;

/** For each name of a sentence the list of its numbers, with the total that has the same name. */
export const columnsIn = memoizePerReading((reading): readonly Candidate[] => {
  const sentences = sentencesOf(reading);
  return sentences.flatMap((sentence, index) => {
    if (sentence.figures.length < LEAST_ROWS * 2) return [];
    const before = sentences.slice(Math.max(index - FURTHEST, 0), index).reverse();
    return columnsOf(sentence).flatMap((parts) => withTotal(parts, before) ?? []);
  });
});

function columnsOf({ figures, text }: Sentence): (readonly Figure[])[] {
  const columns = new Map<string, Figure[]>();
  for (const figure of figures) {
    const name = NAME.exec(figure.before)?.[0];
    if (name === undefined || !isAddable(figure) || !figure.exact) continue;
    const key = `${name} ${figure.unit}`;
    columns.set(key, [...(columns.get(key) ?? []), figure]);
  }
  // Each row states the number once.
  return [...columns.values()].filter(
    (parts) =>
      parts.length >= LEAST_ROWS &&
      parts.every((part, at) => at === 0 || text.slice(parts[at - 1]?.to ?? 0, part.from).includes(';')),
  );
}

function withTotal(parts: readonly Figure[], before: readonly Sentence[]): Candidate | undefined {
  const [first] = parts;
  const name = NAME.exec(first?.before ?? '')?.[0];
  if (first === undefined || name === undefined) return undefined;
  const named = before.flatMap(({ figures }) =>
    figures.filter(
      (figure) => figure.unit === first.unit && figure.before.endsWith(name) && isAddable(figure),
    ),
  );
  const [total] = named;
  if (total === undefined) return undefined;
  return { shape: COLUMN, form: COLUMN.form, whole: wholeOf(total), parts, more: [], isNext: false };
}
