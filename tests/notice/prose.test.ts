import fc from 'fast-check';
import { expect, it } from 'vitest';
import { positionAt, proseOf, slice, spanOf } from '../../scripts/notice/prose.ts';

/** Runs on lines of their own, so that line and column of a character are known without the code under test. */
const runs = fc
  .array(fc.string({ minLength: 0, maxLength: 6 }), { minLength: 1, maxLength: 20 })
  .map((texts) => texts.map((text, index) => ({ text, at: { file: 'a.md', line: index + 1, column: 3 } })));

it('every character is found on the line and in the column of its run', () => {
  fc.assert(
    fc.property(runs, (given) => {
      const prose = proseOf(given);
      const expected = given.flatMap(({ text, at }) =>
        Array.from({ length: text.length }, (_, index) => ({ ...at, column: at.column + index })),
      );
      expect(expected.map((_, offset) => positionAt(prose, offset))).toEqual(expected);
    }),
  );
});

it('an offset at the end gives the place after the last character', () => {
  const prose = proseOf([{ text: '整改', at: { file: 'a.md', line: 2, column: 5 } }]);
  expect(positionAt(prose, 2)).toEqual({ file: 'a.md', line: 2, column: 7 });
  expect(spanOf(prose)).toEqual({ file: 'a.md', line: 2, column: 5, endLine: 2, endColumn: 7 });
});

it('a slice keeps the words and their places', () => {
  fc.assert(
    fc.property(runs, fc.nat(60), fc.nat(60), (given, one, other) => {
      const prose = proseOf(given);
      const [from, to] = [Math.min(one, other), Math.min(Math.max(one, other), prose.text.length)];
      const part = slice(prose, from, to);
      expect(part.text).toBe(prose.text.slice(from, to));
      for (let offset = 0; offset < part.text.length; offset += 1) {
        expect(positionAt(part, offset)).toEqual(positionAt(prose, from + offset));
      }
    }),
  );
});
