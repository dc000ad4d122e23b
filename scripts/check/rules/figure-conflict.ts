/** One thing has one number in a notice: a reader who finds two trusts neither. */

import { Big } from 'big.js';
import { say } from '../../messages/figures.ts';
import { HAN } from '../../notice/character-set.ts';
import type { Reading } from '../reading.ts';
import { rule } from '../rule.ts';
import { NAMING_UNITS } from '../statements/addends.ts';
import { atOtherTimes, type Figure, sentencesOf, written } from '../statements/sentence.ts';
import { placeOf, places } from '../statements/show.ts';
import { toldAgain } from '../statements/told-again.ts';

export const figureConflict = rule('figure-conflict', 'warning', function* (reading) {
  const named = namedFigures(reading);
  const things = new ThingsSaid(named);
  const conflicts = new Map<Figure, Figure>();
  for (const counted of named) {
    const alike = things.add(counted);
    if (alike !== undefined) conflicts.set(counted.figure, alike);
  }
  for (const { earlier, later } of toldAgain(reading)) {
    if (isTellingOther(earlier, later)) conflicts.set(later, earlier);
  }
  for (const [figure, earlier] of conflicts) {
    const [says, advice] = say.valuesDiffer(written(earlier), written(figure));
    yield { says, advice, at: placeOf(figure), related: places([earlier], say.other) };
  }
});

/** Whether a figure that points back at `earlier` is likely to be meant as it and is not. */
function isTellingOther(earlier: Figure, { value, sentence }: Figure): boolean {
  if (earlier.sentence === sentence || earlier.value.eq(value)) return false;
  return isSlip(earlier, { value }) || isDigitChanged(earlier, { value });
}

/** The figures whose words name what they count, in reading order. */
function namedFigures(reading: Reading): Counted[] {
  const named: Counted[] = [];
  for (const { figures } of sentencesOf(reading)) {
    for (const figure of figures) {
      const words = wordsOf(figure);
      if (words !== undefined) named.push({ figure, words });
    }
  }
  return named;
}

/** A figure with the words that name what it counts. */
interface Counted {
  readonly figure: Figure;
  readonly words: string;
}

/** Shorter names (完成3项) name different things in different places. */
const LEAST_WORDS = 5;
/** Words behind the number that still belong to the name. */
const MOST_BEHIND = 12;
/** Of words that stand everywhere, the latest places are enough. */
const MOST_PLACES = 4;

/** What was counted under words with one beginning: those that begin so, and all that hold it. */
interface Place {
  begun?: Counted[];
  holding?: Counted[];
}

/**
 * What was counted so far. Of two names of one thing one holds the other, so the first words of the shorter stand in
 * the longer: every figure is found by its first words, and by those of its words that others begin with.
 */
class ThingsSaid {
  private readonly places = new Map<string, Place>();
  /** By `hashAt`, whether some beginning has it: most words are told apart by it, without a copy. */
  private readonly begun = new Uint8Array(HASHES);

  /** @param all the figures that will be added */
  constructor(all: readonly Counted[]) {
    for (const { words } of all) {
      this.places.set(words.slice(0, LEAST_WORDS), {});
      this.begun[hashAt(words, 0)] = 1;
    }
  }

  /** Adds a figure. @returns the latest figure of the same thing with another value */
  add(counted: Counted): Figure | undefined {
    const places = this.placesIn(counted.words);
    const isOther = (earlier: Counted): boolean => differ(earlier, counted);
    let found: Counted | undefined;
    for (const [index, place] of places.entries()) {
      found ??= (index === 0 ? place.holding : place.begun)?.findLast(isOther);
      place.holding = put(place.holding, counted);
    }
    const first = places[0];
    if (first !== undefined) first.begun = put(first.begun, counted);
    return found?.figure;
  }

  /** The places of all beginnings that `words` hold, its own first. */
  private placesIn(words: string): Place[] {
    const found: Place[] = [];
    for (let offset = 0; offset + LEAST_WORDS <= words.length; offset += 1) {
      if (this.begun[hashAt(words, offset)] === 0) continue;
      const place = this.places.get(words.slice(offset, offset + LEAST_WORDS));
      if (place !== undefined) found.push(place);
    }
    return found;
  }
}

const HASHES = 0x1_00_00;

