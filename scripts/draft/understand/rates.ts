/** Drafts figures from the rates that a notice states of its problems: 整改完成率98%, 办结率为97.5%. */

import { type Prose, positionAt } from '../../notice/prose.ts';
import type { DraftFigure } from '../draft.ts';

const RATE =
  /(?:问题|任务|事项)?(整改|完成|整改完成|办结|销号|整改到位)率(?:为|达|达到|是|均为|均达)?([0-9０-９]{1,3}(?:[.．][0-9０-９]{1,2})?)[%％]/g;

/** More rates than these are those of single items. */
const MOST_RATES = 3;

/** Half of the last of two places, in percent. */
const ROUNDING = 0.51;

/**
 * The first rates of `paragraphs`, each statement once.
 * @param figures the total and what of it is finished: a rate that they do not give is of something else. Without them a
 * rate that is stated with several values is that of several things
 */
export function draftRates(paragraphs: readonly Prose[], figures: readonly DraftFigure[]): DraftFigure[] {
  const found = paragraphs.flatMap((prose) =>
    Array.from(prose.text.matchAll(RATE), ({ 0: text, 1: kind = '', 2: digits = '', index }) => ({
      text,
      kind,
      digits: digits.normalize('NFKC'),
      at: positionAt(prose, index),
    })),
  );
  const expected = finishedShare(figures);
  const rates = found.filter(({ text, kind, digits }, index) => {
    if (found.findIndex((other) => other.text === text) < index) return false;
    if (expected !== undefined)
      return Math.abs(expected - Number(digits)) <= ROUNDING * 10 ** -placesOf(digits);
    return found.every((other) => other.kind !== kind || other.digits === digits);
  });
  return rates.slice(0, MOST_RATES).map(({ text, digits, at }, index) => ({
    name: index === 0 ? 'rate' : `rate${index + 1}`,
    value: Number(digits),
    unit: '%',
    text,
    at,
  }));
}

/** What of the total is finished, in percent. */
function finishedShare(figures: readonly DraftFigure[]): number | undefined {
  const namedValue = (name: string): number | undefined =>
    figures.find((figure) => figure.name === name)?.value;
  const [total, completed] = [namedValue('problems'), namedValue('completed')];
  return total === undefined || completed === undefined || total === 0
    ? undefined
    : (completed / total) * 100;
}

function placesOf(digits: string): number {
  return digits.split('.')[1]?.length ?? 0;
}
