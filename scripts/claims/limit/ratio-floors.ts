/** Ratios that are a limit: 招聘5人，开考比例不低于1∶3，报名12人，已达到开考比例. */

import { say } from '../../messages/check/figures.ts';
import { type Claim, HOLDS, type Verdict } from '../claim.ts';
import { between, type Figure, type Sentence } from '../sentence.ts';
import { inUnitOf, placedOf, places } from '../show.ts';
import { judgementIn } from './bounds.ts';

const RATIO = /比例?(?:应|须|要求)?(?:为|是|不得?[低少小]于|达到?|要达到)?$/;
const BASE = /招[聘录考]|录[用取]|聘用|计划|岗位|职位|名额|需求|编制|学生|床位|老人|幼儿|儿童/;
const REACH = 60;

/** The claims of every ratio of the sentence with the two numbers and the verdict on them. */
export function* ratioFloorsOf({ figures, text, to }: Sentence): Generator<Claim> {
  for (const [index, one] of figures.entries()) {
    const by = figures[index + 1];
    if (by === undefined || one.unit !== '' || by.unit !== '' || !one.value.gt(0)) continue;
    if (
      !/^ ?[:∶] ?$/.test(between(one, by)) ||
      !/[低少小]于/.test(one.before + text.slice(one.from - 4, one.from)) ||
      !RATIO.test(one.clause)
    )
      continue;
    const found = judgementIn(text.slice(by.to, Math.min(to, by.to + REACH)), 'floor');
    const base = figures.slice(0, index).findLast((figure) => isCount(figure) && BASE.test(figure.clause));
    const value = figures.find(
      (figure) => figure.from > by.to && isCount(figure) && figure.unit === base?.unit,
    );
    if (found === undefined || base === undefined || value === undefined || value.to > by.to + found.index)
      continue;
    const figuresOf = [one, base, value];
    yield {
      rule: 'figure-limit',
      shape: 'ratio with its verdict',
      subject: placedOf(value),
      figures: figuresOf.map(placedOf),
      verdict: verdictOf(base, value, one, by, found),
    };
  }
}

function isCount({ unit, exact }: Figure): boolean {
  return exact && unit !== '' && unit !== '%';
}

function verdictOf(
  base: Figure,
  value: Figure,
  one: Figure,
  by: Figure,
  { words, keeps }: { readonly words: string; readonly keeps: boolean },
): Verdict {
  const least = base.value.times(by.value).div(one.value);
  if (value.value.gte(least) === keeps) return HOLDS;
  const [says, advice] = say.floorMissed(words, inUnitOf(value, value.value), inUnitOf(value, least));
  return { is: 'fails', severity: 'error', says, advice, related: places([one, base], say.limit) };
}
