/** Lists of positions as scripts carry them: packed where the index is made, unpacked where it is read. */

/**
 * Packs ascending whole numbers: the gap before each in digits of base 46, the last digit as one of `#`–`P`, those
 * before it as one of `Q`–`~`, with `!` in the place of the backslash. Plain ASCII, so that nothing has to be escaped in
 * a script and every character is one byte.
 */
export function packPositions(positions: Iterable<number>): string {
  let packed = '';
  let before = 0;
  for (const position of positions) {
    packed += packGap(position - before);
    before = position;
  }
  return packed;
}

function packGap(gap: number): string {
  let digits = String.fromCharCode(LAST_DIGIT + (gap % BASE));
  for (let rest = Math.floor(gap / BASE); rest > 0; rest = Math.floor(rest / BASE)) {
    const code = DIGIT + (rest % BASE);
    digits = String.fromCharCode(code === BACKSLASH ? INSTEAD : code) + digits;
  }
  return digits;
}

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
