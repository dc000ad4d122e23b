/** Changes of the parts of a sum make the change of the whole: 共35万元，减少2.28万元，其中甲5万元，减少0.28万元；乙30万元，减少2万元. */

import { Big } from 'big.js';
import { anyOf } from '../../language/words.ts';
import { say } from '../../messages/check/figures.ts';
import { type Claim, HOLDS, notJudged, type Verdict } from '../claim.ts';
import { between, type Figure } from '../sentence.ts';
import { inUnitOf, numberIn, placedOf, places } from '../show.ts';
import { RARE, slipChanceOf } from '../slip.ts';
import { DIFFERENCE } from '../words.ts';
import type { Made } from './measures.ts';

/** A change with its sign; that of 与上年持平 is nothing, and no number. */
interface Change {
  readonly value: Big;
  readonly figure: Figure | undefined;
}

const DOWN = new RegExp(`${anyOf('down')}了?$`);
const EVEN = /^[^;。0-9]{0,12}持平/;
/** Numbers after one among which its change is looked for. */
const MOST_AFTER = 3;

/** The claim that the changes add up; none where one of them is not stated. */
export function changesOf({ whole, parts }: Made): Claim | undefined {
  const known = new Set([whole, ...parts]);
  const total = changeAfter(whole, known);
  const changes = parts.flatMap((part) => changeAfter(part, known) ?? []);
  if (total?.figure === undefined || changes.length < parts.length) return undefined;
  const figures = changes.flatMap(({ figure }) => figure ?? []);
  if (figures.length < 1) return undefined;
  return {
    rule: 'figure-sum',
    shape: 'changes of the parts',
    subject: placedOf(total.figure),
    figures: [total.figure, ...figures].map(placedOf),
    verdict: verdictOf(total.value, total.figure, changes, figures),
  };
}

function verdictOf(
  stated: Big,
  subject: Figure,
  changes: readonly Change[],
  figures: readonly Figure[],
): Verdict {
  if (![subject, ...figures].every(({ exact }) => exact)) return notJudged('approximate');
  const made = changes.reduce((sum, { value }) => sum.plus(value), new Big(0));
  const miss = made.minus(stated).abs();
  const loose = [subject, ...figures].reduce((sum, { quantum }) => sum.plus(quantum), new Big(0)).div(2);
  const isCounted = figures.every(({ quantum }) => quantum.eq(1));
  if (miss.lte(isCounted ? 0 : loose)) return HOLDS;
  const parts = figures.map(({ value }) => value);
  const isSlip = slipChanceOf({ stated: stated.abs(), made: made.abs(), parts, tries: 1 }) < RARE;
  const isOneWay = changes.every(({ value }) => value.lte(0)) || changes.every(({ value }) => value.gte(0));
  if (!isSlip && !isOneWay) return notJudged('unsure');
  const [says, advice] = say.sumDiffers(
    inUnitOf(subject, stated.abs()),
    inUnitOf(subject, made.abs()),
    changes
      .map(
        ({ value }) => `${value.lt(0) ? '(−' : ''}${numberIn(subject, value.abs())}${value.lt(0) ? ')' : ''}`,
      )
      .join(' + '),
    say.difference(made.gt(stated), inUnitOf(subject, miss)),
  );
  return {
    is: 'fails',
    severity: isSlip ? 'error' : 'warning',
    says,
    advice,
    related: places(figures, say.addend),
  };
}

function changeAfter(figure: Figure, known: ReadonlySet<Figure>): Change | undefined {
  const { figures, text, to } = figure.sentence;
  if (EVEN.test(text.slice(figure.to, Math.min(figure.to + 16, to))))
    return { value: new Big(0), figure: undefined };
  for (const next of figures.slice(figure.index + 1, figure.index + 1 + MOST_AFTER)) {
    if (known.has(next) || /[;。]/.test(between(figure, next))) return undefined;
    if (next.unit !== figure.unit) continue;
    // 414件，比上年同期682件少268件: tied to an earlier number, which may have been counted again since.
    if (!DIFFERENCE.test(next.before)) return undefined;
    return { value: DOWN.test(next.before) ? next.value.times(-1) : next.value, figure: next };
  }
  return undefined;
}
