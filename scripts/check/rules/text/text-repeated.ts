/** A word that is repeated by a slip (政府政府, 的的, 。。) shows readers that nobody read the text again. */

import { CharacterSet } from '../../../language/character-set.ts';
import { say } from '../../../messages/check/wording.ts';
import { spanOf } from '../../../notice/prose.ts';
import { belongToTwoWords, isDoubledPair } from '../../doubled-words.ts';
import { rule } from '../../rule.ts';

export const textRepeated = rule('text-repeated', 'warning', function* (reading) {
  for (const { prose } of reading.words) {
    const { text } = prose;
    for (const found of repeatsIn(text)) {
      const { word, particle, body, marks } = found.groups ?? {};
      const written = word ?? particle ?? body;
      if (written !== undefined && isMeant(text, found.index, found[0])) continue;
      const [says, advice] =
        written === undefined ? say.punctuationRepeated(marks ?? found[0]) : say.repeated(written);
      yield { says, advice, at: spanOf(prose, found.index, found.index + found[0].length) };
    }
  }
});

/** Matches of `REPEATED`, in order and without overlap. */
function repeatsIn(text: string): RegExpExecArray[] {
  const repeats: RegExpExecArray[] = [];
  for (let offset = nextDoubtful(text, 0); offset < text.length; ) {
    REPEATED.lastIndex = offset;
    const found = REPEATED.exec(text);
    if (found !== null) repeats.push(found);
    offset = nextDoubtful(text, offset + (found?.[0].length ?? 1));
  }
  return repeats;
}

/**
 * The first offset from `from` on at which a word or two marks may occur twice. The characters after it are carried
 * along, for most of the time of this rule passes here.
 */
function nextDoubtful(text: string, from: number): number {
  let second = codeAt(text, from);
  let third = codeAt(text, from + 1);
  let fourth = codeAt(text, from + 2);
  let fifth = codeAt(text, from + 3);
  for (let offset = from; offset < text.length; offset += 1) {
    const first = second;
    second = third;
    third = fourth;
    fourth = fifth;
    fifth = codeAt(text, offset + 4);
    if (first === second || (first === third && second === fourth)) return offset;
    if (first === fifth || (first === fourth && second === fifth)) return offset;
    if (MARK.has(first) && MARK.has(second)) return offset;
  }
  return text.length;
}

/** The code unit at `offset`, or -1 after the text. */
function codeAt(text: string, offset: number): number {
  return offset < text.length ? text.charCodeAt(offset) : -1;
}

const MARK = new CharacterSet('，。、；：,;！？');

// Back references to groups of fixed length: linear.
const REPEATED =
  /(?<word>[一-龥]{4}|[一-龥]{3}|[一-龥]{2})\k<word>|(?<particle>[的了是在和对将与及把被从为由共])\k<particle>|(?<body>[局院厅])\k<body>(?![长内属直机党务领所班域部面势])|(?<marks>[，。、；：,;][，。、；：,;]|[！？]，)/y;

/** Real reduplication, words that meet by chance, and words that are written so. */
function isMeant(text: string, at: number, found: string): boolean {
  const half = found.slice(0, found.length / 2);
  const to = at + found.length;
  if (/^一|^[天人年月日处层家户村事件样步次]/.test(half) && half.length <= 2) return true;
  if (half.length === 2 && REDUPLICATED.has(half)) return true;
  if (half.length === 2 && half.charAt(0) === half.charAt(1)) return true;
  if (half.length === 1 && isDoubledPair(text, at, to)) return true;
  return belongToTwoWords(text, at, to, half) || BY_CHANCE.test(text.slice(Math.max(at - 2, 0), to + 2));
}

/** Verbs and adverbs that are doubled for emphasis (ABAB). */
const REDUPLICATED = new Set(
  '研究 讨论 商量 了解 学习 锻炼 休息 考虑 打扫 整理 非常 不断 许多 很多 真正 永远 多多 常常 往往 仅仅 渐渐'.split(
    ' ',
  ),
);

/** 不了了之, 是是非非, 对对碰: idioms with the doubled character in them. */
const BY_CHANCE = /了了之|是是非|对对(?:碰|子)|代表代表/;
