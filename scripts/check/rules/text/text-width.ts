/** Half-width punctuation beside Chinese characters, and ranges written in several ways: one text, one style. */

import type { Reading } from '../../../claims/reading.ts';
import { matchesOf } from '../../../language/matches.ts';
import { say } from '../../../messages/check/wording.ts';
import type { Span } from '../../../notice/position.ts';
import { type Prose, spanOf } from '../../../notice/prose.ts';
import { type Fault, rule } from '../../rule.ts';

export const textWidth = rule('text-width', 'warning', function* (reading) {
  const marks = halfWidthMarks(reading);
  const count = marks.reduce((sum, [, places]) => sum + places.length, 0);
  const isMixed = reading.stretches.some(({ prose }) => FULL_WIDTH.test(prose.text));
  const throughout = !isMixed && count >= LEAST_THROUGHOUT ? count : 0;
  const dash = dashes(reading, throughout);
  if (dash !== undefined) yield dash;
  const reported = isMixed ? marks : marks.filter(([mark]) => NEVER_RIGHT.has(mark));
  if (throughout === 0) yield* halfWidth(reported);
  else if (dash === undefined) yield { ...faultAt(marks, say.halfWidthThroughout(count)), atMost: 'info' };
});

/** Places shown beside the first; the message says how many there are. */
const MOST_SHOWN = 3;
/** A text with as many half-width marks and no full-width one is written so throughout; a sentence may be a quotation. */
const LEAST_THROUGHOUT = 20;
/** Marks that no style has between Chinese characters. */
const NEVER_RIGHT: ReadonlySet<string> = new Set(['.', '"', "'"]);

const HAN = '[\u4E00-\u9FFF\u3000-\u303F\u201C\u201D》《]';
const BESIDE_HAN = new RegExp(
  `[,;:?!()](?<=${HAN}.)|[,;?!()](?=${HAN})|["'](?<=[一-龥].)|["'](?=[一-龥])|\\.(?=${HAN})(?<=(?:${HAN}|[）)]).)(?<!(?:^|[。；;\\s])[（(][0-9一二三四五六七八九十]{1,3}[）)].)`,
  'g',
);
const FULL_WIDTH = /[，；：？！（）]/;

type MarkPlaces = readonly [mark: string, places: readonly Place[]];

/** Half-width marks beside Chinese characters, by the order in which each is first used. */
function halfWidthMarks(reading: Reading): MarkPlaces[] {
  const places = new Map<string, Place[]>();
  for (const { prose } of reading.stretchesWith('halfWidthMark')) {
    for (const { 0: mark, index } of matchesOf(BESIDE_HAN, prose.text)) {
      add(places, mark, { prose, from: index, to: index + 1 });
    }
  }
  return [...places];
}

/** One finding for all marks of the text: one option mends them all. */
function* halfWidth(marks: readonly MarkPlaces[]): Generator<Fault> {
  if (marks.length === 0) return;
  const count = marks.reduce((sum, [, places]) => sum + places.length, 0);
  yield faultAt(
    marks,
    say.halfWidth(
      marks.map(([mark]) => mark),
      count,
    ),
  );
}

function faultAt(marks: readonly MarkPlaces[], [says, advice]: ReturnType<typeof say.halfWidth>): Fault {
  const [first, ...others] = marks.flatMap(([, places]) => places);
  if (first === undefined) throw new RangeError('no mark to report');
  const related = others.slice(0, MOST_SHOWN).map((place) => ({ at: spanFrom(place), says: say.sameMark }));
  return { says, advice, at: spanFrom(first), related };
}

/** Dashes between numbers of one range; telephone numbers and dates in figures are written with -. */
const RANGE =
  /(?<![0-9-])[0-9]{1,4}(?:年|月|日|%|％|个)?(——|—|–|-|~|～)(?=[0-9]{1,4}(?:\.[0-9]+)?(?:年|月|日|个|名|人|%|％|万|天|次|件|项|元|小时|岁|亩|米))/g;

/** @param throughout how many half-width marks a text without full-width ones has */
function dashes(reading: Reading, throughout: number): Fault | undefined {
  const places = new Map<string, Place[]>();
  for (const { prose } of reading.stretchesWith('digit', 'dash')) {
    const names = new Names(prose.text);
    for (const { 0: range, 1: dash = '', index } of matchesOf(RANGE, prose.text)) {
      // The name of a document is written as its issuer wrote it.
      if (names.hold(index)) continue;
      const from = index + range.length - dash.length;
      add(places, dash, { prose, from, to: from + dash.length });
    }
  }
  if (places.size < 2) return undefined;
  const styles = [...places].sort(([, one], [, other]) => other.length - one.length);
  const [most = ''] = styles.map(([dash]) => dash);
  const [rarest, ...rest] = styles.slice(1).flatMap(([, found]) => found);
  if (rarest === undefined) return undefined;
  const [says, advice] = say.dashes(styles.map(([dash]) => dash).join(' '), most, throughout);
  const related = rest.map((place) => ({ at: spanFrom(place), says: say.otherDash }));
  return { says, advice, at: spanFrom(rarest), related };
}

/** Which offsets of a text are in 《》; asked for in rising order, so the text is walked once. */
class Names {
  private readonly text: string;
  private seen = 0;
  private open = false;

  constructor(text: string) {
    this.text = text;
  }

  hold(offset: number): boolean {
    for (; this.seen < offset; this.seen += 1) {
      const character = this.text.charAt(this.seen);
      if (character === '《') this.open = true;
      else if (character === '》') this.open = false;
    }
    return this.open;
  }
}

/** Where a mark is in its words; there may be thousands of one, and few are shown. */
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
