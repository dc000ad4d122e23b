/** What every format of a notice is written from, derived once for all of them. */

import path from 'node:path';
import type { Notice, Table } from '../notice/model.ts';
import { Notes } from '../notice/notes.ts';
import { divisionsOf } from '../notice/passages.ts';
import type { PaperSite } from '../notice/site/site-parts.ts';
import { type CarryLink, carryLinks } from './carried-links.ts';
import { type Endings, endingsOf } from './ending/ending.ts';
import { type FlowPart, flowOf } from './flow.ts';
import { imprintOf } from './imprint.ts';
import { type AttachmentReader, type CarriedPicture, readPictures } from './pictures.ts';
import { publishedPicture } from './published-picture.ts';
import { layOutTable, type PrintLayout, printLayout, type TableLayout } from './table/table-layout.ts';
import { titleLinesOf, titlePartsOf } from './title-lines.ts';

export interface Document {
  readonly notice: Notice;
  /** Of the page of the notice, where the site's is known. */
  readonly address: string | undefined;
  /** The title in the lines that it has on paper. */
  readonly titleLines: readonly string[];
  /** Each of them in the parts that a narrow screen shows one below the other. */
  readonly titleParts: readonly (readonly string[])[];
  /** Lines below the title: who published it, and when. */
  readonly imprint: readonly string[];
  /** Headings, blocks and endings in reading order; the title is not one. */
  readonly flow: readonly FlowPart[];
  readonly endings: Endings;
  readonly notes: Notes;
  /** Ids of the divisions: the places that a link can lead to. */
  readonly anchors: ReadonlySet<string>;
  /** Where a link leads from a file of its own. */
  readonly carryLink: CarryLink;
  /** How a table is set in faces that we know. */
  readonly tableLayout: (table: Table) => TableLayout;
  /** How a browser prints it. */
  readonly tablePrint: (table: Table) => PrintLayout;
  /**
   * Its pictures, in reading order.
   * @throws Refusal for one that is missing or of a kind that cannot be printed
   */
  readonly pictures: () => readonly CarriedPicture[];
}

/** @param read gives the bytes of the files that the notice carries, as they are published */
export function documentOf(
  notice: Notice,
  site: PaperSite,
  read: AttachmentReader = publishedAttachments(notice),
): Document {
  const address = site.baseUrl === undefined ? undefined : `${site.baseUrl}${notice.slug}/index.html`;
  const endings = endingsOf(notice);
  const flow = flowOf(notice, endings);
  const layouts = new Map<Table, TableLayout>();
  const tableLayout = (table: Table): TableLayout => {
    const layout = layouts.get(table) ?? layOutTable(table);
    layouts.set(table, layout);
    return layout;
  };
  let pictures: readonly CarriedPicture[] | undefined;
  return {
    notice,
    address,
    titleLines: titleLinesOf(notice.meta),
    titleParts: titlePartsOf(notice.meta),
    imprint: imprintOf(notice),
    flow,
    endings,
    notes: new Notes(notice),
    anchors: new Set(divisionsOf(notice.sections).map(({ id }) => id)),
    carryLink: carryLinks(address),
    tableLayout,
    tablePrint: (table) => printLayout(table, tableLayout(table)),
    pictures: () => {
      pictures ??= readPictures(flow, read);
      return pictures;
    },
  };
}

function publishedAttachments({ source }: Notice): AttachmentReader {
  const carries = new Set(source.attachments);
  return (name) => (carries.has(name) ? publishedPicture(path.join(source.path, name)) : undefined);
}