/** A number below `HASHES` made of the beginning of the words at `offset`. */
function hashAt(words: string, offset: number): number {
  let hash = 0;
  for (let index = 0; index < LEAST_WORDS; index += 1)
    hash = (hash * 31 + words.charCodeAt(offset + index)) % HASHES;
  return hash;
}

function put(list: Counted[] | undefined, counted: Counted): Counted[] {
  if (list === undefined) return [counted];
  list.push(counted);
  if (list.length > MOST_PLACES) list.shift();
  return list;
}

/** One thing in one scope with two values that are likely to be meant as one. */
function differ(one: Counted, other: Counted): boolean {
  const [first, second] = [one.figure, other.figure];
  if (first.unit !== second.unit || first.sentence === second.sentence || areEqual(first, second))
    return false;
  return (
    isSlip(first, second) &&
    nameOne(one.words, other.words) &&
    !atOtherTimes(first, second) &&
    stageOf(first) === stageOf(second)
  );
}

/** One name holds the other; what it says besides is who and what for, not another state or a part. */
function nameOne(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return long.includes(short) && !LIMITS.test(long.replace(short, ' '));
}

const LIMITS =
  /受理|接收|承接|承办|需|应|拟|未|正在|已|完成|办结|剩|可|能|重点|部分|专项|市级|县级|镇级|村级/;

/** A slip of a digit, or a count that was not brought up to date: near each other, or the same digits exchanged. */
function isSlip(one: Valued, other: Valued): boolean {
  if (one.value.lte(0) || other.value.lte(0)) return false;
  if (one.value.lte(other.value.times(NEAR)) && other.value.lte(one.value.times(NEAR))) return true;
  const [first, second] = [one.value.toFixed(), other.value.toFixed()];
  return first.length === second.length && sorted(first) === sorted(second);
}

const NEAR = new Big('1.35');

type Valued = Pick<Figure, 'value'>;

/** Small numbers are made once for a whole text, and equal at sight. */
function areEqual(one: Valued, other: Valued): boolean {
  return one.value === other.value || one.value.eq(other.value);
}

function sorted(digits: string): string {
  return [...digits].sort().join('');
}

/** 18 and 28: one key beside the right one. */
function isDigitChanged(one: Valued, other: Valued): boolean {
  const [first, second] = [one.value.toFixed(), other.value.toFixed()];
  if (first.length !== second.length || first.length < 2) return false;
  return [...first].filter((digit, index) => digit !== second.charAt(index)).length === 1;
}

/**
 * Words in front of the clause that limit it to a stage: 撤并前，全县有17所. Where one number names a stage and the other
 * none, the other is mostly told of another time: only two numbers of one stage, or of none, are compared.
 */
function stageOf({ sentence, from }: Figure): string {
  const before = sentence.text.slice(Math.max(sentence.from, from - 60), from);
  return /[^,。;]{1,10}[前后初末底时间年度批轮](?=,)/.exec(before)?.[0] ?? '';
}

/** The words around the number that say what is counted; none where they limit it. */
function wordsOf(figure: Figure): string | undefined {
  if (!figure.exact || figure.unit === '' || figure.unit === '%' || figure.depth > 0) return undefined;
  if (NAMING_UNITS.has(figure.unit)) return undefined;
  const { clause, after: behind } = figure;
  if (clause.length + behind.length < LEAST_WORDS) return undefined;
  const after = behind.slice(0, Math.min(HAN.runEnd(behind, 0), MOST_BEHIND));
  if (SCOPED.test(figure.before + after)) return undefined;
  // 市（州）热线受理…: what stands in front of a bracket is part of the name.
  if (figure.sentence.text.charAt(figure.from - clause.length - 1) === ')') return undefined;
  const words = `${clause}${after}`.replace(FILLING, '');
  return words.length < LEAST_WORDS ? undefined : words;
}

const FILLING = /[共的了对向均已现有总计累及其在将把由按照]|[^一-龥]/g;
const SCOPED =
  /每|各|其中|分别|同期|上年|去年|上半年|下半年|季度|当年|当月|本[年月次轮批]|该|另|再|又|其余|平均|人均|户均|新增|上升|下降|增长|增至|增加|减少|提高|降|原|从|第|计划|拟|预计|目标|名责任人|名干部|予以|给予/;
