import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Prose, positionAt, proseOf, slice, spanOf } from '../../scripts/notice/prose.ts';

/** Prose of runs that stand apart on disk, as escapes and line breaks leave them. */
const prose = fc
  .array(
    fc.record({
      text: fc.string({ unit: fc.constantFrom(...'共有四十九个问题，12。'), minLength: 1, maxLength: 6 }),
      line: fc.integer({ min: 1, max: 9 }),
      column: fc.integer({ min: 1, max: 200 }),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map(
    (runs): Prose =>
      proseOf(runs.map(({ text, line, column }) => ({ text, at: { file: 'a', line, column } }))),
  );

const cut = prose.chain((whole) =>
  fc
    .tuple(fc.nat(whole.text.length), fc.nat(whole.text.length))
    .map(([one, other]) => ({ whole, from: Math.min(one, other), to: Math.max(one, other) })),
);

describe('a slice of prose', () => {
  it('has the characters between its offsets, each in its old place', () => {
    fc.assert(
      fc.property(cut, ({ whole, from, to }) => {
        const part = slice(whole, from, to);
        expect(part.text).toBe(whole.text.slice(from, to));
        for (let offset = from; offset < to; offset += 1) {
          expect(positionAt(part, offset - from)).toEqual(positionAt(whole, offset));
        }
      }),
    );
  });

  it('joins with the rest to the whole', () => {
    fc.assert(
      fc.property(cut, ({ whole, from }) => {
        const joined = proseOf([...slice(whole, 0, from).runs, ...slice(whole, from).runs]);
        expect(joined.text).toBe(whole.text);
        expect(Array.from(joined.text, (_, offset) => positionAt(joined, offset))).toEqual(
          Array.from(whole.text, (_, offset) => positionAt(whole, offset)),
        );
      }),
    );
  });

  it('keeps style and address of what it cuts', () => {
    const at = { file: 'a', line: 1, column: 1 };
    const styled = proseOf([{ text: '甲乙丙', at, strong: true, href: 'files/a.pdf' }]);
    expect(slice(styled, 1, 2).runs).toEqual([
      { text: '乙', at: { ...at, column: 2 }, strong: true, href: 'files/a.pdf' },
    ]);
  });
});

describe('a position', () => {
  it('behind the end is the place behind the last character', () => {
    fc.assert(
      fc.property(prose, (whole) => {
        const last = positionAt(whole, whole.text.length - 1);
        expect(positionAt(whole, whole.text.length)).toEqual({ ...last, column: last.column + 1 });
      }),
    );
  });

  it('does not exist where there are no words', () => {
    expect(() => positionAt(proseOf([]), 0)).toThrow(RangeError);
  });

  it('of a span begins at its first character and ends behind its last', () => {
    fc.assert(
      fc.property(
        cut.filter(({ from, to }) => from < to),
        ({ whole, from, to }) => {
          const span = spanOf(whole, from, to);
          const last = positionAt(whole, to - 1);
          expect(span).toEqual({
            ...positionAt(whole, from),
            endLine: last.line,
            endColumn: last.column + 1,
          });
        },
      ),
    );
  });
});
