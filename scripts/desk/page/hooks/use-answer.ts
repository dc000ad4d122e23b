/** An answer of the engine, asked for again whenever what it depends on changes. */

import { useEffect, useState } from 'preact/hooks';

/** @returns the last answer; `undefined` before the first */
export function useAnswer<T>(ask: () => Promise<T>, on: readonly unknown[]): T | undefined {
  const [answer, setAnswer] = useState<T>();
  useEffect(() => {
    let isWanted = true;
    void ask().then((got) => {
      if (isWanted) setAnswer(() => got);
    });
    return () => {
      isWanted = false;
    };
  }, on);
  return answer;
}
