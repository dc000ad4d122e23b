/** Numbers stated again of what the text has counted before: 发现问题67个 … 对发现的67个问题; 投入资金320万元 … 上述资金320万元. */

import { memoizePerReading } from '../../claims/memoize.ts';
import type { Reading, Stretch } from '../../claims/reading.ts';
import {
  atOtherTimes,
  between,
  type Figure,
  type Sentence,
  sentencesOf,
  titleSentencesOf,
} from '../../claims/sentence.ts';
import { CharacterSet } from '../../language/character-set.ts';
import { CountedThings, FILLING, isCount, thingsAfter } from './counted-things.ts';
import { NOT_AGAIN, TAKEN } from './words.ts';

export interface BackReference {
  readonly earlier: Figure;
  readonly later: Figure;
  readonly grade: Grade;
}

/**
 * How surely the words point back: 上述67个问题; 67个问题全部整改, 67个问题中, which speak of all of them;
 * 对67个问题, which may be some of them.
 */
export type Grade = 'pointed' | 'all' | 'named';

/** What a figure is said to count, where the words point back at something known. */
interface Reference {
  readonly grade: Grade;
  /** Names of the thing, the longest last. */
  readonly names: readonly string[];
  /** What was done to make it known (发现 of 发现的67个问题); empty where the words do not say. */
  readonly verb: string;
  /** Who did it, or on what occasion; empty where the words do not say. */
  readonly by: string;
  /** Of what kind the thing is whose number it is (工程 of 该工程合同价), and where the words that point at it begin. */
  readonly of?: Owner;
}

interface Owner {
  readonly kind: string;
  readonly at: number;
}

/** Every figure whose words point back at one thing counted before, with the figure that counted it; in reading order. */
export function backReferences(reading: Reading): BackReference[] {
  const pointing = pointingIn(reading);
  if (pointing.length === 0) return [];
  const things = new CountedThings();
  for (const { figure, reference } of pointing) things.ask(reference.names, figure.unit);
  const found: BackReference[] = [];
  let next = 0;
  const sentences = [...titleSentencesOf(reading), ...sentencesOf(reading)];
  for (const [index, sentence] of sentences.entries()) {
    for (let one = pointing[next]; one?.figure.sentence === sentence; one = pointing[next]) {
      const { figure: later, reference } = one;
      const earlier = antecedentOf(reading, later, reference, things);
      // What was counted elsewhere, or is made of what was, is meant by it.
      const isOther =
        earlier !== undefined &&
        !earlier.value.eq(later.value) &&
        (things.make(later) || isDivided(earlier, later, [sentence, sentences[index + 1]]));
      if (earlier !== undefined && !isOther) found.push({ earlier, later, grade: reference.grade });
      next += 1;
    }
    // What is counted in one sentence is not stated again in it.
    for (const figure of sentence.figures) things.add(figure);
  }
  return found;
}

/** 问题45个。42个问题已全部整改，3个问题正在整改: what is missing is stated after it. */
function isDivided(earlier: Figure, later: Figure, sentences: readonly (Sentence | undefined)[]): boolean {
  const rest = earlier.value.minus(later.value);
  return sentences.some((sentence) =>
    sentence?.figures.some((figure) => figure.unit === later.unit && figure.value.eq(rest)),
  );
}

/** A figure that counts something as a whole, and what its words point back at. */
interface Pointing {
  readonly figure: Figure;
  readonly reference: Reference;
}

function pointingIn(reading: Reading): Pointing[] {
  const pointing: Pointing[] = [];
  for (const { figures } of sentencesOf(reading)) {
    for (const figure of figures) {
      const reference = mayPoint(figure) && isCount(figure) ? referenceOf(figure) : undefined;
      if (reference !== undefined) pointing.push({ figure, reference });
    }
  }
  return pointing;
}

/** 对区委巡察组反馈的: by whom, and what was done. */
const DONE = /^(?:针?对|在)?(.*?)([一-龥]{2})的([一-龥]{0,10})$/;
const POINTED = /(?:上述|前述|以上|这|该(?![村镇县区市乡社局组]))([一-龥]{0,10})$/;
/** 现将12起, 对7批次, 对照19个: what is spoken of was mentioned before. */
const TAKEN_UP = /(?:^|[^一-龥]|现|要|需|应|已|并|和|及)(?:针?对|将|把|就|对照|围绕|按照)$/;
/** 全县217个: the number opens its clause. */
const OPENS = /^(?:[一-龥]{0,2}?全[省市县区州镇乡村体部]?)?$/;
const ALL_OF = /全部|均|都(?!市)|悉数|逐[一条项个]|无一|如下|遗漏/;
const AMONG = /^[一-龥]{2,8}中(?![一-龥])/;

function referenceOf(figure: Figure): Reference | undefined {
  if (NOT_AGAIN.test(figure.before)) return undefined;
  const owner = POINTING.test(figure.clause) ? OWNED.exec(figure.clause) : null;
  if (owner !== null) return ofKnown(figure, owner);
  const clause = figure.clause.replace(/[共了均已]|[合累]计/g, '');
  const pointed = POINTED.exec(clause);
  if (pointed !== null)
    return { grade: 'pointed', names: thingsOf(pointed[1] ?? '', figure), verb: '', by: '' };
  const grade = speaksOfAll(figure) ? 'all' : 'named';
  if (TAKEN_UP.test(clause) || (OPENS.test(clause) && grade === 'all'))
    return { grade, names: thingsAfter(figure), verb: '', by: '' };
  return doneBefore(clause, figure, grade) ?? referenceGoingOn(figure);
}

