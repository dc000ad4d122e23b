/** What several rules ask of one notice, made once. */

import type { Reading } from './reading.ts';

/**
 * `make`, called once for all that ask for one reading. Rules read one notice after the other, so what was made for the
 * last is all that is kept: a `WeakMap` would keep what was made for many, until the memory is searched from end to end.
 */
export function memoizePerReading<T>(make: (reading: Reading) => T): (reading: Reading) => T {
  let last: { readonly reading: Reading; readonly made: T } | undefined;
  return (reading) => {
    if (last?.reading !== reading) last = { reading, made: make(reading) };
    return last.made;
  };
}
