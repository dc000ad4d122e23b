/** Numbers that a text puts in an order, and whether they are in it. */

import { say } from '../../messages/check/figures.ts';
import { type Claim, HOLDS, notJudged, type Verdict } from '../claim.ts';
import { type Figure, written } from '../sentence.ts';
import { placedOf, places } from '../show.ts';

/** Which number comes first; `either` where the words do not say so. */
export type Direction = 'falling' | 'rising' | 'either';

/** The claim that the numbers are in the order in which they are listed. */
export function claimOfOrder(
  shape: string,
  figures: readonly [Figure, ...Figure[]],
  direction: Direction,
  severity: 'error' | 'warning',
): Claim {
  const [subject] = figures;
  return {
    rule: 'figure-order',
    shape,
    subject: placedOf(subject),
    figures: figures.map(placedOf),
    verdict: verdictOf(figures, direction, severity),
  };
}

/** Two numbers always rise or fall: only of three on the words may leave open which. */
const LEAST_OPEN = 3;

function verdictOf(figures: readonly Figure[], direction: Direction, severity: 'error' | 'warning'): Verdict {
  if (!figures.every(({ exact }) => exact)) return notJudged('approximate');
  if (direction === 'either' && figures.length < LEAST_OPEN) return notJudged('unsure');
  const tried = direction === 'either' ? (['falling', 'rising'] as const) : ([direction] as const);
  const broken = tried.map((one) => brokenIn(figures, one));
  const [first] = broken;
  if (first === undefined || broken.includes(undefined)) return HOLDS;
  const [one, other] = first;
  const [says, advice] = say.orderDiffers(nameOf(one) + written(one), nameOf(other) + written(other));
  return { is: 'fails', severity, says, advice, related: places([one, other], say.ranked) };
}

/** The first pair of neighbours that is not in the order. */
function brokenIn(figures: readonly Figure[], direction: 'falling' | 'rising'): [Figure, Figure] | undefined {
  for (const [index, one] of figures.entries()) {
    const next = figures[index + 1];
    const isBroken = next && (direction === 'falling' ? next.value.gt(one.value) : next.value.lt(one.value));
    if (isBroken) return [one, next];
  }
  return undefined;
}

/** The name that a number is listed under, as far as its clause has it. */
function nameOf({ sentence, from }: Figure): string {
  const words = sentence.text.slice(Math.max(sentence.from, from - LONGEST_NAME), from);
  return (
    /([一-龥]{1,12})\(?$/.exec(words)?.[1]?.replace(/^.*(?:依次|分别)?[为是]|^(?:分别|[和及与])/, '') ?? ''
  );
}

const LONGEST_NAME = 14;
