/** Reads a declared check as an equation with its numbers put in: `problems == done + open` as 49 = 48 + 1. */

import type { Big } from 'big.js';

export interface Equation {
  /** With numbers for names, e.g. `49 = 48 + 1`. */
  readonly shown: string;
  readonly holds: boolean;
}

const SIGNS: Readonly<Record<string, string>> = { '==': '=', '<=': '≤', '>=': '≥', '<': '<', '>': '>' };

/**
 * @param values what each name stands for
 * @returns `undefined` for anything but two sums that are compared: such a check is the checker's to judge
 */
export function readEquation(expression: string, values: ReadonlyMap<string, Big>): Equation | undefined {
  const [left, sign = '', right, ...more] = expression.split(/(==|<=|>=|<|>)/);
  const compared = SIGNS[sign];
  if (left === undefined || right === undefined || compared === undefined || more.length > 0)
    return undefined;
  const [one, other] = [readSum(left, values), readSum(right, values)];
  if (one === undefined || other === undefined) return undefined;
  // One number of decimals for all, as a ledger has it: 186.42 = 63.75 + 41.20 + …
  const decimals = Math.max(...[...one.terms, ...other.terms].map((term) => decimalsOf(term)));
  const show = (terms: readonly Big[]): string => terms.map((term) => term.toFixed(decimals)).join(' + ');
  const order = one.value.cmp(other.value);
  const holds = order === 0 ? sign.includes('=') : order < 0 ? sign.startsWith('<') : sign.startsWith('>');
  return { shown: `${show(one.terms)} ${compared} ${show(other.terms)}`, holds };
}

function readSum(
  text: string,
  values: ReadonlyMap<string, Big>,
): { readonly terms: readonly Big[]; readonly value: Big } | undefined {
  const terms = text.split('+').map((name) => values.get(name.trim()));
  const known = terms.filter((term) => term !== undefined);
  const [first, ...others] = known;
  if (first === undefined || known.length < terms.length) return undefined;
  return {
    terms: known,
    value: others.reduce((sum, term) => sum.plus(term), first),
  };
}

function decimalsOf(value: Big): number {
  return value.toFixed().split('.')[1]?.length ?? 0;
}
