/** A part is no greater than its whole; a reader sees at once where it is. */

import type { Reading } from '../../claims/reading.ts';
import { between, comparingSentencesOf, type Figure, openedBefore } from '../../claims/sentence.ts';
import { inUnitOf, placeOf, places } from '../../claims/show.ts';
import { bitsOf, hasSigns } from '../../claims/signs.ts';
import { say } from '../../messages/figures.ts';
import { rule } from '../rule.ts';
import { addsUp, isDifference, NAMING_UNITS, totalOf } from '../statements/addends.ts';

export const figureSubset = rule('figure-subset', 'error', function* (reading) {
  for (const { part, whole } of subsetsOf(reading)) {
    if (part.value.lte(whole.value)) continue;
    const [says, advice] = say.partExceeds(inUnitOf(whole, whole.value), inUnitOf(part, part.value));
    yield { says, advice, at: placeOf(part), related: places([whole], say.whole) };
  }
});

export interface Subset {
  readonly part: Figure;
  readonly whole: Figure;
}

/** 其中, or 中 behind a name: where neither stands, nothing is told to be a part. */
const WITHIN = bitsOf('within');

/** Every figure that is told to be a part of an earlier one, in reading order. */
export function subsetsOf(reading: Reading): Subset[] {
  const subsets: Subset[] = [];
  for (const { figures, signs } of comparingSentencesOf(reading)) {
    if (!hasSigns(signs, WITHIN)) continue;
    for (const part of figures) {
      const whole = wholeOf(part);
      if (whole !== undefined) subsets.push({ part, whole });
    }
  }
  return subsets;
}

/** The figure that 其中 in front of `part` refers to: the last of its unit before that word. */
function wholeOf(part: Figure): Figure | undefined {
  const named = wholeNamed(part);
  if (named !== undefined) return named;
  const opened = openedBefore(part);
  if (
    opened < 0 ||
    NO_COUNT.has(part.unit) ||
    !part.exact ||
    THRESHOLD.test(part.before) ||
    /^(?:共|合计|总计|累计)/.test(part.before)
  )
    return undefined;
  const { figures, text } = part.sentence;
  const list = text.slice(opened, part.from);
  // A list in brackets ends with its bracket.
  if (/[;。]/.test(list) || (list.includes(')') && list.split(')').length > list.split('(').length))
    return undefined;
  const before = figures.filter(
    (figure) => figure.to <= opened && figure.unit === part.unit && !isDifference(figure),
  );
  const whole = listedWhole(before);
  if (whole === undefined || !whole.exact || whole.depth > part.depth || /[;。]/.test(between(whole, part)))
    return undefined;
  if (goesOn(part, whole, before, opened) || mayBeOfAll(part, before)) return undefined;
  return THRESHOLD.test(whole.before) ? undefined : whole;
}

/**
 * The last figure before 其中; where it is the last of a list, what the list divides, if that is told:
 * 总投资520万元，包括拨款300万元、自筹220万元，其中已支付410万元.
 */
function listedWhole(before: readonly Figure[]): Figure | undefined {
  const list = rowAtEnd(before, areListed);
  if (list.length > 1) return before.at(-list.length - 1);
  return (
    before.slice(0, -2).findLast((whole, index) => addsUp(whole, before.slice(index + 1))) ?? before.at(-1)
  );
}

/** The last of `figures` that are each joined to the one before. */
function rowAtEnd(
  figures: readonly Figure[],
  areJoined: (one: Figure, other: Figure) => boolean,
): readonly Figure[] {
  const start = figures.findLastIndex((figure, index) => {
    const previous = figures[index - 1];
    return previous === undefined || !areJoined(previous, figure);
  });
  return figures.slice(Math.max(start, 0));
}

function areListed(one: Figure, other: Figure): boolean {
  return one.depth === other.depth && /^[^,;。]{0,12}(?:、|[和及与])[^,;。]{0,12}$/.test(between(one, other));
}

/** 书记18名，村官6名，带头人12名，其中党员30名: of three kinds side by side, 其中 may be said of all. */
function mayBeOfAll(part: Figure, before: readonly Figure[]): boolean {
  const kinds = rowAtEnd(before, areSideBySide);
  const [whole, ...others] = before;
  // 共36名，书记18名，村官6名，带头人12名: then all is told.
  if (kinds.length < 3 || (whole !== undefined && /[共总计]/.test(whole.before) && addsUp(whole, others)))
    return false;
  return totalOf(kinds).gte(part.value);
}

function areSideBySide(one: Figure, other: Figure): boolean {
  return (
    one.depth === other.depth &&
    one.index + 1 === other.index &&
    /^[,、][^,;。、]{1,8}$/.test(between(one, other))
  );
}

/** 青年组120人，其中女60人，老年组180人: behind a comma the text may be done with the parts, and go on beside the whole. */
function goesOn(part: Figure, whole: Figure, before: readonly Figure[], opened: number): boolean {
  const first = part.sentence.figures.find(({ from }) => from > opened);
  if (first === undefined || first.index >= part.index || !between(first, part).includes(',')) return false;
  return (
    // 17家，其中国有3家、民营14家，检查仓房86个: the list was of something else.
    first.unit !== part.unit ||
    before.some((figure) => figure !== whole && figure.value.gte(part.value)) ||
    (whole.before !== '' && whole.before.at(-1) === part.before.at(-1))
  );
}

/** 署名来信34封…，署名来信中反映村务的17封: 中 behind the name of an earlier figure. */
function wholeNamed(part: Figure): Figure | undefined {
  const name = /^([一-龥]{3,8})中(?![心央小学国期型])/.exec(part.before)?.[1];
  if (name === undefined) return undefined;
  const named = part.sentence.figures.filter(
    (figure) => figure.index < part.index && figure.before.endsWith(name),
  );
  const [whole] = named;
  return named.length === 1 && whole?.unit === part.unit && whole.exact ? whole : undefined;
}

/** Units of which nothing is a part. */
const NO_COUNT = new Set(['%', '', '倍', ...NAMING_UNITS]);

/** 达到100万元的村 names a bound, no part. */
const THRESHOLD = /(?:(?<!的多?)达到?|满|超过?|不足|低于|高于|每|各)[^,;。]{0,2}$/;
