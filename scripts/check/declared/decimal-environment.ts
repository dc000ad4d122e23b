/** CEL with exact decimals: the type, its operators and its functions. */

import { Environment } from '@marcbachmann/cel-js';
import { Big } from 'big.js';
import { GREATEST_EXPONENT } from './expression-work.ts';

/**
 * An environment with `numbers` as decimals and `notice` with the given text properties.
 * `round(value, places)` rounds half away from zero.
 */
export function createEnvironment(numbers: readonly string[], fields: readonly string[]): Environment {
  arithmetic ??= createArithmetic();
  const environment = arithmetic.clone();
  for (const name of numbers) environment.registerVariable(name, 'Decimal');
  const schema = Object.fromEntries(fields.map((field) => [field, 'string']));
  return environment.registerVariable('notice', { schema });
}

/** What all notices share; made when the first expression is read. */
let arithmetic: Environment | undefined;

function createArithmetic(): Environment {
  const environment = new Environment({ limits: LIMITS })
    .registerType('Decimal', { ctor: Big, fields: {} })
    .registerFunction('decimal(string): Decimal', decimalOf)
    .registerFunction('round(Decimal, Decimal): Decimal', (value: Big, places: Big) =>
      value.round(placesOf(places)),
    )
    .registerOperator('-Decimal: Decimal', (value: Big) => value.neg());
  for (const [left, right] of OPERANDS) {
    for (const [operator, compute] of ARITHMETIC) {
      environment.registerOperator(`${left} ${operator} ${right}: Decimal`, (one: Operand, other: Operand) =>
        compute(exactly(one), exactly(other)),
      );
    }
    for (const [operator, compare] of COMPARISONS) {
      // CEL makes `int == Decimal` of `Decimal == int` itself.
      if (operator === '==' && right === 'Decimal' && left !== 'Decimal') continue;
      environment.registerOperator(`${left} ${operator} ${right}: bool`, (one: Operand, other: Operand) =>
        compare(exactly(one), exactly(other)),
      );
    }
  }
  return environment;
}

// Far more than any relation of counts needs; a hostile expression ends here.
const LIMITS = { maxAstNodes: 1000, maxDepth: 50 };

/** A number as CEL hands it over: `size(…)` gives a bigint. */
type Operand = Big | bigint | number;

const OPERANDS = [
  ['Decimal', 'Decimal'],
  ['Decimal', 'int'],
  ['int', 'Decimal'],
  ['Decimal', 'double'],
  ['double', 'Decimal'],
] as const;

const ARITHMETIC: readonly (readonly [string, (one: Big, other: Big) => Big])[] = [
  ['+', (one, other) => one.plus(other)],
  ['-', (one, other) => one.minus(other)],
  ['*', (one, other) => one.times(other)],
  ['/', (one, other) => one.div(divisor(other))],
  ['%', (one, other) => one.mod(divisor(other))],
];

const COMPARISONS: readonly (readonly [string, (one: Big, other: Big) => boolean])[] = [
  ['==', (one, other) => one.eq(other)],
  ['<', (one, other) => one.lt(other)],
  ['<=', (one, other) => one.lte(other)],
  ['>', (one, other) => one.gt(other)],
  ['>=', (one, other) => one.gte(other)],
];

/** Thrown by `/` and `%`; CEL hands it on as the cause of its own error. */
export class DivisionByZero extends Error {
  override readonly name = 'DivisionByZero';
}

/** Thrown by `decimal` for a text that writes no number, or one out of all proportion. */
export class NoDecimal extends Error {
  override readonly name = 'NoDecimal';
}

function decimalOf(text: string): Big {
  const found = DECIMAL.exec(text);
  if (found === null || Math.abs(Number(found[1] ?? 0)) > GREATEST_EXPONENT) throw new NoDecimal();
  return new Big(text);
}

const DECIMAL = /^-?[0-9]+(?:\.[0-9]+)?(?:[eE]([+-]?[0-9]{1,4}))?$/;

function divisor(value: Big): Big {
  if (value.eq(0)) throw new DivisionByZero();
  return value;
}

function exactly(value: Operand): Big {
  return value instanceof Big ? value : new Big(String(value));
}

function placesOf(places: Big): number {
  return Math.min(Math.max(places.round(0).toNumber(), 0), 20);
}
