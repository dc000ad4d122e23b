/** Numbers stated twice: one thing in one scope has one number, whether it is named again, pointed back at, or in a row stated again. */

import { say } from '../../messages/check/figures.ts';
import { type Claim, HOLDS } from '../claim.ts';
import type { Reading } from '../reading.ts';
import { atOtherTimes, type Figure, written } from '../sentence.ts';
import { placedOf, places } from '../show.ts';
import { backReferences, type Grade } from './back-references.ts';
import { MentionIndex } from './mention-index.ts';
import { type NamedFigure, namedFigures } from './named-figure.ts';
import { isOneOccasion, isOnePart, isOneStage, isOtherItem } from './occasion.ts';
import { rowsAgain } from './rows-again.ts';
import { countedInTitle } from './title.ts';
import { agree, isDigitChanged, isLikelySlip, isSwapped } from './values.ts';

/** Every number that repeats another. */
export function* repetitionClaims(reading: Reading): Generator<Claim> {
  const named = namedFigures(reading);
  const mentions = new MentionIndex(named);
  const conflicts = new Map<Figure, Conflict>();
  for (const counted of named) {
    const alike = mentions.add(counted, differ);
    if (alike !== undefined) conflicts.set(counted.figure, { shape: 'named again', earlier: alike.figure });
  }
  for (const { earlier, later, grade } of [...countedInTitle(reading), ...backReferences(reading)]) {
    if (isTellingOther(earlier, later, grade)) conflicts.set(later, { shape: 'back-reference', earlier });
    else if (!conflicts.has(later)) yield claimOf('back-reference', earlier, later, true);
  }
  for (const { earlier, later } of rowsAgain(reading))
    conflicts.set(later, { shape: 'back-reference', earlier });
  for (const [figure, { shape, earlier }] of conflicts) yield claimOf(shape, earlier, figure, false);
}

interface Conflict {
  readonly shape: Shape;
  readonly earlier: Figure;
}

type Shape = 'named again' | 'back-reference';

function claimOf(shape: Shape, earlier: Figure, later: Figure, holds: boolean): Claim {
  const subject = placedOf(later);
  const claim = { rule: 'figure-conflict', shape, subject, figures: [subject, placedOf(earlier)] } as const;
  if (holds) return { ...claim, verdict: HOLDS };
  const [says, advice] = say.valuesDiffer(written(earlier), written(later));
  const related = places([earlier], say.other);
  return { ...claim, verdict: { is: 'fails', severity: 'warning', says, advice, related } };
}

/** Whether a figure that points back at `earlier` is likely to be meant as it and is not. */
function isTellingOther(earlier: Figure, later: Figure, grade: Grade): boolean {
  if (earlier.sentence === later.sentence || agree(earlier, later)) return false;
  if (grade !== 'named') return isLikelySlip(earlier, later) || isDigitChanged(earlier, later);
  // 对9批次 may be some of them: only a slip that chance rarely makes shows that all are meant.
  return isSwapped(earlier, later) || (earlier.value.gte(HUNDRED) && isDigitChanged(earlier, later));
}

const HUNDRED = 100;

/** One thing in one scope with two values that are likely to be meant as one. */
function differ(one: NamedFigure, other: NamedFigure): boolean {
  const [first, second] = [one.figure, other.figure];
  if (first.unit !== second.unit || first.sentence === second.sentence || agree(first, second)) return false;
  return (
    isLikelySlip(first, second) &&
    !isByChance(one, other) &&
    nameOne(one.words, other.words) &&
    isUnder(one, other) &&
    !atOtherTimes(first, second) &&
    !isOtherItem(first, second) &&
    isOneStage(first, second) &&
    isOneOccasion(first, second) &&
    isOnePart(first, second)
  );
}

/** Below ten, numbers that two sections count under like names are near each other by chance: 不合格样品3批次 of one kind of fault. */
function isByChance(one: NamedFigure, other: NamedFigure): boolean {
  const [first, second] = [one.figure, other.figure];
  return (
    one.words !== other.words &&
    first.value.lt(CHANCE) &&
    second.value.lt(CHANCE) &&
    first.sentence.stretch.path[0] !== second.sentence.stretch.path[0]
  );
}

const CHANCE = 10;

/** One name holds the other; what it says besides is who and what for, not another state or a part. */
function nameOne(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return long.includes(short) && !LIMITS.test(long.replace(short, ' '));
}

const LIMITS =
  /受理|接收|承接|承办|需|应|拟|计划|预计|目标|未|正在|已|完成|办结|剩|可|能|重点|部分|专项|市级|县级|镇级|村级/;

/** A heading counts what its own division states, in the same words. */
function isUnder(one: NamedFigure, other: NamedFigure): boolean {
  const { heads } = one;
  if (other.heads !== undefined) return false;
  if (heads === undefined) return true;
  return one.words === other.words && other.figure.sentence.stretch.path.includes(heads);
}
