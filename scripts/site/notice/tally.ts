/** Reads out of the declared figures and checks what can be drawn: sums that hold. */

import type { Figure, Sum, Tally } from '../../../layouts/notice/tally.tsx';
import { anchorOfWords } from '../../notice/block-anchors.ts';
import type { DeclaredFigure, Notice } from '../../notice/model.ts';

/** @returns the tally, or `undefined` where the notice has nothing to draw */
export function drawnTallyOf(notice: Notice): Tally | undefined {
  const { figures, checks } = notice.meta;
  const sums = checks.flatMap(({ expression }) => {
    const sum = readSum(expression, figures);
    return sum === undefined ? [] : [sum];
  });
  const drawn = new Set(sums.flatMap(({ whole, parts }) => [whole, ...parts]));
  const tally: Tally = {
    sums: sums.map(({ whole, parts }) => drawSum(notice, whole, parts)),
    figures: figures.filter((figure) => !drawn.has(figure)).map((figure) => drawFigure(notice, figure, 1)),
  };
  return tally.sums.length + tally.figures.length === 0 ? undefined : tally;
}

interface DeclaredSum {
  readonly whole: DeclaredFigure;
  readonly parts: readonly DeclaredFigure[];
}

/**
 * Reads `a == b + c`, in either order, or `b == a - c`, whose terms are all declared figures of one unit and which holds;
 * anything else is no sum.
 */
function readSum(expression: string, figures: readonly DeclaredFigure[]): DeclaredSum | undefined {
  const [one, other, ...more] = expression.split('==').map((side) => side.trim());
  if (one === undefined || other === undefined || more.length > 0) return undefined;
  const named = (name: string) => figures.find((figure) => figure.name === name.trim());
  const [single, several] = /[+-]/.test(one) ? [other, one] : [one, other];
  // b == a - c - d is a == b + c + d.
  const [first = '', ...others] = several.includes('-') ? several.split('-') : ['', several];
  const terms = first === '' ? several.split('+') : [single, ...others];
  const whole = named(first === '' ? single : first);
  const parts = terms.map(named);
  if (whole === undefined || parts.length < 2) return undefined;
  const known = parts.filter((part) => part !== undefined);
  if (known.length < parts.length) return undefined;
  if (known.some((part) => part.unit !== whole.unit || part.value.lt(0)) || !whole.value.gt(0))
    return undefined;
  const total = known.reduce((sum, part) => sum.plus(part.value), whole.value.minus(whole.value));
  return total.eq(whole.value) ? { whole, parts: known } : undefined;
}

function drawSum(notice: Notice, whole: DeclaredFigure, parts: readonly DeclaredFigure[]): Sum {
  // One number of decimals for all: 186.42 = 63.75 + 41.20, as a ledger has it.
  const decimals = Math.max(...[whole, ...parts].map(({ value }) => decimalsOf(value.toFixed())));
  return {
    whole: drawFigure(notice, whole, 1, decimals),
    parts: parts.map((part) => drawFigure(notice, part, part.value.div(whole.value).toNumber(), decimals)),
  };
}

function decimalsOf(number: string): number {
  return number.split('.')[1]?.length ?? 0;
}

function drawFigure(notice: Notice, figure: DeclaredFigure, share: number, decimals?: number): Figure {
  const { name, text, unit = '', value } = figure;
  const open = /^(?:ongoing|open|pending|remaining)[0-9]*$/.test(name);
  return {
    value: value.toFixed(decimals),
    unit,
    text,
    anchor: anchorOfWords(notice, text) ?? 'text',
    share,
    open,
  };
}
