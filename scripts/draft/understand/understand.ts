/** Understands the text of a draft: what is page, title, preamble, section, closing; who issued it and when; its figures. */

import { Reading } from '../../claims/reading.ts';
import type { Block, Notice } from '../../notice/model.ts';
import { type Heading, outline } from '../../notice/numbering/outline.ts';
import { passagesOfDivision } from '../../notice/passages.ts';
import { type Prose, positionAt } from '../../notice/prose.ts';
import { prosesOfTable } from '../../notice/table.ts';
import type { Draft, DraftMeta, DraftSection, DraftText, Flow, MetaKey, Remark } from '../draft.ts';
import { noticeOfDraft } from '../draft-notice.ts';
import { findClosing } from './closing.ts';
import { findContact } from './contact.ts';
import { draftFigures } from './figures.ts';
import { kindOf } from './kind.ts';
import { dropPageLines } from './page-lines.ts';
import { draftRates } from './rates.ts';
import { findSignature } from './signature.ts';
import { hasTitleEnding, issuerOf, takeTitle } from './title.ts';

/** Makes a draft of `text`; pure, and every word of it is in the result. */
export function understand(text: DraftText, file: string): Draft {
  const page = dropPageLines(text.flow);
  const record = { ...page.record, ...text.record };
  const { title, lines, dropped, rest } = takeTitle(page.flow, record.title);
  const closing = findClosing(rest);
  const { preamble, sections } = cutSections(rest.slice(0, closing));
  const words = rest.flatMap((block, index) =>
    prosesOf(block).map((prose) => ({ prose, text: prose.text, closing: index >= closing })),
  );
  const proses = words.map(({ prose }) => prose);
  const { contact, mobiles } = findContact(words);
  const draft: Draft = {
    file,
    format: text.format,
    encoding: text.encoding,
    source: text.source,
    ...metaOf(title, record, rest),
    titleLines: lines,
    contact,
    figures: [],
    checks: [],
    preamble,
    sections,
    closing: rest.slice(closing),
    dropped: [...page.dropped, ...dropped],
    changes: text.changes,
    remarks: [...text.remarks, ...mobiles.map((index) => mobileRemark(words[index]?.prose))],
    pictures: text.pictures,
  };
  const { figures, checks } = draftFigures(new Reading(beginningOf(noticeOfDraft(draft))));
  return { ...draft, figures: [...figures, ...draftRates(proses, figures)], checks };
}

/** Blocks among which a total is stated. No notice has as many; a longer text would be held in memory twice. */
const MOST_BLOCKS = 1_000;

/** The notice without the sections that begin after so many blocks. */
function beginningOf(notice: Notice): Notice {
  let blocks = notice.preamble.length;
  const tooFar = notice.sections.findIndex((section) => {
    const isTooFar = blocks > MOST_BLOCKS;
    blocks += passagesOfDivision(section).length;
    return isTooFar;
  });
  return tooFar < 0 ? notice : { ...notice, sections: notice.sections.slice(0, tooFar) };
}

/** A mobile number is never taken for the public contact: a person has to say that it is. */
function mobileRemark(prose: Prose | undefined): Remark {
  return {
    kind: 'mobileContact',
    ...(prose === undefined || prose.runs.length === 0 ? {} : { line: positionAt(prose, 0).line }),
  };
}

/**
 * Who issued the notice, when and under which title. The signature says best who issues it; for everything else what the
 * record of the page states goes before what the text lets conclude.
 */
function metaOf(
  title: string | undefined,
  record: DraftMeta,
  flow: Flow,
): { readonly meta: DraftMeta; readonly guessed: readonly MetaKey[] } {
  const signature = findSignature(flow);
  const meta: DraftMeta = {};
  const guessed: MetaKey[] = [];
  const take = (key: MetaKey, stated: string | undefined, concluded: string | undefined): void => {
    const value = stated ?? concluded;
    if (value === undefined) return;
    meta[key] = value;
    if (stated === undefined) guessed.push(key);
  };
  const isSure = title !== undefined && (title === record.title || hasTitleEnding(title));
  take('title', isSure ? title : undefined, title);
  take('kind', undefined, title === undefined ? undefined : kindOf(title));
  const concluded = signature?.body ?? record.issuer ?? (title === undefined ? undefined : issuerOf(title));
  take('issuer', concluded === record.issuer ? record.issuer : undefined, concluded);
  take('published', record.published, signature?.date);
  take('written', record.written ?? signature?.date, undefined);
  const {
    title: _title,
    kind: _kind,
    issuer: _issuer,
    published: _published,
    written: _written,
    ...rest
  } = record;
  return { meta: { ...meta, ...rest }, guessed };
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
