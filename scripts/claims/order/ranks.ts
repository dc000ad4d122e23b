/** Numbers with the place that each has among the others: 甲站182.5毫米，为全县最大，乙站171.4毫米居第二位; 最多的是…，其次是…. */

import { hanNumber } from '../../language/number/numeral.ts';
import { hasWord } from '../../language/words.ts';
import type { Claim } from '../claim.ts';
import type { Figure, Sentence } from '../sentence.ts';
import { claimOfOrder, type Direction } from './ranked.ts';

/** A place among others: `least` is the last, `next` the one after the last that was named. */
type Place = number | 'most' | 'least' | 'next';

const SCOPE = '(?:全[国省市县区州镇乡]|各[一-龥]{1,4})?';
/** After the number: 居第二位, 为全县最大, 次之. */
const AFTER = new RegExp(
  `^(?:万元|亿元)?\\)?,?(?:(?:位居|居于|居|排名|排在|排|位列|名列|列)(?:(?<first>首位?|榜首)|第(?<place>[一二三四五六七八九十]|[1-9]|10)(?:[位名]|(?=[,;。、])))|(?:为|是)?${SCOPE}最(?:(?<most>[多高大重强])|(?<least>[少低小轻弱]))(?=[,;。、)]|$)|(?<next>次之|再次之))`,
);
/** Before the number: 最多的是, 其次是, 居第三位的是. */
const BEFORE =
  /(?:最(?:(?<most>[多高大重强])|(?<least>[少低小轻弱]))的[是为:]?|(?<next>其次|再次)[是为,:]?|(?:居|排|列)(?:(?<first>首)|第(?<place>[一二三四五六七八九十]))[位名]?的[是为])[^,;。、()0-9]{0,16}\(?$/;
const NEAR = 30;

interface Ranked {
  readonly figure: Figure;
  readonly place: Place;
}

/** The claims of the ranks in sentences that follow each other; those of a sentence may go on in the next. */
export function* ranksOf(sentences: readonly Sentence[]): Generator<Claim> {
  const open = new Map<string, { list: Ranked[]; sentence: number }>();
  for (const [index, { figures }] of sentences.entries()) {
    for (const figure of figures) {
      const place = placeOf(figure);
      if (place === undefined) continue;
      const last = open.get(figure.unit);
      const goesOn = last && index - last.sentence <= 1 && isAfter(place, last.list);
      if (last !== undefined && goesOn) {
        last.list.push({ figure, place });
        last.sentence = index;
      } else {
        if (last !== undefined) yield* claimOf(last.list);
        if (place !== 'next') open.set(figure.unit, { list: [{ figure, place }], sentence: index });
        else open.delete(figure.unit);
      }
    }
  }
  for (const { list } of open.values()) yield* claimOf(list);
}

function placeOf(figure: Figure): Place | undefined {
  const { sentence, from, to, unit } = figure;
  // Ranks of growth are those of one place among others, each of a thing of its own.
  if (unit === '' || hasWord(figure.before, 'up', 'down', 'compared')) return undefined;
  const found =
    AFTER.exec(sentence.text.slice(to, to + NEAR))?.groups ??
    BEFORE.exec(sentence.text.slice(Math.max(sentence.from, from - NEAR), from))?.groups;
  if (found === undefined) return undefined;
  const { first, place, most, least, next } = found;
  if (place !== undefined) return /[0-9]/.test(place) ? Number(place) : hanNumber(place);
  return first ? 1 : most ? 'most' : least ? 'least' : next ? 'next' : undefined;
}

/** Whether the place comes after those of the list. */
function isAfter(place: Place, list: readonly Ranked[]): boolean {
  const last = list.at(-1)?.place;
  if (place === 'next') return last !== 'least' || list.length === 1;
  if (place === 'least') return list[0]?.place !== 'least';
  if (place === 'most' || last === undefined) return false;
  return (
    place >
    list.reduce((rank, one) => (typeof one.place === 'number' ? Math.max(one.place, rank) : rank + 1), 0)
  );
}

function* claimOf(list: readonly Ranked[]): Generator<Claim> {
  const [first, ...others] = list;
  if (first === undefined || others.length === 0 || isOfIndicators(list)) return;
  // The greatest against the least is judged as a range.
  if (others.every(({ place }) => place === 'least')) return;
  const direction: Direction =
    first.place === 'most' || list.at(-1)?.place === 'least'
      ? 'falling'
      : first.place === 'least'
        ? 'rising'
        : 'either';
  const figures = [first.figure, ...others.map(({ figure }) => figure)] as const;
  yield claimOfOrder('place by place', figures, direction, direction === 'either' ? 'warning' : 'error');
}

/** 办结率98%居第二位，满意率97%居第一位: of things that are not compared with each other. */
function isOfIndicators(list: readonly Ranked[]): boolean {
  const ends = list.flatMap(({ figure }) => /.?[率量额值数分]$/.exec(figure.before)?.[0] ?? []);
  return new Set(ends).size > 1;
}
