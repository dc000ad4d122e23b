/** Which characters can be printed: the build refuses others, so the checker reports them before. */

import { PRINTABLE_RUNS } from './printable-runs.ts';

/** First code point of each run, by turns of one that is left out and of one that is printed. */
const STARTS: readonly number[] = startsOf(PRINTABLE_RUNS);

function startsOf(runs: string): number[] {
  const starts = [0];
  for (const length of runs.trim().split(/\s+/))
    starts.push((starts.at(-1) ?? 0) + Number.parseInt(length, 36));
  return starts;
}

/** Code units of the basic plane, by which most texts are read at once; halves of pairs are looked at whole. */
const UNITS = new Uint8Array(0x1_00_00);
for (let index = 1; index + 1 < STARTS.length; index += 2) {
  if ((STARTS[index] ?? 0) < UNITS.length) UNITS.fill(1, STARTS[index], STARTS[index + 1]);
}
for (const blank of ['\n', '\t']) UNITS[blank.charCodeAt(0)] = 1;

/** Whether the print fonts have a glyph for the character; line ends and tabs need none. */
export function isPrintable(codePoint: number): boolean {
  if (codePoint < UNITS.length) return UNITS[codePoint] === 1;
  let low = 0;
  let high = STARTS.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((STARTS[middle] ?? 0) <= codePoint) low = middle;
    else high = middle - 1;
  }
  return low % 2 === 1;
}

/** The offset of the first character from `from` on that cannot be printed; the length of the text where all can. */
export function nextUnprintable(text: string, from: number): number {
  for (let offset = from; offset < text.length; offset += 1) {
    if (UNITS[text.charCodeAt(offset)] === 1) continue;
    const code = text.codePointAt(offset) ?? 0;
    if (!isPrintable(code)) return offset;
    if (code > 0xffff) offset += 1;
  }
  return text.length;
}
