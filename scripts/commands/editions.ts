/** Writes the full text of every notice in every format that the site offers. */

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { ledgerOf } from '../check/ledger.ts';
import { figuresCsv } from '../check/ledger-csv.ts';
import { withAbsoluteLinks } from '../download/absolute-links.ts';
import { writeDocx } from '../download/docx/write-docx.ts';
import { writeHtml } from '../download/html.ts';
import { writeNoticeJson } from '../download/notice-json.ts';
import { writeOfd } from '../download/ofd/write-ofd.ts';
import { openPdfPress } from '../download/pdf-press.ts';
import type { AttachmentReader } from '../download/pictures.ts';
import { publishedPicture } from '../download/published-picture.ts';
import { writeTxt } from '../download/txt.ts';
import { say } from '../messages/command.ts';
import type { Notice } from '../notice/model.ts';
import { type Edition, editionFile, FORMATS, type Format, type Site } from '../notice/site.ts';
import type { Progress } from './progress.ts';

export interface EditionsOrder {
  readonly site: Site;
  readonly notices: readonly Notice[];
  /** Where each notice has its folder, made already. */
  readonly folder: string;
  readonly formats: readonly Format[];
  readonly progress: Progress;
}

/** @returns the files of each notice by its slug, in the order in which they are offered */
export async function writeEditions(order: EditionsOrder): Promise<ReadonlyMap<string, readonly Edition[]>> {
  const writer = new EditionWriter(order.notices, order.folder);
  await writePrinted(order, writer);
  await writeOthers(order, writer);
  return writer.editions;
}

class EditionWriter {
  readonly editions: ReadonlyMap<string, Edition[]>;
  private readonly folder: string;

  constructor(notices: readonly Notice[], folder: string) {
    this.editions = new Map(notices.map(({ slug }) => [slug, []]));
    this.folder = folder;
  }

  put({ slug }: Notice, format: Format, bytes: Uint8Array, pages?: number): void {
    const file = editionFile(slug, format);
    writeFileSync(path.join(this.folder, slug, file), bytes);
    this.editions.get(slug)?.push({ format, file, bytes: bytes.length, pages });
  }
}

/** Formats that show the printed pages. */
type Printed = 'pdf' | 'ofd';

async function writePrinted(
  { site, notices, formats, progress }: EditionsOrder,
  writer: EditionWriter,
): Promise<void> {
  const [asPdf, asOfd] = [formats.includes('pdf'), formats.includes('ofd')];
  if (notices.length === 0 || !(asPdf || asOfd)) return;
  const stage = progress.stage('pdf');
  const press = await openPdfPress();
  let printed = 0;
  try {
    for (const [index, notice] of notices.entries()) {
      const { bytes, pages } = await press.print(carriedAway(notice, site), attachmentsOf(notice));
      if (asPdf) writer.put(notice, 'pdf', bytes, pages);
      if (asOfd) writer.put(notice, 'ofd', writeOfd(notice, bytes), pages);
      printed += pages;
      stage.step(index + 1, notices.length);
    }
  } finally {
    await press.close();
  }
  stage.done(say.printed(printed));
}

type Write = (notice: Notice, site: Site) => Uint8Array | Promise<Uint8Array>;

const WRITE: Readonly<Record<Exclude<Format, Printed>, Write>> = {
  docx: (notice, site) => writeDocx(carriedAway(notice, site), attachmentsOf(notice)),
  txt: writeTxt,
  html: (notice, site) => {
    const options = {
      language: site.language,
      address: addressOf(notice, site),
      colour: site.theme?.colour,
    };
    return writeHtml(carriedAway(notice, site), attachmentsOf(notice), options);
  },
  json: writeNoticeJson,
  csv: (notice) => new TextEncoder().encode(figuresCsv(ledgerOf(notice))),
};

async function writeOthers(
  { site, notices, formats, progress }: EditionsOrder,
  writer: EditionWriter,
): Promise<void> {
  const wanted = FORMATS.filter((format) => format !== 'pdf' && format !== 'ofd').filter((format) =>
    formats.includes(format),
  );
  if (wanted.length === 0 || notices.length === 0) return;
  const stage = progress.stage('texts');
  for (const [index, notice] of notices.entries()) {
    for (const format of wanted) writer.put(notice, format, await WRITE[format](notice, site));
    stage.step(index + 1, notices.length);
  }
  stage.done(say.files(wanted.length * notices.length));
}

/** The notice as it stands in a file of its own: its links lead to the site, where the site's address is known. */
function carriedAway(notice: Notice, site: Site): Notice {
  const address = addressOf(notice, site);
  return address === undefined ? notice : withAbsoluteLinks(notice, address);
}

/** Of the page of the notice, where the site's is known. */
function addressOf({ slug }: Notice, { baseUrl }: Site): string | undefined {
  return baseUrl === undefined ? undefined : `${baseUrl}${slug}/index.html`;
}

function attachmentsOf({ source }: Notice): AttachmentReader {
  return (name) =>
    source.attachments.includes(name) ? publishedPicture(path.join(source.path, name)) : undefined;
}
