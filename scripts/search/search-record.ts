/** Cuts a notice into the pieces that a search finds: its head, its sections, its items, its end. */

import { type Entry, entryOf } from '../notice/entry.ts';
import type { Block, Division, Notice } from '../notice/model.ts';
import { type Passage, passagesOf } from '../notice/passages.ts';

/** A piece of a notice that is found as one, with its own address. */
export interface SearchRecord {
  /** Address from the site's folder, with the anchor. */
  readonly address: string;
  /** The title of the notice, or the heading of the section or item with its mark; empty for its end. */
  readonly heading: string;
  /** Heading of the section that the record is or lies in. */
  readonly section?: string;
  /** What the section's file declares of its state. */
  readonly status?: string;
  /** The words below the heading, a passage a line. */
  readonly text: string;
}

/** What the search needs to know of a notice, or of another page of the site. */
export type SearchedEntry = Pick<Entry, 'slug' | 'title' | 'kind' | 'issuer' | 'published' | 'records'> &
  Partial<Pick<Entry, 'supersededBy'>>;

/** A notice and what is found of it. Plain data: it crosses threads, and the notice itself is not needed. */
export interface IndexedNotice<E extends SearchedEntry = SearchedEntry> {
  readonly entry: E;
  readonly sections: readonly IndexedSection[];
  readonly records: readonly SearchRecord[];
}

/** What a section is counted by. */
export interface IndexedSection {
  /** How many records it has, its own among them. */
  readonly records: number;
  /** What its file declares of its state. */
  readonly status?: string | undefined;
}

/** What the search needs of `notice`. */
export function indexed(notice: Notice): IndexedNotice<Entry> {
  const sections = notice.sections.map(({ divisions, declared }) => ({
    records: 1 + divisions.length,
    status: declared?.status,
  }));
  return { entry: entryOf(notice), sections, records: recordsOf(notice) };
}

/** Every passage of the notice is in exactly one record. */
export function recordsOf(notice: Notice): SearchRecord[] {
  const page = `${notice.slug}/index.html`;
  const passages = passagesByRecord(notice);
  const records: SearchRecord[] = [
    { address: page, heading: notice.meta.title, text: inLines(passages.get('preamble')) },
  ];
  for (const section of notice.sections) {
    const { id, divisions, declared } = section;
    const heading = headingOf(section);
    const within = {
      section: heading,
      ...(declared?.status === undefined ? {} : { status: declared.status }),
    };
    records.push({
      address: `${page}#${id}`,
      heading,
      ...within,
      text: belowHeading(passages.get(section)),
    });
    for (const item of divisions) {
      records.push({
        address: `${page}#${item.id}`,
        heading: headingOf(item),
        ...within,
        text: belowHeading(passages.get(item)),
      });
    }
  }
  const end = inLines(passages.get('closing'));
  if (end !== '') records.push({ address: `${page}#closing`, heading: '', text: end });
  return records;
}

/**
 * Whether the heading is a paragraph of its own. One that ends with its 。 runs into the text: what crosses the two
 * is in one paragraph.
 */
export function standsAlone(heading: string): boolean {
  return !heading.endsWith('。');
}

function headingOf({ label, lead }: Division): string {
  return `${label}${lead.text}`;
}

/** The passages of each record, by the section or the item that it is of. */
function passagesByRecord(notice: Notice): ReadonlyMap<Division | 'preamble' | 'closing', Passage[]> {
  const closing = new Set<Block | undefined>(notice.closing);
  const records = new Map<Division | 'preamble' | 'closing', Passage[]>();
  for (const passage of passagesOf(notice)) {
    const [section, item] = passage.path;
    const key = item ?? section ?? (closing.has(passage.block) ? 'closing' : 'preamble');
    const known = records.get(key);
    if (known === undefined) records.set(key, [passage]);
    else known.push(passage);
  }
  return records;
}

/** The words of a division without its own heading; what runs in is on the line of the heading before it. */
function belowHeading([, ...passages]: readonly Passage[] = []): string {
  return passages
    .map(({ label, prose, runIn }, index) => `${runIn || index === 0 ? '' : '\n'}${label}${prose.text}`)
    .join('');
}

function inLines(passages: readonly Passage[] = []): string {
  return passages.map(({ prose }) => prose.text).join('\n');
}
