import { Big } from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Expressions } from '../../scripts/check/expression.ts';

const NOTICE = {
  slug: 'a',
  title: '通报',
  kind: '',
  issuer: '',
  source: '',
  published: '2025-12-08',
  written: '',
  dataAsOf: '',
};

function over(numbers: Record<string, string>): Expressions {
  return new Expressions({
    numbers: new Map(Object.entries(numbers).map(([name, value]) => [name, new Big(value)])),
    notice: NOTICE,
  });
}

const cents = fc.integer({ min: -1e9, max: 1e9 }).map((count) => new Big(count).div(100).toFixed());

describe('an expression', () => {
  it('adds decimals exactly, declared or written', () => {
    fc.assert(
      fc.property(cents, cents, (a, b) => {
        const sum = new Big(a).plus(b).toFixed();
        const literal = (text: string): string => (text.startsWith('-') ? `(${text})` : text);
        const expressions = over({ a, b, sum });
        expect(expressions.evaluate('a + b == sum')).toEqual({ holds: true });
        expect(expressions.evaluate(`${literal(a)} + ${literal(b)} == ${literal(sum)}`)).toEqual({
          holds: true,
        });
        expect(expressions.evaluate('a + b == sum + 0.01')).toMatchObject({ holds: false });
      }),
      { numRuns: 50 },
    );
  });

  it('points at the fault in itself, whatever numbers stand before it', () => {
    expect(over({ a: '1' }).evaluate('a + 12.50 + 3 == wrong')).toEqual({
      problem: { code: 'unknown-name', detail: 'Unknown variable: wrong', from: 17, to: 22 },
    });
  });

  it('leaves numbers in texts and names alone', () => {
    expect(over({ a1: '1' }).evaluate('notice.published == "2025-12-08" && a1 == 1')).toEqual({
      holds: true,
    });
  });

  it('ends where it is nested too deep or too long', () => {
    expect(over({}).evaluate(`${'('.repeat(10_000)}1`)).toMatchObject({ problem: { code: 'syntax' } });
    expect(over({}).evaluate(`${'1 + '.repeat(10_000)}1 == 2`)).toMatchObject({
      problem: { code: 'syntax' },
    });
  });
});
