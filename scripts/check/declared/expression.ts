/**
 * Reads and evaluates the expressions of `checks`: CEL (Common Expression Language) over exact decimals.
 *
 * CEL knows whole numbers and binary fractions only, so that 0.1 + 0.2 == 0.3 would fail and 1 / 2 would be 0.
 * Here every number, declared or written in the expression, is a decimal of its own type.
 */

import type { ASTNode, Environment, ParseResult } from '@marcbachmann/cel-js';
import { Big } from 'big.js';
import { createEnvironment, DivisionByZero, NoDecimal } from './decimal-environment.ts';
import { type ExactExpression, withExactLiterals } from './exact-literals.ts';
import { isNode, type Sizes, workOf } from './expression-work.ts';

/** Names that no figure can have in an expression: ours, the words that CEL keeps, and its types. */
export const TAKEN_NAMES: ReadonlySet<string> = new Set(
  [
    'items sections notice decimal round true false null in as break const continue else for function if import let loop',
    'package namespace return var void while prototype __proto__ list type map string int uint double bytes bool optional',
    'google cel null_type',
  ].flatMap((line) => line.split(' ')),
);

/** The properties of `notice` in an expression: texts, empty where the front matter does not state them. */
const NOTICE_FIELDS = [
  'slug',
  'title',
  'kind',
  'issuer',
  'source',
  'published',
  'written',
  'dataAsOf',
] as const;

export interface Names {
  readonly numbers: ReadonlyMap<string, Big>;
  readonly notice: Readonly<Record<(typeof NOTICE_FIELDS)[number], string>>;
}

export type Outcome =
  | { readonly holds: true }
  | ({ readonly holds: false } & Counterevidence)
  | { readonly problem: ExpressionProblem };

/** Why an expression does not hold. */
export interface Counterevidence {
  /** Names of the numbers that the expression asks for, in the order of their first use. */
  readonly used: readonly string[];
  /** The expression with the values in the place of the names. */
  readonly filled: string;
  /** Difference of the sides where the expression says that two numbers are equal. */
  readonly difference?: Big | undefined;
}

/** Why an expression cannot be judged; offsets are those of the expression. */
export interface ExpressionProblem {
  readonly code:
    | 'syntax'
    | 'unknown-name'
    | 'types'
    | 'not-a-condition'
    | 'division-by-zero'
    | 'not-a-number'
    | 'too-much';
  readonly detail: string;
  readonly from: number;
  readonly to: number;
}

/** Evaluates expressions over the names of one notice. */
export class Expressions {
  private readonly names: Names;
  private readonly environment: Environment;
  private readonly values: Readonly<Record<string, unknown>>;
  private readonly sizes: Sizes;
  private stepsLeft = MOST_STEPS_TOGETHER;

  constructor(names: Names) {
    this.names = names;
    this.environment = createEnvironment([...names.numbers.keys()], NOTICE_FIELDS);
    this.values = { ...Object.fromEntries(names.numbers), notice: names.notice };
    this.sizes = new Map([
      ...Array.from(names.numbers, ([name, value]) => [name, digitsOf(value)] as const),
      ['notice', Math.max(...Object.values(names.notice).map(({ length }) => length))],
    ]);
  }

  evaluate(expression: string): Outcome {
    if (expression.length > LONGEST) return tooMuch(expression);
    const exact = withExactLiterals(expression);
    const parsed = this.parse(exact);
    if ('problem' in parsed) return parsed;
    const checked = parsed.check();
    if (checked.error !== undefined) return { problem: problemOf(checked.error, exact) };
    if (checked.type !== 'bool') {
      return {
        problem: { code: 'not-a-condition', detail: checked.type ?? '', from: 0, to: expression.length },
      };
    }
    const steps = workOf(parsed.ast, this.sizes);
    if (steps > Math.min(MOST_STEPS, this.stepsLeft)) return tooMuch(expression);
    this.stepsLeft -= steps;
    try {
      if (parsed(this.values) === true) return { holds: true };
    } catch (error) {
      return { problem: problemOf(error, exact) };
    }
    return { holds: false, ...this.evidence(expression, exact, parsed.ast) };
  }

