/**
 * Which characters the print fonts hold. GB 2312 and 通用规范汉字表 (8,105 characters, in force since 2013) are what an
 * official text is written in; names of people and places may need any character of GBK.
 */

/** Blocks whose characters official texts use beside Han: the fonts keep as much of them as they have. */
const BLOCKS: readonly (readonly [first: number, last: number])[] = [
  [0x0020, 0x007e], // ASCII
  [0x00a0, 0x00ff], // Latin-1
  [0x2010, 0x2027], // dashes, quotation marks, ellipsis
  [0x2030, 0x203e], // ‰ ′ ″ ※
  [0x20ac, 0x20ac], // €
  [0x2100, 0x218f], // ℃ № Ⅰ
  [0x2190, 0x22ff], // arrows, operators
  [0x2460, 0x24ff], // ① ⑴ ⒈
  [0x2500, 0x26ff], // box drawing, □ ★
  [0x2713, 0x2717], // ✓ ✗
  [0x3000, 0x303f], // 〇 《》 【】 〔〕
  [0x3200, 0x33ff], // ㈠ ㉑ ㊿ ㎡ ㎏
  [0xfe30, 0xfe4f], // vertical and low lines
  [0xff00, 0xffef], // full-width forms
];

/** Characters that every face holds. `general` are the characters of 通用规范汉字表. */
export function commonCharacters(general: readonly string[]): string {
  return sorted([...general, ...doubleBytes(0xa1, 0xf7, 0xa1), ...blocks()]);
}

/** Characters of the body face, which is in for the others: the common ones and all of GBK. */
export function bodyCharacters(general: readonly string[]): string {
  return sorted([commonCharacters(general), ...doubleBytes(0x81, 0xfe, 0x40)]);
}

/** Raised and lowered figures (10⁵, CO₂), which no face for Han has whole. */
export const SCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎';

/** Boxes and ticks of forms. */
export const FORM_SIGNS = '☐☑☒✓✔✗✘';

/** What the double bytes from `leadFrom` to `leadTo` mean, trail bytes from `trailFrom`; private use is left out. */
function* doubleBytes(leadFrom: number, leadTo: number, trailFrom: number): Generator<string> {
  const decoder = new TextDecoder('gb18030');
  for (let lead = leadFrom; lead <= leadTo; lead += 1) {
    for (let trail = trailFrom; trail <= 0xfe; trail += 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (/^[^\p{Co}\uFFFD]$/u.test(character)) yield character;
    }
  }
}

function* blocks(): Generator<string> {
  for (const [first, last] of BLOCKS) {
    for (let code = first; code <= last; code += 1) yield String.fromCodePoint(code);
  }
}

function sorted(texts: readonly string[]): string {
  return [...new Set(texts.join(''))].sort((one, other) => codeOf(one) - codeOf(other)).join('');
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}
