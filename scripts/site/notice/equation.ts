/** Reads a declared check as an equation with its numbers put in: `problems == done + open` as 49 = 48 + 1. */

import { Big } from 'big.js';

export interface Equation {
  /** With numbers for names, e.g. `49 = 48 + 1`. */
  readonly shown: string;
  readonly holds: boolean;
}

const SIGNS: Readonly<Record<string, string>> = { '==': '=', '<=': '≤', '>=': '≥', '<': '<', '>': '>' };

/**
 * @param values what each name stands for
 * @returns `undefined` for anything but two sides of names, numbers and + - * / that are compared: such a check is the
 * checker's to judge
 */
export function readEquation(expression: string, values: ReadonlyMap<string, Big>): Equation | undefined {
  const [left, sign = '', right, ...more] = expression.split(/(==|<=|>=|<|>)/);
  const compared = SIGNS[sign];
  if (left === undefined || right === undefined || compared === undefined || more.length > 0)
    return undefined;
  const [one, other] = [readSide(left, values), readSide(right, values)];
  if (one === undefined || other === undefined) return undefined;
  // One number of decimals for all in a sum, as a ledger has it: 186.42 = 63.75 + 41.20 + …
  const sides = [one, other].flatMap(({ terms }) => terms);
  const decimals = sides.every(({ factors }) => factors.length === 1)
    ? Math.max(...sides.map(({ factors }) => decimalsOf(factors[0]?.value)))
    : undefined;
  const order = one.value.cmp(other.value);
  const holds = order === 0 ? sign.includes('=') : order < 0 ? sign.startsWith('<') : sign.startsWith('>');
  return { shown: `${showSide(one, decimals)} ${compared} ${showSide(other, decimals)}`, holds };
}

interface Side {
  readonly terms: readonly Term[];
  readonly value: Big;
}
interface Term {
  readonly sign: string;
  readonly factors: readonly { readonly sign: string; readonly value: Big }[];
  readonly value: Big;
}

/** Reads `a + b - 2 * c`. */
function readSide(text: string, values: ReadonlyMap<string, Big>): Side | undefined {
  const terms: Term[] = [];
  for (const [sign, part] of signed(text, /([+-])/, '+')) {
    const factors: { sign: string; value: Big }[] = [];
    for (const [operator, name] of signed(part, /([*/])/, '*')) {
      const value = numberOf(name.trim(), values);
      if (value === undefined || (operator === '/' && value.eq(0))) return undefined;
      factors.push({ sign: operator, value });
    }
    const [first, ...others] = factors;
    if (first === undefined) return undefined;
    const value = others.reduce(
      (product, factor) => (factor.sign === '*' ? product.times(factor.value) : product.div(factor.value)),
      first.value,
    );
    terms.push({ sign, factors, value });
  }
  const [first, ...others] = terms;
  if (first === undefined || first.sign === '-') return undefined;
  const value = others.reduce(
    (sum, term) => (term.sign === '+' ? sum.plus(term.value) : sum.minus(term.value)),
    first.value,
  );
  return { terms, value };
}

/** The parts of `text` between signs, each with the sign before it. */
function signed(text: string, signs: RegExp, first: string): [sign: string, part: string][] {
  const pieces = [first, ...text.split(signs)];
  return pieces.flatMap((sign, at): [string, string][] =>
    at % 2 === 0 ? [[sign, pieces[at + 1] ?? '']] : [],
  );
}

function numberOf(name: string, values: ReadonlyMap<string, Big>): Big | undefined {
  return /^[0-9]+(?:\.[0-9]+)?$/.test(name) ? new Big(name) : values.get(name);
}

const SHOWN: Readonly<Record<string, string>> = { '+': '+', '-': '−', '*': '×', '/': '÷' };

function showSide({ terms }: Side, decimals: number | undefined): string {
  return terms
    .map(({ sign, factors }, index) => {
      const product = factors
        .map((factor, at) => `${at === 0 ? '' : ` ${SHOWN[factor.sign]} `}${factor.value.toFixed(decimals)}`)
        .join('');
      return `${index === 0 ? '' : ` ${SHOWN[sign]} `}${product}`;
    })
    .join('');
}

function decimalsOf(value: Big | undefined): number {
  return value?.toFixed().split('.')[1]?.length ?? 0;
}
