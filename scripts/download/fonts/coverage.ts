/** Which characters a font can print: its character map (OpenType `cmap`, format 12), read from its bytes. */

/** Tells whether the font has a glyph for a code point. */
export type Coverage = (codePoint: number) => boolean;

/**
 * Reads the character map of `font` (TrueType or OpenType bytes).
 * @throws Error where the font has no map of format 12: the script that makes our fonts always writes one
 */
export function readCoverage(font: Uint8Array): Coverage {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const map = findTable(view, 'cmap');
  const groups = readGroups(view, findFormat12(view, map));
  return (codePoint) => contains(groups, codePoint);
}

/** Runs of characters, sorted: first and last code point of each. */
type Groups = readonly (readonly [first: number, last: number])[];

function findTable(view: DataView, tag: string): number {
  const count = view.getUint16(4);
  for (let index = 0; index < count; index += 1) {
    const record = 12 + 16 * index;
    const name = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(record + byte)));
    if (name === tag) return view.getUint32(record + 8);
  }
  throw new Error(`the font has no table ${tag}`);
}

function findFormat12(view: DataView, map: number): number {
  const count = view.getUint16(map + 2);
  for (let index = 0; index < count; index += 1) {
    const subtable = map + view.getUint32(map + 4 + 8 * index + 4);
    if (view.getUint16(subtable) === 12) return subtable;
  }
  throw new Error('the font has no character map of format 12');
}

function readGroups(view: DataView, subtable: number): Groups {
  return Array.from({ length: view.getUint32(subtable + 12) }, (_, index) => {
    const group = subtable + 16 + 12 * index;
    return [view.getUint32(group), view.getUint32(group + 4)] as const;
  });
}

function contains(groups: Groups, codePoint: number): boolean {
  let low = 0;
  let high = groups.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((groups[middle]?.[1] ?? 0) < codePoint) low = middle + 1;
    else high = middle;
  }
  return (groups[low]?.[0] ?? Number.POSITIVE_INFINITY) <= codePoint;
}
