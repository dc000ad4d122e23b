/** One thing has one number in a notice: a reader who finds two trusts neither. */

import { say } from '../../messages/figures.ts';
import { rule } from '../rule.ts';
import { NAMING_UNITS } from '../statements/addends.ts';
import { atOtherTimes, clauseBefore, type Figure, sentencesOf, written } from '../statements/sentence.ts';
import { placeOf, places } from '../statements/show.ts';
import { toldAgain } from '../statements/told-again.ts';

export const figureConflict = rule('figure-conflict', 'warning', function* (reading) {
  const things = new ThingsSaid();
  const again = new Map(toldAgain(reading).map(({ earlier, later }) => [later, earlier]));
  for (const { figures } of sentencesOf(reading)) {
    for (const figure of figures) {
      const words = wordsOf(figure);
      let earlier = differing(again.get(figure), figure);
      if (words !== undefined) {
        earlier ??= things.find({ figure, words });
        things.add({ figure, words });
      }
      if (earlier === undefined) continue;
      const [says, advice] = say.valuesDiffer(written(earlier), written(figure));
      yield { says, advice, at: placeOf(figure), related: places([earlier], say.other) };
    }
  }
});

/** The figure that counted the same, where this one is likely to be meant as it and is not. */
function differing(earlier: Figure | undefined, { value, sentence }: Figure): Figure | undefined {
  if (earlier === undefined || earlier.sentence === sentence || earlier.value.eq(value)) return undefined;
  return isSlip(earlier, { value }) || isDigitChanged(earlier, { value }) ? earlier : undefined;
}

/** A figure with the words that name what it counts. */
interface Counted {
  readonly figure: Figure;
  readonly words: string;
}

/** Shorter names (完成3项) name different things in different places. */
const LEAST_WORDS = 5;
/** Of words that stand everywhere, the latest places are enough. */
const MOST_PLACES = 4;

/**
 * What was counted so far. Of two names of one thing one holds the other, so the first words of the shorter stand in
 * the longer: every figure is found by its first words and by all of its words.
 */
class ThingsSaid {
  private readonly byStart = new Map<string, Counted[]>();
  private readonly byWords = new Map<string, Counted[]>();

  add(counted: Counted): void {
    const { words } = counted;
    put(this.byStart, words.slice(0, LEAST_WORDS), counted);
    for (let offset = 0; offset + LEAST_WORDS <= words.length; offset += 1)
      put(this.byWords, words.slice(offset, offset + LEAST_WORDS), counted);
  }

  /** The latest figure of the same thing with another value. */
  find(counted: Counted): Figure | undefined {
    const { words } = counted;
    const holding = this.byWords.get(words.slice(0, LEAST_WORDS)) ?? [];
    const found = holding.findLast((earlier) => differ(earlier, counted));
    if (found !== undefined) return found.figure;
    for (let offset = 1; offset + LEAST_WORDS <= words.length; offset += 1) {
      const held = this.byStart.get(words.slice(offset, offset + LEAST_WORDS)) ?? [];
      const other = held.findLast((earlier) => differ(earlier, counted));
      if (other !== undefined) return other.figure;
    }
    return undefined;
  }
}

function put(map: Map<string, Counted[]>, key: string, counted: Counted): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [counted]);
  else {
    list.push(counted);
    if (list.length > MOST_PLACES) list.shift();
  }
}

/** One thing in one scope with two values that are likely to be meant as one. */
function differ(one: Counted, other: Counted): boolean {
  const [first, second] = [one.figure, other.figure];
  if (first.unit !== second.unit || first.sentence === second.sentence || first.value.eq(second.value))
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

const LIMITS = /需|应|拟|未|正在|已|完成|办结|剩|可|能|重点|部分|专项|市级|县级|镇级|村级/;

/** A slip of a digit, or a count that was not brought up to date: near each other, or the same digits exchanged. */
function isSlip(one: Valued, other: Valued): boolean {
  if (one.value.lte(0) || other.value.lte(0)) return false;
  if (one.value.lte(other.value.times(NEAR)) && other.value.lte(one.value.times(NEAR))) return true;
  return digitsOf(one) === digitsOf(other);
}

const NEAR = 1.35;

type Valued = Pick<Figure, 'value'>;

function digitsOf({ value }: Valued): string {
  return [...value.toFixed()].sort().join('');
}

/** 18 and 28: one key beside the right one. */
function isDigitChanged(one: Valued, other: Valued): boolean {
  const [first, second] = [one.value.toFixed(), other.value.toFixed()];
  if (first.length !== second.length || first.length < 2) return false;
  return [...first].filter((digit, index) => digit !== second.charAt(index)).length === 1;
}

/** Words in front of the clause that limit it to a stage: 撤并前，全县有17所. */
function stageOf({ sentence, from }: Figure): string {
  const before = sentence.text.slice(Math.max(sentence.from, from - 60), from);
  return /[^,。;]{1,10}[前后初末底时间年度批轮](?=,)/.exec(before)?.[0] ?? '';
}

/** The words around the number that say what is counted; none where they limit it. */
function wordsOf(figure: Figure): string | undefined {
  if (!figure.exact || figure.unit === '' || figure.unit === '%' || figure.depth > 0) return undefined;
  if (NAMING_UNITS.has(figure.unit)) return undefined;
  const after = /^[一-龥]{0,12}/.exec(figure.after)?.[0] ?? '';
  if (SCOPED.test(figure.before + after)) return undefined;
  const clause = clauseBefore(figure);
  // 市（州）热线受理…: what stands in front of a bracket is part of the name.
  if (figure.sentence.text.charAt(figure.from - clause.length - 1) === ')') return undefined;
  const words = `${clause}${after}`.replace(FILLING, '');
  return words.length < LEAST_WORDS ? undefined : words;
}

const FILLING = /[共的了对向均已现有总计累及其在将把由按照]|[^一-龥]/g;
const SCOPED =
  /每|各|其中|分别|同期|上年|去年|上半年|下半年|季度|当年|当月|本[年月次轮批]|该|另|再|又|其余|平均|人均|户均|新增|上升|下降|增长|增至|增加|减少|提高|降|原|从|第|计划|拟|预计|目标|名责任人|名干部|予以|给予/;
