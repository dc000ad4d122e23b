import { Big } from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Expressions, TAKEN_NAMES } from '../../../scripts/check/declared/expression.ts';

const NOTICE = {
  slug: 'a',
  title: '通报'.repeat(20),
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

  const HOSTILE = {
    nesting: `${'('.repeat(10_000)}1`,
    'a long sum': `${'1 + '.repeat(10_000)}1 == 2`,
    negations: `${'!'.repeat(20_000)}true`,
    'negations within the limit': `${'!'.repeat(1_900)}true`,
    signs: `${'-'.repeat(1_900)}1 == 1`,
    ternaries: `${'true ? '.repeat(250)}true${' : true'.repeat(250)}`,
    'a backtracking pattern': `"${'a'.repeat(40)}b".matches("(a+)+$")`,
    'a pattern of many repeats': `notice.title.matches("${'.*'.repeat(20)}x")`,
    'a pattern made on the way': 'notice.title.matches("(a" + "+)+$")',
    'a back reference': 'notice.title.matches("(.)\\\\1")',
    'nested loops': `${'[1,1,1,1,1,1,1,1,1,1].all(a, '.repeat(9)}true${')'.repeat(9)}`,
    'loops over loops': '[1,2,3].map(a, [a,a,a].map(b, [b,b,b])).all(x, x.all(y, y.all(z, z > 0)))',
    'a text that doubles': `${Array.from({ length: 22 }, (_, i) => `cel.bind(s${i + 1}, s${i} + s${i}, `)
      .join('')
      .replace('s0 + s0', '"aa"')}true${')'.repeat(22)}`,
    'a number that squares itself': `${Array.from(
      { length: 22 },
      (_, i) => `cel.bind(n${i + 1}, n${i} * n${i}, `,
    )
      .join('')
      .replace('n0 * n0', '99')}n22 > 0${')'.repeat(22)}`,
    'a great exponent': 'decimal("1e999999999") == 1',
    'a small exponent': 'decimal("1e-999999999") + 1 == 1',
    'a text that is no number': 'decimal("abc") == 1',
    'a long split': `"${'a,'.repeat(900)}".split(",").map(x, "${'a'.repeat(50)}".split("")).size() == 1`,
    'an open text': '"',
    nothing: '',
    'a null character': '\u0000',
    'half a character': '\ud800 == 1',
  };

  it.each(Object.entries(HOSTILE))('that is hostile ends at once: %s', (_, expression) => {
    const start = performance.now();
    const outcome = over({ a: '1' }).evaluate(expression);
    expect(performance.now() - start).toBeLessThan(1000);
    expect('problem' in outcome || typeof outcome.holds === 'boolean').toBe(true);
  });

  it('is refused as too much before it runs', () => {
    for (const name of [
      'negations',
      'nested loops',
      'a backtracking pattern',
      'a text that doubles',
    ] as const)
      expect(over({}).evaluate(HOSTILE[name])).toMatchObject({ problem: { code: 'too-much' } });
  });

  it('may loop, bind and match within reason', () => {
    const numbers = Array.from({ length: 40 }, (_, index) => `f${index}`);
    const figures = over(Object.fromEntries(numbers.map((name) => [name, '12.5'])));
    for (const expression of [
      `[${numbers.join(', ')}].all(x, x * 2 == 25)`,
      `[${numbers.join(', ')}].map(x, x + 1).filter(x, x > 100).size() == 0`,
      `${numbers.join(' + ')} == 500`,
      'cel.bind(half, f0 / 2, half == 6.25)',
      'notice.title.matches("^通报.*$")',
      '[1, 2].exists(x, [3, 4].exists(y, x + y == 6))',
    ])
      expect(figures.evaluate(expression), expression).toEqual({ holds: true });
  });

  it('takes all expressions of a notice together no longer than a few do', () => {
    const list = `[${'1,'.repeat(180)}1]`;
    const slow = `${list}.all(x, ${list}.all(y, x + y == 2))`;
    const expressions = over({});
    const codes = Array.from({ length: 200 }, () => {
      const outcome = expressions.evaluate(slow);
      return 'problem' in outcome ? outcome.problem.code : 'holds';
    });
    expect(codes[0]).toBe('holds');
    expect(codes.at(-1)).toBe('too-much');
  });
});

describe('a figure', () => {
  const WORDS =
    'list type map string int uint double bytes bool optional google cel null_type dyn duration timestamp size has all matches constructor toString valueOf hasOwnProperty __proto__ prototype Decimal round items in';

  it.each(WORDS.split(' '))('named %s works, or its name is taken', (name) => {
    if (TAKEN_NAMES.has(name)) return;
    expect(over({ [name]: '3' }).evaluate(`${name} + 1 == 4`)).toEqual({ holds: true });
  });
});
