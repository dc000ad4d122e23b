/** Text on a copy that is scanned: one width and one form for each character, each at its own offset. */

/** Every UTF-16 unit as it stands in the copy. */
const FOLDED = new Uint16Array(0x1_00_00);
for (let unit = 0; unit < FOLDED.length; unit += 1)
  FOLDED[unit] = unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit;
for (const blank of [0x3000, 0xa0, 0x09]) FOLDED[blank] = 0x20;

/** The copy of one text is written here, and of the next over it: texts are many and short. */
let scratch = Buffer.allocUnsafe(4096);

/**
 * Turns full-width ASCII into half-width and every blank into a plain one, one UTF-16 unit for one:
 * offsets in the copy are offsets in `text`.
 */
export function foldWidth(text: string): string {
  const size = 2 * text.length;
  if (scratch.length < size) scratch = Buffer.allocUnsafe(size);
  const bytes = scratch;
  let isFolded = true;
  for (let offset = 0; offset < text.length; offset += 1) {
    const unit = text.charCodeAt(offset);
    const folded = FOLDED[unit] ?? unit;
    if (folded !== unit) isFolded = false;
    bytes[2 * offset] = folded;
    bytes[2 * offset + 1] = folded >> 8;
  }
  // A replacement by pattern calls a function for every comma, and takes four times as long.
  return isFolded ? text : bytes.toString('utf16le', 0, size);
}
