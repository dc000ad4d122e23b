/** Writes `notice.json`: the words and the record of a notice as data, without the places in its files. */

import type { Document } from '../document/document.ts';
import type { Block, Division, List, Notice, TableCell } from '../notice/model.ts';
import type { Prose } from '../notice/prose.ts';
import { ownCells } from '../notice/table.ts';
import type { BlockData, CellData, DivisionData, ListData, NoticeData, ProseData } from './notice-data.ts';

/** UTF-8 without byte order mark; keys are in the order of the schema, so the same notice gives the same bytes. */
export function writeNoticeJson({ notice }: Document): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(dataOf(notice), null, 1)}\n`);
}

function dataOf({ slug, meta, preamble, sections, closing, supersededBy }: Notice): NoticeData {
  const { title, kind, issuer, source, published, written, dataAsOf, reference, indexNumber } = meta;
  const { topic, validity, supersedes, follows, contact, sample, figures, corrections } = meta;
  // What is undefined, JSON leaves out.
  return {
    version: 2,
    slug,
    title,
    kind,
    issuer,
    source,
    published: { date: published.date, time: published.time },
    written,
    dataAsOf,
    reference,
    indexNumber,
    topic,
    validity,
    supersedes,
    supersededBy: supersededBy?.slug,
    follows,
    contact: contact && { phone: contact.phone, address: contact.address, email: contact.email },
    sample,
    figures: figures.map(({ name, value, unit, text }) => ({ name, value: value.toFixed(), unit, text })),
    corrections:
      corrections.length === 0 ? undefined : corrections.map(({ date, change }) => ({ date, change })),
    preamble: preamble.map(blockOf),
    sections: sections.map(divisionOf),
    closing: closing.map(blockOf),
  };
}

function divisionOf(division: Division): DivisionData {
  const { id, level, label, ordinal, lead, runIn, declared, blocks, divisions } = division;
  const history = declared?.history ?? [];
  return {
    id,
    level,
    label,
    ordinal,
    lead: proseOf(lead),
    runIn,
    status: declared?.status,
    history:
      history.length === 0 ? undefined : history.map(({ date, status, note }) => ({ date, status, note })),
    blocks: blocks.map(blockOf),
    divisions: divisions.map(divisionOf),
  };
}

function blockOf(block: Block): BlockData {
  switch (block.kind) {
    case 'paragraph':
      return { kind: 'paragraph', prose: proseOf(block.prose) };
    case 'table':
      return {
        kind: 'table',
        caption: block.caption.length === 0 ? undefined : block.caption.map(proseOf),
        headRows: block.headRows,
        rows: block.rows.map((row) => ownCells(row).map(cellOf)),
        align: [...block.align],
        notes: block.notes.length === 0 ? undefined : block.notes.map(proseOf),
      };
    case 'list':
      return listOf(block);
    case 'picture':
      return { kind: 'picture', src: block.src, alt: block.alt };
  }
}

/** A cell that is not merged has no span. */
function cellOf({ prose, columnSpan, rowSpan }: TableCell): CellData {
  return {
    ...proseOf(prose),
    columnSpan: columnSpan === 1 ? undefined : columnSpan,
    rowSpan: rowSpan === 1 ? undefined : rowSpan,
  };
}

function listOf({ items }: List): ListData {
  return {
    kind: 'list',
    items: items.map(({ prose, sublist }) => ({
      prose: proseOf(prose),
      sublist: sublist && listOf(sublist),
    })),
  };
}

function proseOf({ text, runs }: Prose): ProseData {
  const plain = runs.every(({ strong, emphasis, href }) => !strong && !emphasis && href === undefined);
  if (plain) return { text };
  return {
    text,
    runs: runs.map((run) => ({ text: run.text, strong: run.strong, emphasis: run.emphasis, href: run.href })),
  };
}
