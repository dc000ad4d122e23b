/**
 * Writes the index for sites too large for Pagefind: postings in plain scripts, which every server hands out and a page
 * may load from a disk. The first script says how the others are cut; headings have lists of their own, because what is
 * in a heading comes first and is then known from a few short lists. `layouts/browser/lib/search/engines/postings.ts` reads them.
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { foldText } from '../folded-text.ts';
import { SEARCH_INDEXES } from '../search-engine.ts';
import { type IndexedNotice, type SearchRecord, standsAlone } from '../search-record.ts';
import { RECORDS_A_SCRIPT } from '../search-texts.ts';
import { packPositions } from './packed-positions.ts';
import { type Piece, type Posting, postingsOf } from './postings.ts';
import { factsOf } from './postings-facts.ts';

/** Characters of lists in one script. Those of headings are read first and should be small. */
const CHARACTERS_A_SCRIPT = { headings: 8_000, bodies: 24_000 } as const;
type Zone = keyof typeof CHARACTERS_A_SCRIPT;

/** What a list takes beside its positions: its name, quotation marks, a comma. */
const AROUND_A_LIST = 10;

/** Letters to a multiple of which each text is filled up, by one at least: one small number says where the next begins. */
const BLOCK = 32;

/** Writes `search/index/` below `folder`. */
export function writePostingsIndex(notices: readonly IndexedNotice[], folder: string): void {
  const target = path.join(folder, SEARCH_INDEXES.postings);
  mkdirSync(target, { recursive: true });
  const write = (name: string, part: object): void =>
    writeFileSync(path.join(target, `${name}.js`), `readSearchIndex(${JSON.stringify(part)});\n`);
  const writeLists = (zone: Zone, pieces: readonly Piece[]): string[] => {
    const scripts = shelve(postingsOf(pieces), CHARACTERS_A_SCRIPT[zone]);
    for (const [number, postings] of scripts.entries())
      write(`${zone}-${number}`, { part: `${zone}-${number}`, lists: listsOf(postings) });
    return scripts.map(([first]) => first?.pair ?? '');
  };
  const headings = piecesOfHeadings(notices);
  const bodies = piecesOfBodies(notices);
  write('start', {
    part: 'start',
    records: notices.map(({ records }) => records.length),
    recordsAScript: RECORDS_A_SCRIPT,
    stride: headings.stride,
    block: BLOCK,
    firsts: { headings: writeLists('headings', headings.pieces), bodies: writeLists('bodies', bodies) },
  });
  write('bodies', { part: 'bodies', starts: packPositions(bodies.map(({ at }) => at / BLOCK)) });
  write('facts', { part: 'facts', ...factsOf(notices) });
}

/**
 * Every heading in a place of `stride` letters, of which the last is empty: the titles of the notices first, then one of
 * each record, in their given order.
 */
function piecesOfHeadings(notices: readonly IndexedNotice[]): {
  readonly stride: number;
  readonly pieces: Piece[];
} {
  const titles = notices.map(({ entry }) => foldText(entry.title));
  const headings = notices.flatMap(({ records }) =>
    records.map(({ heading, address }) => (address.includes('#') ? foldText(heading) : '')),
  );
  const all = titles.concat(headings);
  const stride = 1 + all.reduce((longest, { length }) => Math.max(longest, length), 0);
  return { stride, pieces: all.map((letters, place) => ({ at: place * stride, letters })) };
}

/** The words of every record below its heading; a heading that runs in is part of them. */
function piecesOfBodies(notices: readonly IndexedNotice[]): Piece[] {
  let at = 0;
  return notices.flatMap(({ records }) =>
    records.map((record) => {
      const piece = { at, letters: foldText(bodyOf(record)) };
      at += Math.ceil((piece.letters.length + 1) / BLOCK) * BLOCK;
      return piece;
    }),
  );
}

function bodyOf({ heading, text }: SearchRecord): string {
  return standsAlone(heading) ? text : `${heading}${text}`;
}

/** Lists side by side, as many as go into each script; at least one script, which may hold one long list. */
function shelve(postings: readonly Posting[], size: number): Posting[][] {
  const scripts: Posting[][] = [[]];
  let filled = 0;
  for (const posting of postings) {
    const length = posting.positions.length + AROUND_A_LIST;
    if (filled > 0 && filled + length > size) {
      scripts.push([]);
      filled = 0;
    }
    scripts.at(-1)?.push(posting);
    filled += length;
  }
  return scripts;
}

/** The lists by first and second character. */
function listsOf(postings: readonly Posting[]): Record<string, Record<string, string>> {
  const lists: Record<string, Record<string, string>> = {};
  for (const { pair, positions } of postings) {
    const [first, second] = [pair.charAt(0), pair.charAt(1)];
    const after = lists[first] ?? {};
    after[second] = positions;
    lists[first] = after;
  }
  return lists;
}
