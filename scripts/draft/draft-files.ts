/** Turns a draft into the files of a content folder, and proves before handing them over that they carry its words. */

import { readMarkdown } from '../content/markdown.ts';
import { say } from '../messages/draft.ts';
import { readMark, writeMark } from '../notice/mark.ts';
import type { Block } from '../notice/model.ts';
import type { Heading } from '../notice/outline.ts';
import { Refusal } from '../notice/refusal.ts';
import type { Draft, DraftSection, Flow } from './draft.ts';
import { sectionOf, writeIndexMatter, writeSectionMatter } from './front-matter.ts';
import { writeMarkdown } from './write-markdown.ts';

/** Texts of a notice's folder by file name. */
export type DraftFiles = ReadonlyMap<string, string>;

/**
 * Writes `draft` as content files.
 * @param earlier texts of the folder that is replaced: keys of its front matter that a hand wrote are kept
 * @throws Refusal where a block has no form in Markdown that reads back as the same words
 */
export function draftToFiles(draft: Draft, earlier: DraftFiles = new Map()): DraftFiles {
  const files = new Map<string, string>();
  const matter = writeIndexMatter(draft, earlier.get('index.md'), 'index.md');
  if (draft.sections.every(hasOwnFile)) {
    files.set('index.md', joinParts(matter, writeBody(draft.preamble)));
    const byOrdinal = sectionsOf(earlier);
    for (const [index, section] of draft.sections.entries()) {
      const name = sectionFile(index + 1, draft.sections.length);
      files.set(name, writeSection(section, byOrdinal.get(section.division.ordinal), name));
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

function writeSection(section: DraftSection, earlier: string | undefined, name: string): string {
  const { ordinal, lead, divisions } = section.division;
  const heading = { ordinal, title: lead.text.trim(), items: divisions.length };
  return joinParts(writeSectionMatter(heading, earlier, name), writeBody(section.flow.slice(1)));
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

function writeBody(flow: Flow): string {
  const body = writeMarkdown(flow);
  const expected = flow.map(wordsOf);
  const back = readMarkdown(body, '').blocks.map(wordsOf);
  if (expected.join('') === back.join('')) return body;
  const fault = flow.find((_, index) => expected[index] !== back[index]) ?? flow[0];
  const [says, advice] = say.notFaithful();
  throw new Refusal(says, { advice, ...(fault === undefined ? {} : { at: fault.at }) });
}

/** The words of a block without blanks: where they stand apart is layout. */
function wordsOf(block: Block | Heading): string {
  const words = 'prose' in block ? block.prose.text : JSON.stringify(bare(block));
  return words.replace(/\s/g, '');
}

/** A list, table or picture without places and styles. */
function bare(block: Exclude<Block | Heading, { prose: unknown }>): unknown {
  if (block.kind === 'picture') return [block.src, block.alt];
  if (block.kind === 'table') return [block.header, ...block.rows].map((row) => row.map((cell) => cell.text));
  return block.items.map((item) => [item.prose.text, item.sublist === undefined ? [] : bare(item.sublist)]);
}
