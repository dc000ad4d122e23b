/** Which characters a font can print: its character map (OpenType `cmap`, formats 4 and 12), read from its bytes. */

/** Tells whether the font has a glyph for a code point. */
export type Coverage = (codePoint: number) => boolean;

/**
 * Reads the character map of `font` (TrueType or OpenType bytes).
 * @throws Error where the font has no map of format 12 or 4: the script that makes our fonts always writes one
 */
export function readCoverage(font: Uint8Array): Coverage {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const map = findTable(view, 'cmap');
  const groups = readGroups(view, findSubtable(view, map));
  return (codePoint) => contains(groups, codePoint);
}

/** What any of several fonts can print. */
export function unite(coverages: readonly Coverage[]): Coverage {
  return (codePoint) => coverages.some((covers) => covers(codePoint));
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

/** The map of all characters, else that of the basic plane. */
function findSubtable(view: DataView, map: number): number {
  const count = view.getUint16(map + 2);
  const subtables = Array.from(
    { length: count },
    (_, index) => map + view.getUint32(map + 4 + 8 * index + 4),
  );
  const formatOf = (subtable: number): number => view.getUint16(subtable);
  const found =
    subtables.find((subtable) => formatOf(subtable) === 12) ??
    subtables.find((subtable) => formatOf(subtable) === 4);
  if (found === undefined) throw new Error('the font has no cmap of format 12 or 4');
  return found;
}

function readGroups(view: DataView, subtable: number): Groups {
  if (view.getUint16(subtable) === 4) return readSegments(view, subtable);
  return Array.from({ length: view.getUint32(subtable + 12) }, (_, index) => {
    const group = subtable + 16 + 12 * index;
    return [view.getUint32(group), view.getUint32(group + 4)] as const;
  });
}

/** Format 4: the last characters of all segments, two bytes of padding, then the first ones. U+FFFF ends the list. */
function readSegments(view: DataView, subtable: number): Groups {
  const size = view.getUint16(subtable + 6);
  const groups = Array.from({ length: size / 2 }, (_, index) => {
    const end = subtable + 14 + 2 * index;
    return [view.getUint16(end + size + 2), view.getUint16(end)] as const;
  });
  return groups.filter(([first]) => first !== 0xffff);
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
