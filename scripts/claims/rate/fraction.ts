/** Shares in words: 24家中16家获评优秀，占三分之二. A fraction is coarse, so it fails only far from the numbers. */

import { Big } from 'big.js';
import { hanNumber } from '../../language/number/numeral.ts';
import { say } from '../../messages/check/figures.ts';
import { type Claim, HOLDS, notJudged, type Verdict } from '../claim.ts';
import type { Reading } from '../reading.ts';
import { type Figure, type Sentence, sentencesOf } from '../sentence.ts';
import { inUnitOf, placedOf, places } from '../show.ts';
import { isCount, isOfUnit } from './pairs.ts';

const FRACTION =
  /占(?:了)?(?:[一-龥]{0,8}的)?(?:约|近)?(([二三四五六七八九十])分之([一二三四五六七八九]))(强|弱|多|左右|以上)?/g;
/** How far a share may be from the fraction that is written for it. */
const LOOSE = '0.06';

/** Every fraction with its part right before it, and a whole before that. */
export function* fractionClaims(reading: Reading): Generator<Claim> {
  for (const sentence of sentencesOf(reading)) {
    if (sentence.figures.length < 2 || !sentence.text.includes('分之')) continue;
    const { text, from, to } = sentence;
    for (const found of text.slice(from, to).matchAll(FRACTION)) {
      const claim = claimOf(found, sentence);
      if (claim !== undefined) yield claim;
    }
  }
}

function claimOf(
  { 0: all, 1: words = '', 2: below = '', 3: above = '', 4: loose, index }: RegExpMatchArray,
  { figures, stretch, from, text }: Sentence,
): Claim | undefined {
  const at = from + (index ?? 0);
  const part = figures.findLast((figure) => figure.to <= at && isCount(figure));
  if (part === undefined || /[;。]/.test(text.slice(part.to, at))) return undefined;
  const wholes = figures
    .slice(0, part.index)
    .filter((figure) => isOfUnit(figure, part) && figure.value.gte(part.value));
  const [whole, ...others] = wholes;
  if (whole === undefined || whole.value.eq(0)) return undefined;
  const start = at + all.indexOf(words);
  const subject = { prose: stretch.prose, from: start, to: start + words.length };
  const fraction = new Big(hanNumber(above)).div(hanNumber(below));
  const holds = wholes.some((one) => isNear(fraction, part, one));
  const isOpen = others.length > 0 || loose !== undefined || /约|近/.test(all);
  const verdict = holds ? HOLDS : isOpen ? notJudged('unsure') : differs(words, part, whole);
  return {
    rule: 'figure-percent',
    shape: 'fraction',
    subject,
    figures: [subject, placedOf(part), placedOf(whole)],
    verdict,
  };
}

function isNear(fraction: Big, part: Figure, whole: Figure): boolean {
  return part.value.div(whole.value).minus(fraction).abs().lte(LOOSE);
}

function differs(words: string, part: Figure, whole: Figure): Verdict {
  const right = `${part.value.times(100).div(whole.value).round(1).toFixed()}%`;
  const [says, advice] = say.rateDiffers(
    words,
    inUnitOf(part, part.value),
    inUnitOf(whole, whole.value),
    right,
  );
  const related = [...places([part], say.part), ...places([whole], say.whole)];
  return { is: 'fails', severity: 'error', says, advice, related };
}
