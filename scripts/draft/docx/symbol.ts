/** Characters that Word takes from a symbol font, as the characters that look like them. */

/** @returns `undefined` for a sign of a symbol font that is not known here */
export function readSymbol(font: string, code: string): string | undefined {
  const value = Number.parseInt(code, 16);
  if (!(value >= 0x20 && value <= 0xffff)) return undefined;
  const sign = SIGNS[`${font.toLowerCase()} ${(value & 0xff).toString(16)}`];
  if (sign !== undefined) return sign;
  // Above the private area the code is a plain character.
  return value < 0xe000 || value > 0xf8ff ? String.fromCharCode(value) : undefined;
}

const SIGNS: Readonly<Record<string, string>> = {
  'wingdings 6c': '●',
  'wingdings 6e': '■',
  'wingdings 6f': '□',
  'wingdings 75': '◆',
  'wingdings 9f': '•',
  'wingdings a8': '☐',
  'wingdings fb': '✗',
  'wingdings fc': '✓',
  'wingdings fd': '☒',
  'wingdings fe': '☑',
  'wingdings 2 50': '✓',
  'wingdings 2 52': '☑',
  'wingdings 2 53': '☒',
  'wingdings 2 a3': '☐',
  'symbol b3': '≥',
  'symbol a3': '≤',
  'symbol b1': '±',
  'symbol b4': '×',
  'symbol b7': '•',
  'symbol b0': '°',
};