/** 67个问题全部整改, 67个问题中，: what is said is said of all that were counted. */
function speaksOfAll({ sentence, index, to, after }: Figure): boolean {
  const end = sentence.figures[index + 1]?.from ?? sentence.to;
  return AMONG.test(after) || ALL_OF.test(sentence.text.slice(to, end).replace(/[;。].*$/s, ''));
}

/** 反馈的52个问题, 发现的问题67个 */
function doneBefore(clause: string, figure: Figure, grade: Grade): Reference | undefined {
  const done = DONE.exec(clause);
  if (done === null) return undefined;
  const [, by = '', verb = '', thing = ''] = done;
  // 受理审计移送的线索3件: who takes over what was handed on may take some of it.
  return TAKEN.test(by) ? undefined : { grade, names: thingsOf(thing, figure), verb, by };
}

/** Every clause that points back holds one of them; most hold none. */
const POINTING = /[述上这该的针对将把就照绕按]/;

/** Whether anything is before the figure by which it could point back; most figures are distinguished by it. */
function mayPoint({ clause, sentence, from }: Figure): boolean {
  return POINTING.test(clause) || OPENS.test(clause) || JOINED_ON.at(sentence.text, from - 1);
}

/** 该工程合同价: what is stated of one known thing, not that thing. */
const OWNED = /(?:该|上述|前述)(工程|项目|合同|标段|地块|批次|案件)([一-龥]{3,10})$/;

function ofKnown(
  { clause, from }: Figure,
  { index, 1: kind = '', 2: name = '' }: RegExpExecArray,
): Reference {
  const of = { kind, at: from - clause.length + index };
  return { grade: 'pointed', names: [name.replace(FILLING, '')], verb: '', by: '', of };
}

/** 反馈的52个问题、136条整改措施 */
function referenceGoingOn(figure: Figure): Reference | undefined {
  if (!JOINED_ON.at(figure.sentence.text, figure.from - 1)) return undefined;
  const previous = figure.sentence.figures[figure.index - 1];
  if (previous === undefined || !/^[一-龥]{1,8}[、和及]$/.test(between(previous, figure))) return undefined;
  const names = thingsAfter(figure).filter(({ length }) => length >= 4);
  return DONE.test(previous.clause) ? { grade: 'pointed', names, verb: '', by: '' } : undefined;
}

const JOINED_ON = new CharacterSet('、和及');

function thingsOf(thing: string, figure: Figure): string[] {
  return thing === '' ? thingsAfter(figure) : [thing];
}

/** The one figure that counted the thing; none where several numbers of it were stated. */
function antecedentOf(
  reading: Reading,
  later: Figure,
  { names, verb, by, of }: Reference,
  things: CountedThings,
): Figure | undefined {
  const known = names.map((name) => things.named(name, later.unit)).findLast(({ length }) => length > 0);
  const earlier = known?.[0];
  if (earlier === undefined || known?.some(({ value }) => !value.eq(earlier.value))) return undefined;
  if (atOtherTimes(earlier, later) || !earlier.clause.concat(earlier.after).includes(verb)) return undefined;
  if (of !== undefined) return isOfOne(reading, earlier, later, of) ? earlier : undefined;
  const occasion = /[一-龥]{2}$/.exec(by.replace(/(?:期间|以来|过程中|中|时)$/, ''))?.[0];
  if (occasion === undefined) return isInScope(earlier, later) ? earlier : undefined;
  const { text, from } = earlier.sentence;
  return text.slice(from, earlier.to).includes(occasion) ? earlier : undefined;
}

/** What the title or the opening counts is known everywhere; what a section counts, in it. */
function isInScope(earlier: Figure, later: Figure): boolean {
  const [section] = earlier.sentence.stretch.path;
  return section === undefined || section === later.sentence.stretch.path[0];
}

/** Whether 该工程 is the one that the earlier number was stated of: no other is named between, and nothing was changed. */
function isOfOne(reading: Reading, earlier: Figure, later: Figure, { kind, at }: Owner): boolean {
  const [first, last] = [earlier.sentence, later.sentence];
  if (!first.text.slice(first.from, earlier.from).includes(kind)) return false;
  const places = placesOf(reading);
  const apart = (places.get(last.stretch) ?? 0) - (places.get(first.stretch) ?? 0);
  const length = apart === 0 ? at - earlier.to : first.text.length - earlier.to + at;
  if (apart > 1 || length > MOST_BETWEEN) return false;
  const since =
    apart === 0 ? first.text.slice(earlier.to, at) : first.text.slice(earlier.to) + last.text.slice(0, at);
  return !since.replace(NO_OTHER, '').includes(kind) && !CHANGED.test(since);
}

/** Characters over which a reader still knows what 该工程 means. */
const MOST_BETWEEN = 300;
/** 该工程, 示例建筑工程有限公司: words of a kind that name no other thing of it. */
const NO_OTHER =
  /[该本](?:工程|项目|合同|标段|地块|批次|案件)|(?:工程|项目|合同)(?:建设|管理|咨询|监理|设计)?(?:有限|股份|公司|局|站|中心|院|约定|条款)/g;
const CHANGED = /变更|调整|增补|补充|修改|修订|核减|审减|审定|结算|决算|追加/;

const placesOf = memoizePerReading(
  ({ stretches }): ReadonlyMap<Stretch, number> =>
    new Map(stretches.map((stretch, index) => [stretch, index])),
);
