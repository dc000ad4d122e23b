/** Parts that are greater than their whole: 检查餐饮单位64家，其中学校食堂69家. */

import { say } from '../../messages/check/figures.ts';
import { type Claim, notJudged } from '../claim.ts';
import type { Reading } from '../reading.ts';
import { between, comparingSentencesOf, type Figure } from '../sentence.ts';
import { inUnitOf, placedOf, places } from '../show.ts';
import type { Candidate } from '../sum/candidates.ts';
import { groupsIn } from '../sum/groups.ts';
import { isAddable } from '../sum/lines.ts';
import { totalOf } from '../sum/meanings.ts';
import { NAMING_UNITS } from '../words.ts';

/** Every part that the words give to one whole, where it is greater, or nothing else judges it. */
export function* subsetClaims(reading: Reading): Generator<Claim> {
  for (const groups of groupsIn(reading)) {
    for (const group of groups) {
      const pair = pairOf(group);
      if (pair !== undefined) yield claimOf(...pair);
    }
  }
  for (const { figures } of comparingSentencesOf(reading)) {
    for (const part of figures) {
      const whole = wholeNamed(part);
      if (whole !== undefined) yield claimOf(part, whole);
    }
  }
}

/** A part alone after 其中, with the nearest whole; none where another may be meant that is great enough. */
function pairOf(group: readonly Candidate[]): [Figure, Figure] | undefined {
  const [nearest] = group;
  if (nearest === undefined || !nearest.shape.name.startsWith('among')) return undefined;
  const [whole] = nearest.whole.figures;
  const [part, next] = nearest.parts;
  if (part === undefined || (next !== undefined && between(part, next).includes('、'))) return undefined;
  if (!part.exact || !whole.exact || whole.sentence !== part.sentence) return undefined;
  // 17家，其中国有3家，检查库房86个: the list was of something else. An age only names who is counted.
  const opening = part.sentence.figures.findLast(
    ({ index, unit }) => index < part.index && !NAMING.has(unit),
  );
  if (opening === undefined || !between(opening, part).includes('其中')) return undefined;
  const before = part.sentence.figures.filter(
    (figure) => figure.unit === part.unit && figure.from < part.from && isAddable(figure),
  );
  const [first = whole, ...others] = before;
  // 总投资520万元，包括拨款300万元、自筹220万元，其中已支付530万元: what the list before divides is the whole.
  if (others.length > 1 && totalOf(others).eq(first.value)) return [part, first];
  // 书记18名，村官6名，带头人12名，其中党员30名: 其中 may be said of all that is before.
  const mayBeOfAll = others.length > 1 && totalOf(before).gte(part.value);
  const mayBeOther = mayBeOfAll || group.some(({ whole: other }) => other.value.gte(part.value));
  return mayBeOther && part.value.gt(whole.value) ? undefined : [part, whole];
}

const NAMING: ReadonlySet<string> = new Set([...NAMING_UNITS, '年']);

/** 署名来信34封…，署名来信中反映村务的17封: 中 after the name of an earlier figure. */
function wholeNamed(part: Figure): Figure | undefined {
  const name = /^([一-龥]{3,8})中(?![心央小学国期型])/.exec(part.before)?.[1];
  if (name === undefined || !part.exact || !isAddable(part)) return undefined;
  const named = part.sentence.figures.filter(
    (figure) => figure.index < part.index && figure.before.endsWith(name),
  );
  const [whole] = named;
  return named.length === 1 && whole?.unit === part.unit && whole.exact ? whole : undefined;
}

function claimOf(part: Figure, whole: Figure): Claim {
  const figures = [placedOf(part), placedOf(whole)];
  const claim = {
    rule: 'figure-subset',
    shape: 'part of a whole',
    subject: placedOf(part),
    figures,
  } as const;
  // That a part is no greater than its whole says little: the numbers are not judged by it.
  if (part.value.lte(whole.value)) return { ...claim, verdict: notJudged('open') };
  const [says, advice] = say.partExceeds(inUnitOf(whole, whole.value), inUnitOf(part, part.value));
  const related = places([whole], say.whole);
  return { ...claim, verdict: { is: 'fails', severity: 'error', says, advice, related } };
}
