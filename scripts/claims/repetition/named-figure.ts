/** Figures whose words name what they count, so that the same thing is known where it is counted again. */

import { bitsOf, hasCharacterClasses } from '../../claims/character-classes.ts';
import type { Reading } from '../../claims/reading.ts';
import { type Figure, sentencesOf } from '../../claims/sentence.ts';
import { HAN } from '../../language/character-set.ts';
import type { Division } from '../../notice/model.ts';
import { COMPARED, DIFFERENCE, NAMING_UNITS } from '../words.ts';
import { NOT_SAME } from './words.ts';

export interface NamedFigure {
  readonly figure: Figure;
  /** The words that name what it counts. */
  readonly words: string;
  /** The division that it counts in its heading: 二、逾期未缴的单位（21家）. */
  readonly heads: Division | undefined;
}

/** Shorter names (完成3项) name different things in different places. */
export const LEAST_WORDS = 5;
/** Words after the number that still belong to the name. */
const MOST_AFTER = 12;

/** The figures whose words name what they count, in reading order. */
export function namedFigures(reading: Reading): NamedFigure[] {
  const named: NamedFigure[] = [];
  for (const { figures, characterClasses } of sentencesOf(reading)) {
    for (const figure of figures) {
      if (!figure.exact || figure.unit === '' || figure.unit === '%' || NAMING_UNITS.has(figure.unit))
        continue;
      // 比上年同期682件少268件: the difference is of its own item.
      if (DIFFERENCE.test(figure.before) || COMPARED.test(figure.clause)) continue;
      const words = figure.depth === 0 ? wordsOf(figure) : undefined;
      if (words !== undefined) named.push({ figure, words, heads: undefined });
      else if (figure.depth === 1 && hasCharacterClasses(characterClasses, BRACKET)) addHead(named, figure);
    }
  }
  return named;
}

const BRACKET = bitsOf('bracket');

/** The words around the number that say what is counted; none where they limit it. */
function wordsOf({ clause, before, after: following, sentence, from }: Figure): string | undefined {
  if (clause.length + following.length < LEAST_WORDS) return undefined;
  const after = following.slice(0, Math.min(HAN.runEnd(following, 0), MOST_AFTER));
  if (NOT_SAME.test(before + after) || OWN_PLAN.test(clause)) return undefined;
  // 市（州）热线受理…: what is before a bracket is part of the name.
  if (sentence.text.charAt(from - clause.length - 1) === ')') return undefined;
  return nameIn(`${clause}${after}`);
}

/** 完成年初预算数, 达到年度任务: the plan of what the clause before names, and each has its own. */
const OWN_PLAN = /^(?:完成|达到?|实现|占|为)了?(?:年初|年度|全年|当年|本年)?(?:预算|概算|计划|任务|目标)数?$/;

/** A heading that ends with nothing but a number in brackets. */
function addHead(named: NamedFigure[], figure: Figure): void {
  const { sentence, bracket, from, to } = figure;
  const { stretch, text } = sentence;
  const heads = stretch.path.at(-1);
  if (heads === undefined || heads.lead !== stretch.prose) return;
  if (bracket !== from - 1 || text.charAt(to) !== ')' || text.slice(to + 1).trim() !== '') return;
  const before = text.slice(0, bracket);
  const words = /[,，;。:]/.test(before) || NOT_SAME.test(before) ? undefined : nameIn(before);
  if (words !== undefined) named.push({ figure, words, heads });
}

function nameIn(text: string): string | undefined {
  const words = text.replace(FILLING, '');
  if (words.length >= LEAST_WORDS) return words;
  // 年度支出总计: of a short name the word for the total is a part.
  const total = TOTAL.test(text) ? text.replace(NOT_HAN, '') : '';
  return total.length < LEAST_WORDS ? undefined : total;
}

const TOTAL = /(?:总计|合计)$/;
const NOT_HAN = /[^一-龥]/g;

const FILLING = /[累总共合]计|本[次轮]|[共的了对向均已现有总累及其在将把由按照]|[^一-龥]/g;
