/** Lines: the numbers of a sentence that may be added up, one unit on one level of brackets each. */

import type { Big } from 'big.js';
import type { Figure, Sentence } from '../sentence.ts';
import { COMPARED, DIFFERENCE, EACH } from '../words.ts';

export interface Line {
  readonly sentence: Sentence;
  readonly figures: readonly Figure[];
  /** Numbers of the same unit that may be the whole, though they are outside the bracket that the line is in. */
  readonly outside: readonly Figure[];
  /** Wholes in the sentences before, the nearest first; with `far`, in the paragraph before too. */
  readonly preceding: (far: boolean) => Whole[];
  /** The first number of the unit in the following sentence: 尚在办理的2件 may complete the list. */
  readonly next: Figure | undefined;
}

/** One number; two that are joined (主干道120条、次干道80条); or one without a part that was named of it. */
export interface Whole {
  readonly figures: readonly [Figure, ...Figure[]];
  readonly value: Big;
  /** Whether no word joins them: such a whole may hold, and is never said to fail. */
  readonly isGuess: boolean;
}

/** Units of which nothing is a part: ages, grades and marks name who is counted. */
const NOT_ADDED: ReadonlySet<string> = new Set([
  '',
  '%',
  '倍',
  '岁',
  '周岁',
  '级',
  '度',
  '分',
  '百分点',
  '年',
  '届',
]);

/**
 * @param before the sentence before in the text; it may be in the paragraph before
 * @param after the following sentence
 * @param opening the first numbers of the text, by their units: what it is all about
 */
export function linesOf(
  sentence: Sentence,
  before: Sentence | undefined,
  after: Sentence | undefined,
  opening: ReadonlyMap<string, readonly Figure[]>,
): Line[] {
  const follows = after?.stretch === sentence.stretch ? after.figures : [];
  const lines = new Map<string, Figure[]>();
  for (const figure of sentence.figures) {
    if (!isAddable(figure)) continue;
    const key = `${figure.bracket} ${kindOf(figure.unit)}`;
    const line = lines.get(key);
    if (line === undefined) lines.set(key, [figure]);
    else line.push(figure);
  }
  return Array.from(lines.values(), (figures) => ({
    sentence,
    figures,
    outside: outsideOf(figures),
    preceding: (far) => {
      const near = precedingWholes(figures, sentence.previous ?? (far ? before : undefined));
      const known = new Set(near.map(({ figures: [first] }) => first));
      const above = far ? openingOf(figures, opening) : [];
      return [...near, ...above.filter(({ figures: [first] }) => !known.has(first))];
    },
    next: follows.find(({ unit, depth }) => unit === figures[0]?.unit && depth === 0),
  }));
}

/** 来信168件, of which 转办47件次: letters and times of letters are added up as one. */
function kindOf(unit: string): string {
  return unit === '件次' ? '件' : unit;
}

/** Sentences before that may hold the whole. */
const MOST_SENTENCES = 3;
const MOST_WHOLES = 6;

/** The numbers of the unit in the sentences before, the nearest first; of the first two of one, both and the rest too. */
function precedingWholes([first]: readonly Figure[], before: Sentence | undefined): Whole[] {
  const wholes: Whole[] = [];
  let sentence = before;
  if (first === undefined || first.depth > 0) return [];
  for (let count = 0; sentence !== undefined && count < MOST_SENTENCES; count += 1) {
    const found = sentence.figures.filter(
      (figure) => kindOf(figure.unit) === kindOf(first.unit) && isAddable(figure),
    );
    const [one, other] = found;
    for (const [index, figure] of found.slice(0, MOST_WHOLES).entries()) {
      wholes.push(wholeOf(figure));
      const included = found[index + 1];
      // 收案2559件(含旧存133件)
      if (included !== undefined && included.depth > figure.depth) wholes.push(restOf(figure, included));
    }
    // 抽检152批次，不合格10批次: one of them is of the other.
    if (one !== undefined && other !== undefined && !/^[不未无]/.test(other.before))
      wholes.push(bothOf(one, other), restOf(one, other));
    sentence = sentence.previous;
  }
  return wholes;
}

