/** A row of mends: one more, one less. Each counts columns of the text as those before it left it. */

import type { Mend } from './mend.ts';

/** Whether they say the same of the same place. */
export function isSameMend(one: Mend, other: Mend): boolean {
  return (
    one.line === other.line && one.column === other.column && one.from === other.from && one.to === other.to
  );
}

/** The mends with one more. One that changes just the words that an earlier one wrote takes its place. */
export function withMend(mends: readonly Mend[], mend: Mend): readonly Mend[] {
  for (const [index, earlier] of mends.entries()) {
    const { column, later, over } = followed(mends, earlier, index);
    const isSamePlace = earlier.line === mend.line && column === mend.column && earlier.to === mend.from;
    if (!isSamePlace || over !== undefined) continue;
    if (mend.to === earlier.from) return withoutMend(mends, index);
    const shifted = shift(mends, later, mend.to.length - earlier.to.length);
    return shifted.with(index, { ...earlier, to: mend.to });
  }
  return [...mends, mend];
}

/** The mends without one, and without those that changed words of it. */
export function withoutMend(mends: readonly Mend[], index: number): readonly Mend[] {
  const mend = mends[index];
  if (mend === undefined) return mends;
  const { later, over } = followed(mends, mend, index);
  if (over !== undefined) return withoutMend(withoutMend(mends, over), index);
  return shift(mends, later, mend.from.length - mend.to.length).toSpliced(index, 1);
}

interface Followed {
  /** Where the words that the mend wrote are in the end. */
  readonly column: number;
  /** The later mends on the line that come after those words. */
  readonly later: ReadonlySet<number>;
  /** The first later mend that changes some of those words. */
  readonly over: number | undefined;
}

/** Follows the words of `mend` through the mends after it. */
function followed(mends: readonly Mend[], mend: Mend, index: number): Followed {
  let { column } = mend;
  const later = new Set<number>();
  for (const [at, one] of mends.entries()) {
    if (at <= index || one.line !== mend.line) continue;
    if (one.column >= column + mend.to.length) later.add(at);
    else if (one.column + one.from.length <= column) column += one.to.length - one.from.length;
    else return { column, later, over: at };
  }
  return { column, later, over: undefined };
}

function shift(mends: readonly Mend[], which: ReadonlySet<number>, by: number): readonly Mend[] {
  return mends.map((one, at) => (which.has(at) ? { ...one, column: one.column + by } : one));
}
