/** Cuts out of a source line what a reader needs to see: the places of a finding with a few words around each. */

import { displayWidth } from './display-width.ts';
import { harmless } from './harmless.ts';

/** A stretch of a line, as offsets from 0. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

export interface Excerpt {
  /** The words, with … where some are left out. */
  readonly text: string;
  /** Signs under the places, aligned where Han takes two cells. */
  readonly marks: string;
}

/** How much is shown, in characters: on either side of a place, and of a place itself (a longer one by its beginning). */
interface Measure {
  readonly around: number;
  readonly longest: number;
}

/** The first is what reads best; the others save cells. */
const WIDEST: Measure = { around: 20, longest: 60 };
const NARROWER: readonly Measure[] = [
  { around: 13, longest: 30 },
  { around: 9, longest: 24 },
  { around: 6, longest: 20 },
  { around: 4, longest: 16 },
  { around: 2, longest: 12 },
];
/** Two windows that leave out less than this are one. */
const LEAST_GAP = 4;

const ELLIPSIS = '…';
const MARK = '━';

/**
 * The excerpt of `line` that shows `places` (at least one); places may overlap.
 * @param cells width to fit into: a terminal that breaks the line tears the marks from their words. Where the places
 * alone take more, they are shown all the same.
 */
export function excerptOf(
  line: string,
  places: readonly Place[],
  cells: number = Number.POSITIVE_INFINITY,
): Excerpt {
  let excerpt = cut(line, places, WIDEST);
  for (const measure of NARROWER) {
    if (displayWidth(excerpt.text) <= cells) break;
    excerpt = cut(line, places, measure);
  }
  return excerpt;
}

function cut(line: string, places: readonly Place[], { around, longest }: Measure): Excerpt {
  const shown = places.map(({ from, to }) => clip(line, from, to, longest));
  let text = '';
  let marks = '';
  let end = 0;
  for (const window of windowsAround(line, shown, around)) {
    if (window.from > end) text += ELLIPSIS;
    marks += ' '.repeat(displayWidth(text) - displayWidth(marks));
    for (const piece of piecesOf(window, shown)) {
      const words = harmless(line.slice(piece.from, piece.to));
      text += words;
      marks += (piece.marked ? MARK : ' ').repeat(displayWidth(words));
    }
    end = window.to;
  }
  if (end < line.length) text += ELLIPSIS;
  // A place after the last character has no character to be under.
  const pastEnd = shown.some(({ from }) => from >= line.length);
  return { text, marks: pastEnd ? marks.padEnd(displayWidth(text)) + MARK : marks.trimEnd() };
}

function clip(line: string, from: number, to: number, longest: number): Place {
  const start = whole(line, Math.max(Math.min(from, line.length), 0));
  return { from: start, to: Math.min(Math.max(to, start + 1), start + longest, line.length) };
}

/** Stretches of the line around the places, in order and without overlap. */
function windowsAround(line: string, places: readonly Place[], around: number): Place[] {
  const windows: { from: number; to: number }[] = [];
  for (const place of places.toSorted((one, other) => one.from - other.from)) {
    const from = whole(line, Math.max(place.from - around, 0));
    const to = whole(line, Math.min(place.to + around, line.length));
    const last = windows.at(-1);
    if (last !== undefined && from <= last.to + LEAST_GAP) last.to = Math.max(last.to, to);
    else windows.push({ from: from < LEAST_GAP ? 0 : from, to });
  }
  const last = windows.at(-1);
  if (last !== undefined && line.length - last.to < LEAST_GAP) last.to = line.length;
  return windows;
}

/** Never cuts a character of two units in half. */
function whole(line: string, offset: number): number {
  const unit = line.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff ? offset - 1 : offset;
}

interface Piece extends Place {
  readonly marked: boolean;
}

function* piecesOf(window: Place, places: readonly Place[]): Generator<Piece> {
  const inside = places.filter(({ from, to }) => from < window.to && to > window.from);
  const cuts = new Set([window.from, window.to]);
  for (const { from, to } of inside) cuts.add(from).add(to);
  const edges = [...cuts]
    .filter((cut) => cut >= window.from && cut <= window.to)
    .sort((one, other) => one - other);
  for (const [index, from] of edges.entries()) {
    const to = edges[index + 1];
    if (to !== undefined)
      yield { from, to, marked: inside.some((place) => place.from <= from && place.to >= to) };
  }
}
