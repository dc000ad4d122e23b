/** One thing has one number in a notice: a reader who finds two trusts neither. */

import { say } from '../../messages/figures.ts';
import { rule } from '../rule.ts';
import { type Figure, sentencesOf, written } from '../statements/sentence.ts';
import { placeOf, places } from '../statements/show.ts';

export const figureConflict = rule('figure-conflict', 'warning', function* (reading) {
  const byThing = new Map<string, Figure>();
  for (const { figures } of sentencesOf(reading)) {
    for (const figure of figures) {
      const thing = thingOf(figure);
      const earlier = thing === undefined ? undefined : byThing.get(thing);
      if (thing === undefined) continue;
      if (earlier === undefined) {
        byThing.set(thing, figure);
      } else if (!earlier.value.eq(figure.value)) {
        const [says, advice] = say.valuesDiffer(written(earlier), written(figure));
        yield { says, advice, at: placeOf(figure), related: places([earlier], say.other) };
      }
    }
  }
});

/**
 * The words that say what is counted: those before and behind the number in its clause, with its unit.
 * Short ones (完成3项) name different things in different places, and so do words that point at time or place.
 */
function thingOf(figure: Figure): string | undefined {
  if (!figure.exact || figure.unit === '' || figure.depth > 0) return undefined;
  // What a date in front limits to its time may have another value at another time.
  if (figure.sentence.dates.some((date) => date.from < figure.from)) return undefined;
  const before = figure.before
    .replace(/^(?:目前|截至目前|全镇|全区|全市|累计|已经?|共|总共|合计)+/, '')
    .replace(/(?:累计|已经?|共|了|的|合计|总共)+$/, '');
  const after = figure.after.replace(/^(?:的)/, '');
  const words = before + after;
  if (words.length < 6 || before.length < 3 || SCOPED.test(words)) return undefined;
  return `${before} ${figure.unit} ${after}`;
}

const SCOPED =
  /每|各|其中|分别|同期|上年|去年|上半年|下半年|季度|当年|当月|本[年月次轮批]|该|此|另|再|又|其余|平均|人均|户均|新增|上升|下降|增长|增至|增加|减少|提高|降|原|由|从|第|均/;
