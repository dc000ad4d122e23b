/** What 近, 约, 超过, 不足 and 多 say of the exact number, and whether it is so. */

import { type Hedge, hedgeAround } from '../../language/number/hedge.ts';
import { say } from '../../messages/check/figures.ts';
import { HOLDS, notJudged, type Verdict } from '../claim.ts';
import type { Figure } from '../sentence.ts';
import { places } from '../show.ts';

type Agreement = 'holds' | 'fails' | 'unsure';

/** The hedge of a number that is not exact; of 两万余人 the word is between its digits and its unit. */
export function hedgeOf({ sentence, exact, from, to, digitsTo, upper }: Figure): Hedge | undefined {
  if (exact || upper !== undefined) return undefined;
  const words = sentence.text.slice(from, to);
  return (
    hedgeAround(sentence.text, from, to) ??
    (/[余多]/.test(words.slice(0, digitsTo - from + 1)) ? 'more' : undefined)
  );
}

/**
 * Whether `value` is what the hedge says of `named`. What is a matter of taste (82 of 近90) is left open.
 * @param grain one unit of the last digit that is not zero: 1000 of 5000
 */
export function agreementOf(hedge: Hedge, named: number, grain: number, value: number): Agreement {
  const near = Math.max(grain, named * WIDE);
  switch (hedge) {
    case 'over':
    case 'least':
      return value >= named * (1 - ROUNDING) ? 'holds' : 'fails';
    case 'under':
    case 'most':
      return value <= named * (1 + ROUNDING) ? 'holds' : 'fails';
    case 'near':
      if (value <= named * (1 + ROUNDING) && value >= named - near / 2) return 'holds';
      return value > named * (1 + CLOSE) || value < named - near ? 'fails' : 'unsure';
    case 'about':
      if (Math.abs(value - named) <= near / 2) return 'holds';
      return Math.abs(value - named) > near ? 'fails' : 'unsure';
    case 'more':
      if (value >= named && value < named + grain) return 'holds';
      return value < named || value >= named + grain * 2 ? 'fails' : 'unsure';
  }
}

/**
 * The verdict on a round number and its exact one.
 * @param words the round number as written
 * @param exact the exact one, as it is shown
 * @param figures those that the exact one is made of
 * @param isSure whether the words leave no doubt that both are of one thing
 */
export function hedgeVerdict(
  agreement: Agreement,
  words: string,
  exact: string,
  figures: readonly Figure[],
  isSure: boolean,
): Verdict {
  if (agreement !== 'fails') return agreement === 'holds' ? HOLDS : notJudged('approximate');
  const [says, advice] = say.limitDiffers(words, exact);
  const severity = isSure ? 'error' : 'warning';
  return { is: 'fails', severity, says, advice, related: places(figures, say.exact) };
}

/** Shares of the number: what rounding changes, what is still close, and how far a round number may be from the exact one. */
const ROUNDING = 0.0005;
const CLOSE = 0.005;
const WIDE = 0.1;
