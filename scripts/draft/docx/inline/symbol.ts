/** Characters that Word takes from a symbol font, as the characters that look like them (the maps of Unicode, WG2 N4384). */

/** Whether `font` shows signs in place of letters. */
export function isSymbolFont(font: string | undefined): boolean {
  return font !== undefined && /^(?:wingdings(?: [23])?|webdings|symbol|marlett|zapf ?dingbats)$/i.test(font);
}

/** @returns `undefined` for a sign of a symbol font that is not known here */
export function readSymbol(font: string, code: string): string | undefined {
  const value = Number.parseInt(code, 16);
  if (!(value >= 0x20 && value <= 0xffff)) return undefined;
  const inArea = value >= 0xf000 && value <= 0xf0ff;
  if (isSymbolFont(font)) {
    const sign = SIGNS.get(font.toLowerCase())?.get(value & 0xff);
    return inArea || value <= 0xff ? sign : String.fromCharCode(value);
  }
  return value < 0xe000 || value > 0xf8ff ? String.fromCharCode(value) : undefined;
}

/**
 * Reads words that are set in a symbol font.
 * @returns the words, and the signs that are not known and left out
 */
export function readSymbols(
  font: string,
  words: string,
): { readonly text: string; readonly unknown: readonly string[] } {
  const unknown: string[] = [];
  const text = words.replace(/[\u0021-\u00ff\uf020-\uf0ff]/g, (character) => {
    if (/[\s\u00a0]/.test(character)) return character;
    const code = character.charCodeAt(0).toString(16);
    const sign = readSymbol(font, code);
    if (sign === undefined) unknown.push(`${font} ${code}`);
    return sign ?? '';
  });
  return { text, unknown };
}

/** Signs in a row, from a code on. */
type Row = readonly [from: number, signs: string];

const WINGDINGS: readonly Row[] = [
  [0x28, '☎'],
  [0x6c, '●'],
  [0x6e, '■□'],
  [0x70, '□□'],
  [0x75, '◆'],
  [0x80, '⓪①②③④⑤⑥⑦⑧⑨⑩'],
  [0x8c, '❶❷❸❹❺❻❼❽❾❿'],
  [0x9e, '·•'],
  [0xa1, '○'],
  [0xa7, '▪☐'],
  [0xab, '★'],
  [0xd8, '➢'],
  [0xdf, '←→↑↓'],
  [0xe8, '➔'],
  [0xf0, '⇨'],
  [0xfb, '✗✓☒☑'],
];

const WINGDINGS_2: readonly Row[] = [
  [0x4f, '✗✓☒☑☒☒'],
  [0x69, '⓪①②③④⑤⑥⑦⑧⑨⑩'],
  [0x75, '❶❷❸❹❺❻❼❽❾❿'],
  [0x97, '●'],
  [0xa2, '■□☐'],
];

const SYMBOL: readonly Row[] = [
  [0x21, '!∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_'],
  [0x61, 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼'],
  [0xa2, '′≤⁄∞'],
  [0xab, '↔←↑→↓°±″≥×∝∂•÷≠≡≈…'],
  [0xc5, '⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇'],
  [0xd5, '∏√·¬∧∨⇔⇐⇑⇒⇓'],
  [0xe5, '∑'],
  [0xf2, '∫'],
];

const SIGNS: ReadonlyMap<string, ReadonlyMap<number, string>> = new Map(
  Object.entries({ wingdings: WINGDINGS, 'wingdings 2': WINGDINGS_2, symbol: SYMBOL }).map(([font, rows]) => [
    font,
    new Map(
      rows.flatMap(([from, signs]) => Array.from(signs, (sign, index) => [from + index, sign] as const)),
    ),
  ]),
);
