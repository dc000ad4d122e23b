/** Half-width punctuation beside Chinese characters, and ranges written in several ways: one text, one style. */

import type { Reading } from '../../claims/reading.ts';
import { matchesOf } from '../../language/matches.ts';
import { say } from '../../messages/wording.ts';
import type { Span } from '../../notice/position.ts';
import { type Prose, spanOf } from '../../notice/prose.ts';
import { type Fault, rule } from '../rule.ts';

export const textWidth = rule('text-width', 'warning', function* (reading) {
  yield* halfWidth(reading);
  yield* dashes(reading);
});

const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
  '.': '。',
};
/** Places shown beside the first; the message says how many there are. */
const MOST_SHOWN = 3;

const HAN = '[\u4E00-\u9FFF\u3000-\u303F\u201C\u201D》《]';
const BESIDE_HAN = new RegExp(`(?<=${HAN})[,;:?!()]|[,;?!()](?=${HAN})|(?<=${HAN})\\.(?=${HAN})`, 'g');
const FULL_WIDTH = /[，；：？！（）]/;

/**
 * Half-width marks in a text that uses full-width ones. A draft that is half-width throughout keeps one width.
 * One finding a mark: there may be hundreds of them.
 */
function* halfWidth(reading: Reading): Generator<Fault> {
  const places = new Map<string, Place[]>();
  const mixed = reading.stretches.some(({ prose }) => FULL_WIDTH.test(prose.text));
  for (const { prose } of reading.stretchesWith('halfWidthMark')) {
    for (const { 0: mark, index } of matchesOf(BESIDE_HAN, prose.text)) {
      add(places, mark, { prose, from: index, to: index + 1 });
    }
  }
  for (const [mark, [first, ...others]] of places) {
    if (first === undefined || (!mixed && mark !== '.')) continue;
    const [says, advice] = say.width(mark, FULL[mark] ?? mark, others.length + 1);
    const related = others.slice(0, MOST_SHOWN).map((place) => ({ at: spanFrom(place), says: say.sameMark }));
    yield { says, advice, at: spanFrom(first), related };
  }
}

/** Dashes between numbers of one range; telephone numbers and dates in figures are written with -. */
const RANGE =
  /(?<![0-9-])[0-9]{1,4}(?:年|月|日|%|％|个)?(——|—|–|-|~|～)(?=[0-9]{1,4}(?:\.[0-9]+)?(?:年|月|日|个|名|人|%|％|万|天|次|件|项|元|小时|岁|亩|米))/g;

function* dashes(reading: Reading): Generator<Fault> {
  const places = new Map<string, Place[]>();
  for (const { prose } of reading.stretchesWith('digit', 'dash')) {
    for (const { 0: range, 1: dash = '', index } of matchesOf(RANGE, prose.text)) {
      const from = index + range.length - dash.length;
      add(places, dash, { prose, from, to: from + dash.length });
    }
  }
  if (places.size < 2) return;
  const styles = [...places].sort(([, one], [, other]) => other.length - one.length);
  const [most = ''] = styles.map(([dash]) => dash);
  const [rarest, ...rest] = styles.slice(1).flatMap(([, found]) => found);
  if (rarest === undefined) return;
  const [says, advice] = say.dashes(styles.map(([dash]) => dash).join(' '), most);
  const related = rest.map((place) => ({ at: spanFrom(place), says: say.otherDash }));
  yield { says, advice, at: spanFrom(rarest), related };
}

/** Where a mark stands in its words; there may be thousands of one, and few are shown. */
interface Place {
  readonly prose: Prose;
  readonly from: number;
  readonly to: number;
}

function spanFrom({ prose, from, to }: Place): Span {
  return spanOf(prose, from, to);
}

function add(places: Map<string, Place[]>, key: string, place: Place): void {
  const list = places.get(key);
  if (list === undefined) places.set(key, [place]);
  else list.push(place);
}
