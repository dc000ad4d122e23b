/** A part is no greater than its whole; a reader sees at once where it is. */

import { say } from '../../messages/figures.ts';
import type { Reading } from '../reading.ts';
import { rule } from '../rule.ts';
import { bitsOf, hasSigns } from '../signs.ts';
import { isDifference, NAMING_UNITS } from '../statements/addends.ts';
import { between, comparingSentencesOf, type Figure, openedBefore } from '../statements/sentence.ts';
import { inUnitOf, placeOf, places } from '../statements/show.ts';

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
  const whole = figures.findLast(
    (figure) => figure.to <= opened && figure.unit === part.unit && !isDifference(figure),
  );
  if (whole === undefined || !whole.exact || whole.depth > part.depth || /[;。]/.test(between(whole, part)))
    return undefined;
  return THRESHOLD.test(whole.before) ? undefined : whole;
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