/** Numbers of the opening that a list far below may divide. */
function openingOf([first]: readonly Figure[], opening: ReadonlyMap<string, readonly Figure[]>): Whole[] {
  const known = first === undefined || first.depth > 0 ? [] : (opening.get(first.unit) ?? []);
  return known.flatMap((figure) => (figure.sentence === first?.sentence ? [] : [wholeOf(figure)]));
}

/** The first numbers of a text, by their units. */
export function openingNumbers(sentences: readonly Sentence[]): ReadonlyMap<string, readonly Figure[]> {
  const opening = new Map<string, Figure[]>();
  for (const { figures } of sentences.slice(0, MOST_OPENING)) {
    for (const figure of figures) {
      const known = opening.get(figure.unit) ?? [];
      if (known.length < MOST_OF_UNIT && figure.depth === 0 && isAddable(figure))
        opening.set(figure.unit, [...known, figure]);
    }
  }
  return opening;
}

const MOST_OPENING = 6;
const MOST_OF_UNIT = 3;

export function wholeOf(figure: Figure): Whole {
  return { figures: [figure], value: figure.value, isGuess: false };
}

export function bothOf(one: Figure, other: Figure): Whole {
  return { figures: [one, other], value: one.value.plus(other.value), isGuess: true };
}

function restOf(one: Figure, other: Figure): Whole {
  return { figures: [one, other], value: one.value.minus(other.value), isGuess: true };
}

export function isAddable(figure: Figure): boolean {
  const { unit, before, clause, sentence, to } = figure;
  return (
    !NOT_ADDED.has(unit) &&
    !isDifference(figure) &&
    (!COMPARED.test(clause) || clause.startsWith('加上')) &&
    !EACH.test(before) &&
    // 5.36批次/千人: a ratio is a unit of its own.
    sentence.text.charAt(to) !== '/' &&
    !isThreshold(figure) &&
    !isEarlier(figure) &&
    !isBase(figure)
  );
}

/** 同比减少1起、4人: what 、 joins to a difference is one too. */
function isDifference({ before, sentence, index, from }: Figure): boolean {
  if (DIFFERENCE.test(before)) return true;
  const last = before === '' ? sentence.figures[index - 1] : undefined;
  return last !== undefined && last.to + 1 === from && DIFFERENCE.test(last.before);
}

/** 由3276户增加到3990户: what was before the change. */
function isEarlier({ before, after }: Figure): boolean {
  return (
    /[由从](?:[^,;。]{0,8}的)?$/.test(before) &&
    /^[一-龥]{0,4}?(?:增|减|升|降|提|扩|压|整合|调整|缩)/.test(after)
  );
}

/** 按参加评议的16个村计算: what a rate is of. */
function isBase({ clause, after }: Figure): boolean {
  return /^[按以]/.test(clause) && /^[一-龥]{0,8}?(?:计算?|统计|为基数)/.test(after);
}

/** 达到100万元的村4个 counts villages, not money. */
function isThreshold({ after, before }: Figure): boolean {
  return after.startsWith('的') && /(?:达到?|满|超过?|不足|低于|高于)$/.test(before);
}

/** Characters between a number and the bracket with its parts: 37人次的处理（…）. */
const MOST_BETWEEN = 15;

/** The number right before the bracket: 37人（…）. */
function outsideOf(figures: readonly Figure[]): Figure[] {
  const [first] = figures;
  if (first === undefined || first.bracket < 0) return [];
  const { sentence, bracket, unit, depth } = first;
  const before = sentence.figures.findLast((figure) => figure.to <= bracket && figure.depth === depth - 1);
  if (before === undefined || before.unit !== unit || bracket - before.to > MOST_BETWEEN) return [];
  return /[,;:、]/.test(sentence.text.slice(before.to, bracket)) ? [] : [before];
}
