/** The formats that a notice is offered in, and what writes each. To add one, name it in `notice/site/site.ts` and add a row. */

import { ledgerOf } from '../check/ledger/ledger.ts';
import { figuresCsv } from '../check/ledger/ledger-csv.ts';
import type { Document } from '../document/document.ts';
import { writeDocx } from '../download/docx/write-docx.ts';
import { writeHtml } from '../download/html.ts';
import { writeNoticeJson } from '../download/notice-json.ts';
import { writeOfd } from '../download/ofd/write-ofd.ts';
import { openPdfPress, type PdfPress, type PrintedPdf } from '../download/pdf/pdf-press.ts';
import { writeTxt } from '../download/txt.ts';
import type { Format } from '../notice/site/site.ts';

export type WriteFormat = (document: Document, printer: Printer) => Promise<Written> | Written;

export interface Written {
  readonly bytes: Uint8Array;
  /** Where the format has pages. */
  readonly pages?: number;
}

export const WRITE: Readonly<Record<Format, WriteFormat>> = {
  pdf: (document, printer) => printer.print(document),
  ofd: async (document, printer) => {
    const { bytes, pages } = await printer.print(document);
    return { bytes: writeOfd(document.notice, bytes), pages };
  },
  docx: async ({ carried, attachment }) => ({ bytes: await writeDocx(carried, attachment) }),
  txt: ({ notice }) => ({ bytes: writeTxt(notice) }),
  html: ({ carried, attachment, address, site: { language, theme } }) => ({
    bytes: writeHtml(carried, attachment, { language, address, colour: theme?.colour }),
  }),
  json: ({ notice }) => ({ bytes: writeNoticeJson(notice) }),
  csv: ({ notice }) => ({ bytes: new TextEncoder().encode(figuresCsv(ledgerOf(notice))) }),
};

/** Prints each document once, however many formats show its pages. The press is set up for the first. */
export class Printer {
  private press: Promise<PdfPress> | undefined;
  private last: { readonly of: Document; readonly printed: Promise<PrintedPdf> } | undefined;

  print(document: Document): Promise<PrintedPdf> {
    if (this.last?.of === document) return this.last.printed;
    this.press ??= openPdfPress();
    const printed = this.press.then((press) => press.print(document.carried, document.attachment));
    this.last = { of: document, printed };
    return printed;
  }

  async close(): Promise<void> {
    const { press } = this;
    this.press = undefined;
    await (await press)?.close();
  }
}
