/** Pairs the blocks of a text with those of an earlier one: what was changed, what is missing, what is new. */

/** Places in the earlier and the present text; one of them is missing where a block is new or gone. */
export interface BlockPair {
  readonly before?: number;
  readonly after?: number;
}

/**
 * Pairs the blocks of two texts in order. Blocks that occur once in both hold the rest in place, so that one new
 * paragraph does not make all that follow it changed.
 */
export function pairBlocks(before: readonly string[], after: readonly string[]): BlockPair[] {
  const pairs: BlockPair[] = [];
  let [old, now] = [0, 0];
  for (const anchor of [...anchorsOf(before, after), { before: before.length, after: after.length }]) {
    for (const pair of pairGap(before, old, anchor.before, after, now, anchor.after)) pairs.push(pair);
    if (anchor.before < before.length) pairs.push(anchor);
    [old, now] = [anchor.before + 1, anchor.after + 1];
  }
  return pairs;
}

interface Anchor {
  readonly before: number;
  readonly after: number;
}

/** The longest row of blocks that are the same and occur once, in the same order in both. */
function anchorsOf(before: readonly string[], after: readonly string[]): Anchor[] {
  const places = placesOf(after);
  const once = placesOf(before);
  const common: Anchor[] = [];
  for (const [index, text] of before.entries()) {
    const place = places.get(text) ?? -1;
    if (place >= 0 && (once.get(text) ?? -1) >= 0) common.push({ before: index, after: place });
  }
  return longestRising(common);
}

/** Where each text is; -1 where it occurs more than once. */
function placesOf(texts: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const [index, text] of texts.entries()) places.set(text, places.has(text) ? -1 : index);
  return places;
}

/** Patience sorting: n log n. */
function longestRising(anchors: readonly Anchor[]): Anchor[] {
  const ends: number[] = [];
  const previous: number[] = [];
  for (const [index, { after }] of anchors.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((anchors[ends[middle] ?? 0]?.after ?? 0) < after) low = middle + 1;
      else high = middle;
    }
    previous.push(low === 0 ? -1 : (ends[low - 1] ?? -1));
    ends[low] = index;
  }
  const rising: Anchor[] = [];
  for (let index = ends.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) {
    const anchor = anchors[index];
    if (anchor !== undefined) rising.push(anchor);
  }
  return rising.reverse();
}

/** A gap with more pairs than this is paired in order. */
const MOST_PAIRS = 900;
/** Blocks that share less are not the same block changed. */
const ALIKE = 0.4;

/** Pairs what is between two anchors so that the paired blocks are as much alike as they can be. */
function pairGap(
  before: readonly string[],
  oldFrom: number,
  oldTo: number,
  after: readonly string[],
  nowFrom: number,
  nowTo: number,
): BlockPair[] {
  const [rows, columns] = [oldTo - oldFrom, nowTo - nowFrom];
  if (rows * columns > MOST_PAIRS) return inOrder(oldFrom, oldTo, nowFrom, nowTo);
  const gains = Array.from({ length: rows + 1 }, () => new Float64Array(columns + 1));
  const gain = (row: number, column: number): number => gains[row]?.[column] ?? 0;
  const alike = (row: number, column: number): number =>
    likeness(before[oldFrom + row] ?? '', after[nowFrom + column] ?? '');
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      const paired = alike(row, column) + gain(row + 1, column + 1);
      const best = Math.max(paired, gain(row + 1, column), gain(row, column + 1));
      const target = gains[row];
      if (target !== undefined) target[column] = best;
    }
  }
  const pairs: BlockPair[] = [];
  let [row, column] = [0, 0];
  while (row < rows || column < columns) {
    const likeHere = row < rows && column < columns ? alike(row, column) : 0;
    if (likeHere > 0 && gain(row, column) === likeHere + gain(row + 1, column + 1)) {
      pairs.push({ before: oldFrom + row, after: nowFrom + column });
      row += 1;
      column += 1;
    } else if (row < rows && (column >= columns || gain(row, column) === gain(row + 1, column))) {
      pairs.push({ before: oldFrom + row });
      row += 1;
    } else {
      pairs.push({ after: nowFrom + column });
      column += 1;
    }
  }
  return pairs;
}

function inOrder(oldFrom: number, oldTo: number, nowFrom: number, nowTo: number): BlockPair[] {
  return Array.from({ length: Math.max(oldTo - oldFrom, nowTo - nowFrom) }, (_, index) => ({
    ...(oldFrom + index < oldTo ? { before: oldFrom + index } : {}),
    ...(nowFrom + index < nowTo ? { after: nowFrom + index } : {}),
  }));
}

/** Share of the characters that two texts have in common, 0 where it is too small to mean anything. */
function likeness(one: string, other: string): number {
  if (one === other) return 2;
  const counts = new Map<string, number>();
  for (const character of one) counts.set(character, (counts.get(character) ?? 0) + 1);
  let common = 0;
  for (const character of other) {
    const left = counts.get(character) ?? 0;
    if (left === 0) continue;
    common += 1;
    counts.set(character, left - 1);
  }
  const share = (2 * common) / (one.length + other.length);
  return share < ALIKE ? 0 : share;
}
