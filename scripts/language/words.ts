/** Finds words of the lexicon in a text. */

import { type Entry, LEXICON, type WordClass } from './lexicon.ts';

/**
 * The source of a pattern for every word of `classes`: an alternation in a group of its own, the longer words first.
 * A word is not found where it is part of one of the longer words that its entry excludes.
 */
export function anyOf(...classes: readonly WordClass[]): string {
  return alternationOf(classes.flatMap((name): readonly Entry[] => LEXICON[name]));
}

/** Whether a word of `classes` is in `text`. */
export function hasWord(text: string, ...classes: readonly WordClass[]): boolean {
  return patternOf(classes).test(text);
}

/** The alternation of `entries`; longer words first, so that 不超过 is found before 超过. */
export function alternationOf(entries: readonly Entry[]): string {
  const words = [...entries].sort(([one], [other]) => other.length - one.length);
  return `(?:${words.map(([word, , not]) => guarded(word, not)).join('|')})`;
}

/** 等 without 等级 and 平等: the word first, for it is the rarest of the three. */
function guarded(word: string, not = ''): string {
  const before: string[] = [];
  const after: string[] = [];
  const around: string[] = [];
  for (const longer of not === '' ? [] : not.split(' ')) {
    const at = longer.indexOf(word);
    const rest = longer.slice(at + word.length);
    if (rest === '') before.push(longer);
    else if (at === 0) after.push(rest);
    else around.push(`(?!(?<=${longer.slice(0, at + word.length)})${rest})`);
  }
  const preceded = before.length === 0 ? '' : `(?<!${before.join('|')})`;
  const followed = after.length === 0 ? '' : `(?!${after.join('|')})`;
  return `${word}${followed}${preceded}${around.join('')}`;
}

const PATTERNS = new Map<string, RegExp>();

function patternOf(classes: readonly WordClass[]): RegExp {
  const key = classes.join(' ');
  const known = PATTERNS.get(key) ?? new RegExp(anyOf(...classes));
  PATTERNS.set(key, known);
  return known;
}
