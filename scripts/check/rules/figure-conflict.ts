/** One thing has one number in a notice: a reader who finds two trusts neither. */

import { say } from '../../messages/figures.ts';
import { rule } from '../rule.ts';
import { atOtherTimes, type Figure, sentencesOf, written } from '../statements/sentence.ts';
import { placeOf, places } from '../statements/show.ts';

export const figureConflict = rule('figure-conflict', 'warning', function* (reading) {
  const things = new ThingsSaid();
  for (const { figures } of sentencesOf(reading)) {
    for (const figure of figures) {
      const pairs = pairsOf(figure);
      if (pairs === undefined) continue;
      const earlier = things.find(figure, pairs);
      things.add(figure, pairs);
      if (earlier === undefined) continue;
      const [says, advice] = say.valuesDiffer(written(earlier), written(figure));
      yield { says, advice, at: placeOf(figure), related: places([earlier], say.other) };
    }
  }
});

/** Pairs of neighbouring characters that two ways of naming one thing must have in common, as a share of the shorter. */
const ALIKE = 0.75;
/** Shorter names (完成3项) name different things in different places. */
const LEAST_PAIRS = 4;
/** Two numbers of one thing are near each other: a slip of a digit, or a count that was not brought up to date. */
const NEAR = 1.35;
/** Of a pair of characters that stands everywhere, the latest places are enough. */
const MOST_PLACES = 16;

/** What was counted so far, found again by the pairs of characters that name it. */
class ThingsSaid {
  private readonly byPair = new Map<
    string,
    { readonly figure: Figure; readonly pairs: ReadonlySet<string> }[]
  >();

  add(figure: Figure, pairs: ReadonlySet<string>): void {
    for (const pair of pairs) {
      const list = this.byPair.get(pair);
      if (list === undefined) this.byPair.set(pair, [{ figure, pairs }]);
      else {
        list.push({ figure, pairs });
        if (list.length > MOST_PLACES) list.shift();
      }
    }
  }

  /** The latest figure of the same thing with another value. */
  find(figure: Figure, pairs: ReadonlySet<string>): Figure | undefined {
    const common = new Map<Figure, { count: number; size: number }>();
    for (const pair of pairs) {
      for (const said of this.byPair.get(pair) ?? []) {
        const counted = common.get(said.figure) ?? { count: 0, size: said.pairs.size };
        counted.count += 1;
        common.set(said.figure, counted);
      }
    }
    for (const [earlier, { count, size }] of common) {
      if (count < Math.min(size, pairs.size) * ALIKE || earlier.unit !== figure.unit) continue;
      if (!earlier.value.eq(figure.value) && isNear(earlier, figure) && !atOtherTimes(earlier, figure))
        return earlier;
    }
    return undefined;
  }
}

function isNear(one: Figure, other: Figure): boolean {
  if (one.sentence === other.sentence || one.value.lte(0) || other.value.lte(0)) return false;
  const ratio = one.value.div(other.value);
  return ratio.lte(NEAR) && ratio.times(NEAR).gte(1);
}

/** The words around the number that say what is counted, as pairs of characters; none where they limit it. */
function pairsOf(figure: Figure): ReadonlySet<string> | undefined {
  if (!figure.exact || figure.unit === '' || figure.unit === '%' || figure.depth > 0) return undefined;
  if (SCOPED.test(figure.before + figure.after)) return undefined;
  const words = `${figure.before}${/^[一-龥]{0,12}/.exec(figure.after)?.[0] ?? ''}`.replace(FILLING, '');
  const pairs = new Set<string>();
  for (let offset = 0; offset + 2 <= words.length; offset += 1) pairs.add(words.slice(offset, offset + 2));
  return pairs.size < LEAST_PAIRS ? undefined : pairs;
}

const FILLING = /[共的了对向均已现有总计累及其在将把由按照]|[^一-龥]/g;
const SCOPED =
  /每|各|其中|分别|同期|上年|去年|上半年|下半年|季度|当年|当月|本[年月次轮批]|该|另|再|又|其余|平均|人均|户均|新增|上升|下降|增长|增至|增加|减少|提高|降|原|从|第|计划|拟|预计|目标|名责任人|名干部|予以|给予/;
