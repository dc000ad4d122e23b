/** Understands the text of a draft: what is page, title, preamble, section, closing; who issued it and when; its figures. */

import type { Block } from '../notice/model.ts';
import { type Heading, outline } from '../notice/outline.ts';
import { type Prose, positionAt } from '../notice/prose.ts';
import { prosesOfTable } from '../notice/table.ts';
import { findClosing } from './closing.ts';
import { findContact } from './contact.ts';
import type { Draft, DraftMeta, DraftSection, DraftText, Flow } from './draft.ts';
import { draftFigures } from './figures.ts';
import { dropPageLines } from './page-lines.ts';
import { draftRates } from './rates.ts';
import { findSignature } from './signature.ts';
import { issuerOf, kindOf, takeTitle } from './title.ts';

/** Makes a draft of `text`; pure, and every word of it is in the result. */
export function understand(text: DraftText, file: string): Draft {
  const { flow, dropped, record } = dropPageLines(text.flow);
  const { title, lines, rest } = takeTitle(flow);
  const closing = findClosing(rest);
  const { preamble, sections } = cutSections(rest.slice(0, closing));
  const proses = rest.flatMap(prosesOf);
  const { figures, checks } = draftFigures(proses);
  return {
    file,
    format: text.format,
    encoding: text.encoding,
    source: text.source,
    meta: metaOf(title, { ...record, ...text.record }, rest),
    titleLines: lines,
    contact: findContact(proses.map((prose) => prose.text)),
    figures: [...figures, ...draftRates(proses)],
    checks,
    preamble,
    sections,
    closing: rest.slice(closing),
    dropped,
    changes: text.changes,
    remarks: text.remarks,
    pictures: text.pictures,
  };
}

/** What the page's record says goes before what the title and the signature let conclude. */
function metaOf(title: string | undefined, record: DraftMeta, flow: Flow): DraftMeta {
  const signature = findSignature(flow);
  const concluded: DraftMeta = {};
  const conclude = (key: keyof DraftMeta, value: string | undefined): void => {
    if (value !== undefined) concluded[key] = value;
  };
  conclude('title', title);
  conclude('kind', title === undefined ? undefined : kindOf(title));
  conclude('issuer', (title === undefined ? undefined : issuerOf(title)) ?? signature?.body);
  conclude('published', signature?.date);
  conclude('written', signature?.date);
  return { ...concluded, ...record };
}

/** Cuts `flow` before each division of the highest level. */
function cutSections(flow: Flow): { preamble: Flow; sections: DraftSection[] } {
  const { divisions } = outline(flow);
  const starts: number[] = [];
  for (const [index, block] of flow.entries()) {
    const next = divisions[starts.length];
    if (next !== undefined && opens(block, next.at)) starts.push(index);
  }
  return {
    preamble: flow.slice(0, starts[0]),
    sections: divisions.map((division, index) => ({
      division,
      flow: flow.slice(starts[index], starts[index + 1]),
    })),
  };
}

function opens(block: Block | Heading, at: Block['at']): boolean {
  if (block.kind !== 'paragraph' && block.kind !== 'heading') return false;
  const start = block.prose.runs.length === 0 ? block.at : positionAt(block.prose, 0);
  const matches = (place: Block['at']): boolean => place.line === at.line && place.column === at.column;
  return matches(start) || matches(block.at);
}

function prosesOf(block: Block | Heading): Prose[] {
  if (block.kind === 'paragraph' || block.kind === 'heading') return [block.prose];
  if (block.kind === 'list') return block.items.map((item) => item.prose);
  return block.kind === 'table' ? [...prosesOfTable(block)] : [];
}
