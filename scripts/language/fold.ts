/** Text on a copy that is scanned: one width and one form for each character, each at its own offset. */

/** Every UTF-16 unit as it is in the copy. */
const FOLDED = new Uint16Array(0x1_00_00);
for (let unit = 0; unit < FOLDED.length; unit += 1)
  FOLDED[unit] = unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit;
for (const blank of [0x3000, 0xa0, 0x09]) FOLDED[blank] = 0x20;

/** The copy of one text is written here, and of the next over it: texts are many and short. */
let scratch = new Uint16Array(4096);

/**
 * Turns full-width ASCII into half-width and every blank into a plain one, one UTF-16 unit for one:
 * offsets in the copy are offsets in `text`.
 */
export function foldWidth(text: string): string {
  const size = text.length;
  if (scratch.length < size) scratch = new Uint16Array(size);
  const units = scratch;
  let isFolded = true;
  for (let offset = 0; offset < size; offset += 1) {
    const unit = text.charCodeAt(offset);
    const folded = FOLDED[unit] ?? unit;
    if (folded !== unit) isFolded = false;
    units[offset] = folded;
  }
  return isFolded ? text : writtenIn(units, size);
}

/** As many arguments as one call may have, with room to spare. */
const PIECE = 4096;

/** `Reflect.apply` takes the numbers as they are; to spread them takes four times as long. */
function writtenIn(units: Uint16Array, size: number): string {
  let written = '';
  for (let from = 0; from < size; from += PIECE) {
    const piece = units.subarray(from, Math.min(from + PIECE, size));
    written += Reflect.apply(String.fromCharCode, undefined, piece);
  }
  return written;
}
