/**
 * Parts Chinese text into what a line may not tear: words, offices, names of places, numbers with what they count.
 * The same text gives the same parts on every machine.
 */

import { COMMON_WORDS } from './common-words.ts';
import { OFFICES } from './offices.ts';
import { quantitiesIn } from './quantities.ts';

/** Words by their first two characters, the longest first. */
const WORDS: ReadonlyMap<string, readonly string[]> = byBeginning([...COMMON_WORDS, ...OFFICES]);

/** What ends the name of a place, a body or a stage: 范本|镇 is torn, 范本镇|人民政府 is not. */
const ENDINGS = '省市州县区旗乡镇村局厅部委办院处站所室组队科会厂店路街港桥';
/** Hangs on the word before it … */
const LEANS_BACK = '的之了着过者们性化率等式型类期度内中前后间上';
/** … or on the word after it. */
const LEANS_FORWARD = '和与及或对以将在为把被拟不未已各该本全再待应可能又均也从向由按经第约近超';
const PLACES = '省市州县区乡镇村';
/** So many unknown characters may be a name; of more, nobody knows where a name ends. */
const LONGEST_NAME = 4;

/** @returns the parts; joined, they are the text again */
export function wordsOfText(text: string): string[] {
  const parts: string[] = [];
  const quantities = quantitiesIn(text);
  let at = 0;
  for (const [from, to] of [...quantities, [text.length, text.length] as const]) {
    for (const run of text
      .slice(at, from)
      .split(/(?<=[^\p{Script=Han}])(?=\p{Script=Han})|(?<=\p{Script=Han})(?=[^\p{Script=Han}])/u))
      if (run !== '') parts.push(...(/^\p{Script=Han}/u.test(run) ? joinNames(wordsOfHan(run)) : [run]));
    if (to > from) parts.push(text.slice(from, to));
    at = to;
  }
  return parts;
}

/** The fewest words that make up the characters; a character that no word has counts as more than a word. */
function wordsOfHan(run: string): string[] {
  const characters = Array.from(run);
  const costs = [0];
  const begins = [0];
  for (let end = 1; end <= characters.length; end += 1) {
    costs.push((costs[end - 1] ?? 0) + UNKNOWN);
    begins.push(end - 1);
  }
  for (let from = 0; from < characters.length; from += 1) {
    const reached = (costs[from] ?? 0) + UNKNOWN;
    if (reached < (costs[from + 1] ?? Infinity)) {
      costs[from + 1] = reached;
      begins[from + 1] = from;
    }
    const rest = characters.slice(from, from + LONGEST).join('');
    for (const word of WORDS.get(rest.slice(0, 2)) ?? []) {
      if (!rest.startsWith(word)) continue;
      const to = from + word.length;
      const cost = (costs[from] ?? 0) + 1;
      if (cost >= (costs[to] ?? Infinity)) continue;
      costs[to] = cost;
      begins[to] = from;
    }
  }
  const words: string[] = [];
  for (let end = characters.length; end > 0; end = begins[end] ?? 0)
    words.unshift(characters.slice(begins[end], end).join(''));
  return words;
}

/** Single characters go to the words that they belong to, or stand together as a name. */
function joinNames(words: readonly string[]): string[] {
  const parts: string[] = [];
  let open = false;
  for (const [index, word] of words.entries()) {
    const last = parts.at(-1);
    const single = Array.from(word).length === 1;
    // 本 of 范本镇 belongs to the name; 本 of 本镇 leans on what follows.
    const forward: boolean =
      single && LEANS_FORWARD.includes(word) && !(open && PLACES.includes(words[index + 1] ?? '?'));
    const back = single && (ENDINGS.includes(word) || LEANS_BACK.includes(word));
    const name: boolean = single && !back && !forward;
    const leaned = last !== undefined && LEANS_FORWARD.includes(last);
    const goesOn = name && open && last !== undefined && Array.from(last).length < LONGEST_NAME;
    if (last !== undefined && (back || leaned || goesOn)) parts[parts.length - 1] = `${last}${word}`;
    else parts.push(word);
    open = name;
  }
  return parts;
}

/** Offsets, in UTF-16 units, at which a line may begin: between two words. Beside punctuation the usual rules hold. */
export function breaksBetweenWords(text: string): number[] {
  const breaks: number[] = [];
  let at = 0;
  for (const part of wordsOfText(text)) {
    if (at > 0 && /[\p{L}\p{N}%％‰]$/u.test(text.slice(0, at)) && /^[\p{L}\p{N}]/u.test(part))
      breaks.push(at);
    at += part.length;
  }
  return breaks;
}

function byBeginning(words: readonly string[]): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const word of words) {
    const key = word.slice(0, 2);
    map.set(key, [...(map.get(key) ?? []), word]);
  }
  return map;
}

const UNKNOWN = 1.5;
const LONGEST = Math.max(...OFFICES.map(({ length }) => length));