  private parse(exact: ExactExpression): ParseResult | { readonly problem: ExpressionProblem } {
    try {
      return this.environment.parse(exact.text);
    } catch (error) {
      return { problem: problemOf(error, exact) };
    }
  }

  private value(text: string): unknown {
    return this.environment.evaluate(text, this.values);
  }

  private evidence(expression: string, exact: ExactExpression, ast: ASTNode): Counterevidence {
    const uses = [...identifiersIn(ast)]
      .filter(({ name }) => this.names.numbers.has(name))
      .sort((one, other) => one.start - other.start);
    let filled = '';
    let end = 0;
    for (const { name, start } of uses) {
      const from = exact.originalOffset(start);
      filled += expression.slice(end, from) + (this.names.numbers.get(name)?.toFixed() ?? name);
      end = from + name.length;
    }
    filled += expression.slice(end);
    const used = [...new Set(uses.map(({ name }) => name))];
    return { used, filled, difference: ast.op === '==' ? this.difference(ast.args, exact.text) : undefined };
  }

  private difference([left, right]: readonly [ASTNode, ASTNode], text: string): Big | undefined {
    const [one, other] = [left, right].map(({ start, end }) => this.value(text.slice(start, end)));
    return one instanceof Big && other instanceof Big ? one.minus(other).abs() : undefined;
  }
}

/** Far more than any relation of counts takes, and a small part of a second. */
const MOST_STEPS = 1_000_000;
/** Of all expressions of a notice. */
const MOST_STEPS_TOGETHER = 5 * MOST_STEPS;
/** Characters of an expression; the parser takes every level of nesting as a call of its own. */
const LONGEST = 2000;

function tooMuch({ length }: string): { readonly problem: ExpressionProblem } {
  return { problem: { code: 'too-much', detail: '', from: 0, to: length } };
}

function digitsOf(value: Big): number {
  return value.c.length + Math.abs(value.e);
}

function* identifiersIn(root: ASTNode): Generator<{ name: string; start: number }> {
  const left: unknown[] = [root];
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if (Array.isArray(node)) left.push(...node);
    else if (isNode(node)) {
      if (node.op === 'id') yield { name: node.args, start: node.start };
      else left.push(node.args);
    }
  }
}

const CODES: Readonly<Record<string, ExpressionProblem['code']>> = {
  unknown_variable: 'unknown-name',
  no_such_key: 'unknown-name',
  no_such_overload: 'types',
  no_matching_overload: 'types',
  invalid_condition_type: 'types',
  invalid_logical_operand: 'types',
  incompatible_ternary_branches: 'types',
  heterogeneous_list_element: 'types',
};

function problemOf(error: unknown, exact: ExactExpression): ExpressionProblem {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof NoDecimal)
      return { code: 'not-a-number', detail: '', from: 0, to: exact.originalOffset(exact.text.length) };
    if (cause instanceof DivisionByZero)
      return { code: 'division-by-zero', detail: '', from: 0, to: exact.originalOffset(exact.text.length) };
  }
  const { code, summary, range } = celError(error);
  const from = exact.originalOffset(range.start);
  return {
    code: CODES[code] ?? 'syntax',
    detail: summary,
    from,
    to: Math.max(exact.originalOffset(range.end), from + 1),
  };
}

/** What CEL's errors say of themselves; anything else is a defect and goes on up. */
function celError(error: unknown): { code: string; summary: string; range: { start: number; end: number } } {
  if (error instanceof Error && 'code' in error && 'summary' in error) {
    const range = 'range' in error ? error.range : undefined;
    const known = typeof range === 'object' && range !== null && 'start' in range && 'end' in range;
    const place = known ? { start: Number(range.start), end: Number(range.end) } : { start: 0, end: 1 };
    return { code: String(error.code), summary: String(error.summary), range: place };
  }
  throw error;
}
