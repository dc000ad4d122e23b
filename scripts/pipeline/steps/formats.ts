/**
 * The formats that a notice is offered in, and what writes each. To add one, name it in `notice/site/site.ts` and add a
 * row: to those for paper (`paper-formats.ts` too), which take long and are written by themselves, or to those that are drawn with the pages.
 */

import { ledgerOf } from '../../check/ledger/ledger.ts';
import { figuresCsv } from '../../check/ledger/ledger-csv.ts';
import type { Document } from '../../document/document.ts';
import { writeDocx } from '../../download/docx/write-docx.ts';
import { writeHtml } from '../../download/html.ts';
import { writeNoticeJson } from '../../download/notice-json.ts';
import { writeOfd } from '../../download/ofd/write-ofd.ts';
import { openPdfPress, type PdfPress, type PrintedPdf } from '../../download/pdf/pdf-press.ts';
import { writeTxt } from '../../download/txt.ts';
import type { Format } from '../../notice/site/site.ts';
import type { PageSite } from '../../notice/site/site-parts.ts';
import type { PaperFormat } from './paper-formats.ts';

export type PlainFormat = Exclude<Format, PaperFormat>;

export interface Written {
  readonly bytes: Uint8Array;
  /** Where the format has pages. */
  readonly pages?: number;
}

export const ON_PAPER: Readonly<
  Record<PaperFormat, (document: Document, printer: Printer) => Promise<Written>>
> = {
  pdf: (document, printer) => printer.print(document),
  ofd: async (document, printer) => {
    const { bytes, pages } = await printer.print(document);
    return { bytes: writeOfd(document, bytes), pages };
  },
  docx: async (document) => ({ bytes: await writeDocx(document) }),
};

export const PLAIN: Readonly<Record<PlainFormat, (document: Document, site: PageSite) => Uint8Array>> = {
  txt: writeTxt,
  html: writeHtml,
  json: writeNoticeJson,
  csv: ({ notice }) => new TextEncoder().encode(figuresCsv(ledgerOf(notice))),
};

/** Prints each document once, however many formats show its pages. The press is set up for the first. */
export class Printer {
  private press: Promise<PdfPress> | undefined;
  private last: { readonly of: Document; readonly printed: Promise<PrintedPdf> } | undefined;

  print(document: Document): Promise<PrintedPdf> {
    if (this.last?.of === document) return this.last.printed;
    this.press ??= openPdfPress();
    const printed = this.press.then((press) => press.print(document));
    this.last = { of: document, printed };
    return printed;
  }

  async close(): Promise<void> {
    const { press } = this;
    this.press = undefined;
    await (await press)?.close();
  }
}
