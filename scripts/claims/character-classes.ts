/** Kinds of characters by which a rule knows what can concern it; one pass over a text finds all that are in it. */

/** A kind of character, as in the class of a pattern: single characters and ranges. */
const CHARACTERS = {
  /** What every number and date begins with. */
  numeral: '0-9０-９〇零一二三四五六七八九十百千万亿两廿卅',
  digit: '0-9０-９',
  /** What the words of a run within a paragraph begin with: 一是, 第一, 首先, 其次. */
  runWord: '一二三四五六七八九十第其首',
  /** What those of the runs 第一， and 首先 begin with. */
  nthWord: '第其首',
  circled: '①-⑳',
  bracket: '(（',
  latin: 'A-ZＡ-Ｚ',
  pair: '“”‘’《》〈〉（）()〔〕【】「」『』',
  halfWidthMark: ',;:?!()."\'',
  dash: '—–~～-',
  documentName: '《',
  /** What the names of bodies end with. */
  bodyName: '司局会室社心校院',
  percent: '%％‰成百',
  /** What every word for a rise or a fall holds one of. */
  trend: '升高增大展长充涨降简窄减缩落滑跌多少短追节低浮调改转',
  /** 其中, 中. */
  within: '中',
  /** What the words that open a list begin with: 其中, 分别为, 包括, 组成, 构成, 即, 有. */
  list: '其分包组构即有:：',
  /** 合计, 总计, 共. */
  total: '合总共',
  /** 其余, 剩余. */
  rest: '余',
  /** 不予, 未. */
  denial: '不未无非',
  /** 35岁及以下. */
  age: '岁',
  /** 阶段性, 部分, 基本. */
  partly: '阶部基',
  /** What is between the members of a list: 甲、乙; “甲”“乙”; 《甲》《乙》. */
  joint: '、”》',
  colon: ':：∶',
  /** 平均, 每, 倍, 亩产. */
  mean: '均每倍产',
  clock: '时:：',
  /** 护照, 通行证. */
  permit: '照证',
  /** What a template leaves where something was to be filled in. */
  blank: 'A-Za-zＡ-Ｚａ-ｚ×✕╳【[［<＜{｛}｝$＄_＿?？待— \u3000\u00A0\t',
  /** Characters that look right and are not, and halves of those that need two units. */
  suspect:
    '\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\u2E80-\u2FDF\uD800-\uDFFF\uE000-\uFAFF\uFEFF\uFFFD',
} as const;

export type CharacterClass = keyof typeof CHARACTERS;

/** Signs that are in a text, a bit each. */
export type CharacterClasses = number;

const BITS = new Map<string, CharacterClasses>();
/** The characterClasses of every UTF-16 unit. */
const TABLE = new Uint32Array(0x1_00_00);

for (const [name, characters] of Object.entries(CHARACTERS)) {
  const bit = 1 << BITS.size;
  BITS.set(name, bit);
  for (const [range, first = range, last = range] of characters.matchAll(/(.)-(.)|./gs)) {
    for (let unit = first.charCodeAt(0); unit <= last.charCodeAt(0); unit += 1)
      TABLE[unit] = (TABLE[unit] ?? 0) | bit;
  }
}

/** All characterClasses that are in `text` from offset `from` to before offset `to`. */
export function characterClassesOf(text: string, from = 0, to: number = text.length): CharacterClasses {
  let characterClasses = 0;
  for (let offset = from; offset < to; offset += 1) characterClasses |= TABLE[text.charCodeAt(offset)] ?? 0;
  return characterClasses;
}

/** Those characterClasses together, made once where many texts are asked for them. */
export function bitsOf(...characterClasses: readonly CharacterClass[]): CharacterClasses {
  return characterClasses.reduce((bits, name) => bits | (BITS.get(name) ?? 0), 0);
}

/** Whether every one of `wanted` is among `characterClasses`. */
export function hasCharacterClasses(characterClasses: CharacterClasses, wanted: CharacterClasses): boolean {
  return (characterClasses & wanted) === wanted;
}
