/** Turns a draft into the files of a content folder, which are proved to carry its words. */

import { readMark, writeMark } from '../../notice/numbering/mark.ts';
import type { Draft, DraftSection, Flow, Remark } from '../draft.ts';
import { writeFaithfully } from './faithful-body.ts';
import { type EarlierIndex, sectionOf, writeIndexMatter, writeSectionMatter } from './front-matter.ts';

/** Texts of a notice's folder by file name. */
export type DraftFiles = ReadonlyMap<string, string>;

/**
 * Writes `draft` as content files.
 * @param earlier texts of the folder that is replaced: keys of its front matter that a hand wrote are kept
 * @param imported the values that the import of `earlier` wrote, where that is known
 * @param unwritten takes what has no form in Markdown that reads back as the same words
 */
export function draftToFiles(
  draft: Draft,
  earlier: DraftFiles = new Map(),
  unwritten: Remark[] = [],
  imported?: EarlierIndex['imported'],
): DraftFiles {
  const files = new Map<string, string>();
  const writeBody = (flow: Flow): string => writeFaithfully(flow, unwritten);
  const index = earlier.get('index.md');
  const replaced = index === undefined ? undefined : { text: index, imported };
  const matter = writeIndexMatter(draft, replaced, 'index.md');
  if (draft.sections.every(hasOwnFile)) {
    files.set('index.md', joinParts(matter, writeBody(draft.preamble)));
    const byOrdinal = sectionsOf(earlier);
    for (const [index, section] of draft.sections.entries()) {
      const name = sectionFile(index + 1, draft.sections.length);
      const own = writeSectionHead(section, byOrdinal.get(section.division.ordinal), name);
      files.set(name, joinParts(own, writeBody(section.flow.slice(1))));
    }
  } else {
    const whole = [...draft.preamble, ...draft.sections.flatMap((section) => section.flow)];
    files.set('index.md', joinParts(matter, writeBody(whole)));
  }
  if (draft.closing.length > 0) files.set('closing.md', writeBody(draft.closing));
  return files;
}

/**
 * A section file says number and title in its front matter, so it can hold only sections whose heading is just that:
 * 一、 and a line. Any other draft stays whole in `index.md`, marks as written.
 */
function hasOwnFile({ division }: DraftSection): boolean {
  const { mark, ordinal, label, lead, runIn } = division;
  const title = lead.text.trim();
  const plain = lead.runs.every((run) => run.href === undefined);
  const isTitle = plain && /^[^\n]+$/.test(title) && readMark(title) === undefined;
  return mark === 'han' && label === writeMark('han', ordinal) && !runIn && isTitle;
}

function writeSectionHead(section: DraftSection, earlier: string | undefined, name: string): string {
  const { ordinal, lead, divisions } = section.division;
  return writeSectionMatter({ ordinal, title: lead.text.trim(), items: divisions.length }, earlier, name);
}

/** Names sort as the sections do. */
function sectionFile(number: number, count: number): string {
  return `${String(number).padStart(count > 99 ? 3 : 2, '0')}-section.md`;
}

function sectionsOf(files: DraftFiles): Map<number, string> {
  const found = new Map<number, string>();
  for (const text of files.values()) {
    const ordinal = sectionOf(text);
    if (ordinal !== undefined) found.set(ordinal, text);
  }
  return found;
}

function joinParts(matter: string, body: string): string {
  return body === '' ? matter : `${matter}\n${body}`;
}
