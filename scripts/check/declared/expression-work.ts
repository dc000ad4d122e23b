/**
 * How much work an expression may make, said before it runs: so a hostile one is refused, by the same verdict on every
 * machine, where a deadline would depend on the machine.
 *
 * Every part of an expression has a size, the most characters and digits that its value can have. Work adds up over the
 * parts; what is done for each element of a list is multiplied by the number of elements.
 */

import type { ASTNode } from '@marcbachmann/cel-js';

/** Sizes of the names that an expression may use; others have size 1. */
export type Sizes = ReadonlyMap<string, number>;

/** The most steps that `root` can take; infinite where no number can be given. */
export function workOf(root: ASTNode, sizes: Sizes): number {
  return measure(root, sizes).work;
}

interface Measure {
  readonly work: number;
  /** Of the whole value, and of its largest element where it is a list. */
  readonly size: number;
  readonly element: number;
  /** Elements that a loop over it meets. */
  readonly count: number;
}

/** `decimal` takes exponents up to this: 1e100 has more digits than characters. */
export const GREATEST_EXPONENT = 100;

/** The digits that a division adds. */
const DIVISION_DIGITS = 20;
/** Products of two digits that take as long as one step of the evaluator. */
const PRODUCTS = 100;
/** They run their last arguments once for every element. */
const LOOPS: ReadonlySet<string> = new Set(['all', 'exists', 'exists_one', 'map', 'filter']);

function measure(node: ASTNode, sizes: Sizes): Measure {
  switch (node.op) {
    case 'value':
      return sized(sizeOfLiteral(node.args));
    case 'id':
      return sized(sizes.get(node.args) ?? 1);
    case '.':
    case '.?': {
      const of = measure(node.args[0], sizes);
      return sized(of.size, of.work + 1);
    }
    case 'call':
      return ofCall(node.args[0], node.args[1], sizes);
    case 'rcall':
      return ofMethod(node.args[0], node.args[1], node.args[2], sizes);
    case 'list': {
      const { size, element, work } = sumOf(node.args, sizes);
      return { size: size + 1, element, work: work + node.args.length, count: node.args.length };
    }
    default:
      return ofOperands(node.op, partsOf(node.args), sizes);
  }
}

function sized(size: number, work = 1): Measure {
  return { size, work, element: size, count: size };
}

function sizeOfLiteral(value: unknown): number {
  return typeof value === 'string' || value instanceof Uint8Array ? value.length + 1 : DIVISION_DIGITS;
}

/** What an operator gives is no larger than all that goes in. */
function ofOperands(op: string, parts: readonly ASTNode[], sizes: Sizes): Measure {
  const { size, work } = sumOf(parts, sizes);
  const products = op === '*' || op === '/' || op === '%' ? (size * size) / PRODUCTS : 0;
  return sized(size + (op === '/' ? DIVISION_DIGITS : 1), work + size + products + 1);
}

function ofCall(name: string, parts: readonly ASTNode[], sizes: Sizes): Measure {
  const { size, work } = sumOf(parts, sizes);
  if (name === 'decimal' && isPlainNumber(parts[0])) return sized(size, work + 1);
  return sized(size + GREATEST_EXPONENT, work + size + 1);
}

/** Numbers written in the expression are calls of `decimal` without an exponent. */
function isPlainNumber(node: ASTNode | undefined): boolean {
  return node?.op === 'value' && /^[0-9.]+$/.test(String(node.args));
}

function ofMethod(name: string, receiver: ASTNode, parts: readonly ASTNode[], sizes: Sizes): Measure {
  const [variable, ...rest] = parts;
  const on = measure(receiver, sizes);
  if (variable?.op === 'id' && LOOPS.has(name)) {
    const each = sumOf(rest, withName(sizes, variable.args, on.element));
    const work = on.work + on.count * (each.work + 1);
    if (name !== 'map') return { ...on, work };
    return { work, size: on.count * (each.size + 1), element: each.size, count: on.count };
  }
  if (variable?.op === 'id' && name === 'bind') {
    const bound = sumOf(rest.slice(0, 1), sizes);
    const inner = sumOf(rest.slice(1), withName(sizes, variable.args, bound.size));
    return sized(inner.size, on.work + bound.work + inner.work + 1);
  }
  const given = sumOf(parts, sizes);
  const work = on.work + given.work + 1;
  if (name === 'matches') return sized(1, work + workOfPattern(on.size, variable));
  // A separator may be between any two elements.
  const size = name === 'join' ? (on.size + 1) * (given.size + 1) : on.size + given.size;
  return sized(size, work + size);
}

/**
 * A pattern may be tried from every character, and every repeat in it from every character again. A group that repeats
 * what repeats has no bound, and neither has a pattern that is made while the expression runs.
 */
function workOfPattern(size: number, pattern: ASTNode | undefined): number {
  if (pattern?.op !== 'value') return Number.POSITIVE_INFINITY;
  const source = String(pattern.args);
  if (/\)[*+?{]|\\[1-9k]/.test(source)) return Number.POSITIVE_INFINITY;
  return size ** (1 + (source.match(/[*+?{]/g)?.length ?? 0));
}

function sumOf(nodes: readonly ASTNode[], sizes: Sizes): Measure {
  const measures = nodes.map((node) => measure(node, sizes));
  const sum = (of: (measure: Measure) => number) => measures.reduce((total, one) => total + of(one), 0);
  const element = measures.reduce((largest, { size }) => Math.max(largest, size), 0);
  const size = sum((one) => one.size);
  return { size, element, count: size, work: sum((one) => one.work) };
}

function withName(sizes: Sizes, name: string, size: number): Sizes {
  return new Map([...sizes, [name, size]]);
}

function partsOf(args: unknown): ASTNode[] {
  if (Array.isArray(args)) return args.flatMap(partsOf);
  return isNode(args) ? [args] : [];
}

/** Whether a value found in a syntax tree is a part of it. */
export function isNode(value: unknown): value is ASTNode {
  return typeof value === 'object' && value !== null && 'op' in value && 'args' in value;
}
