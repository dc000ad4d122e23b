import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CharacterSet } from '../../scripts/language/character-set.ts';

describe('a set of characters', () => {
  const marks = new CharacterSet('，。');

  it('knows its own, and nothing before or after a text', () => {
    expect([...'甲，乙。'].map((_, offset) => marks.at('甲，乙。', offset))).toEqual([
      false,
      true,
      false,
      true,
    ]);
    expect([-1, 4].map((offset) => marks.at('甲，乙。', offset))).toEqual([false, false]);
    expect(marks.has(-1)).toBe(false);
  });

  it('finds the next of them, the end of the last before, and the end of a run, as a pattern does', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[甲乙，。]{0,12}$/), fc.nat(12), (text, nat) => {
        const from = Math.min(nat, text.length);
        const next = text.slice(from).search(/[，。]/);
        expect(marks.next(text, from)).toBe(next < 0 ? text.length : from + next);
        expect(marks.afterLast(text, from)).toBe(/[^，。]*$/.exec(text.slice(0, from))?.index);
        expect(marks.runEnd(text, from)).toBe(from + (/^[，。]*/.exec(text.slice(from))?.[0].length ?? 0));
      }),
    );
  });

  it('looks no further than it is reported', () => {
    expect(marks.next('甲乙，', 0, 2)).toBe(2);
    expect(marks.afterLast('，甲乙', 3, 2)).toBe(2);
  });
});
