import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../scripts/language/matches.ts';

describe('the matches of a pattern', () => {
  it('are those of matchAll, empty ones too, however often they are asked for', () => {
    for (const pattern of [/甲+/g, /乙*/g, /(?<=甲)乙/g]) {
      fc.assert(
        fc.property(fc.stringMatching(/^[甲乙]{0,12}$/), (text) => {
          const places = (found: Iterable<RegExpMatchArray>) =>
            Array.from(found, ({ 0: words, index }) => [words, index]);
          expect(places(matchesOf(pattern, text))).toEqual(places(text.matchAll(pattern)));
        }),
      );
    }
  });
});
