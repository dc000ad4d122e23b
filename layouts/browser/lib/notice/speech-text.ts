/** What is read aloud: the words of the text in sentences, each with the place that it is read from. */

import { rangeOver, textBlocks } from './text-blocks.ts';

export interface Sentence {
  readonly element: Element;
  /** As a voice says it. */
  readonly words: string;
  readonly range: Range;
}

export const sentencesIn = (() => {
  /** Longer utterances break off in Chromium, in the middle of a word (15 seconds at four characters a second). */
  const LONGEST = 56;
  const ENDS = '。！？；!?;\n';
  const CLOSING = '”’）》】)';
  const PAUSES = '，、：,:';

  const isDigit = (character: string | undefined): boolean => /^[0-9０-９.．%％]$/.test(character ?? '');

  /** Where the utterances of `text` end: after sentences, and after a comma of a long one; never within a number. */
  const endsIn = (text: string): number[] => {
    const ends: number[] = [];
    let start = 0;
    let pause = 0;
    for (let at = 1; at <= text.length; at += 1) {
      const before = text.charAt(at - 1);
      const next = text.charAt(at);
      const said = CLOSING.includes(before) ? text.charAt(at - 2) : before;
      const within = isDigit(text.charAt(at - 2)) && isDigit(next);
      if (PAUSES.includes(before) && !within) pause = at;
      const over = ENDS.includes(said) && !CLOSING.includes(next || ' ');
      const long = at - start >= LONGEST && (pause > start || (at - start >= 2 * LONGEST && !isDigit(next)));
      if (!over && !long && at < text.length) continue;
      const end = over || at === text.length || pause <= start ? at : pause;
      if (end > start) ends.push(end);
      start = end;
    }
    return ends;
  };

  /** Widths and signs that voices stumble over, said in words. Digits and marks are read as they are. */
  const say = (text: string, heads: boolean): string => {
    const plain = text
      .replace(/[０-９Ａ-Ｚａ-ｚ．％]/g, (one) => String.fromCharCode(one.charCodeAt(0) - 0xfee0))
      .replace(/([0-9年月日%])(?:[—～~–]+(?=[0-9])|-(?=[0-9]{1,4}[年月日]))/g, '$1至')
      .replace(/\s+/g, ' ')
      .trim();
    // （一） and 1. before a heading are numbers with a pause after them.
    return heads ? plain.replace(/^[（(]([^（）()]{1,8})[）)]|^([0-9]{1,3})[.．](?![0-9])/, '$1$2，') : plain;
  };

  return (root: Element): Sentence[] =>
    textBlocks(root).flatMap(({ element, nodes }) => {
      const text = nodes.map(({ data }) => data).join('');
      let from = 0;
      return endsIn(text).flatMap((to) => {
        const words = say(text.slice(from, to), from === 0 && element.classList.contains('tb-lead'));
        const range = rangeOver(nodes, from, to);
        from = to;
        return /[\p{L}\p{N}]/u.test(words) ? [{ element, words, range }] : [];
      });
    });
})();
