/** Lists of positions as scripts carry them: packed where the index is made, unpacked where it is read. */

/**
 * Packs ascending whole numbers: the gap before each in digits of base 46, the last digit as one of `#`–`P`, those
 * before it as one of `Q`–`~`, with `!` in the place of the backslash. Plain ASCII, so that nothing has to be escaped in
 * a script and every character is one byte.
 */
export function packPositions(positions: Iterable<number>): string {
  // Bytes, for text that grows digit by digit is a tree of its pieces, which is put together when it is written.
  let length = 0;
  let before = 0;
  for (const position of positions) {
    if (length + MOST_DIGITS > room.length) room = grown(room);
    let rest = position - before;
    before = position;
    let digits = 1;
    for (let above = Math.floor(rest / BASE); above > 0; above = Math.floor(above / BASE)) digits += 1;
    let at = length + digits - 1;
    room[at] = LAST_DIGIT + (rest % BASE);
    for (rest = Math.floor(rest / BASE); rest > 0; rest = Math.floor(rest / BASE)) {
      const code = DIGIT + (rest % BASE);
      at -= 1;
      room[at] = code === BACKSLASH ? INSTEAD : code;
    }
    length += digits;
  }
  return new TextDecoder().decode(room.subarray(0, length));
}

/** Where lists are packed, one after another. */
let room = new Uint8Array(1 << 16);

function grown(full: Uint8Array): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(full.length * 2);
  larger.set(full);
  return larger;
}

/** Of the greatest number that is exact. */
const MOST_DIGITS = 10;

/** @param packed as `packPositions` writes it */
export function unpackPositions(packed: string): Uint32Array {
  const positions = new Uint32Array(packed.length);
  let [count, position, gap] = [0, 0, 0];
  for (let at = 0; at < packed.length; at += 1) {
    const code = packed.charCodeAt(at);
    if (code > INSTEAD && code < DIGIT) {
      position += gap * BASE + code - LAST_DIGIT;
      positions[count] = position;
      count += 1;
      gap = 0;
    } else {
      gap = gap * BASE + (code === INSTEAD ? BACKSLASH : code) - DIGIT;
    }
  }
  return positions.subarray(0, count);
}

const BASE = 46;
const LAST_DIGIT = '#'.charCodeAt(0);
const DIGIT = 'Q'.charCodeAt(0);
const BACKSLASH = '\\'.charCodeAt(0);
const INSTEAD = '!'.charCodeAt(0);
