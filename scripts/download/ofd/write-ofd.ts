/**
 * Full text as OFD (GB/T 33190-2016), the national format for pages that never reflow: the pages of the PDF, glyph by glyph.
 * It holds to the schemas of the standard, and a test opens it in a reader that is not ours.
 */

import { createHash } from 'node:crypto';
import { type Zippable, zipSync } from 'fflate';
import type { Document } from '../../document/document.ts';
import type { NoticeMeta } from '../../notice/model.ts';
import { actionsOf, type OfdDesk, pageArea, writePage } from './ofd-page.ts';
import { ObjectIds, OfdResources } from './ofd-resources.ts';
import { element, rootElement, wordsElement, xmlFile } from './ofd-xml.ts';
import { readMarks } from './page-marks.ts';
import { PdfFile, type PdfPage } from './pdf-file.ts';
import { type PdfBookmark, PdfTargets } from './pdf-targets.ts';

const FOLDER = 'Doc_0';

/**
 * Writes a document as OFD, the same bytes each time.
 * @param pdf the notice as our press printed it
 * @throws Error for a PDF that draws in a way that layouts/notice.typ does not
 */
export function writeOfd({ notice: { meta } }: Document, pdf: Uint8Array): Uint8Array {
  const file = new PdfFile(pdf);
  const pages = [...file.pages()];
  const targets = new PdfTargets(file, pages);
  const ids = new ObjectIds();
  const resources = new OfdResources(file, ids);
  // Links lead to later pages too, so that all are numbered before one is written.
  const desk = { ids, resources, pageIds: new Map(pages.map((page) => [page, ids.next()])) };
  const written = pages.map((page) => {
    const marks = readMarks(file, page, (value) => resources.readFont(value));
    return writePage(page, marks, targets.links(page), desk);
  });
  return pack([
    ['OFD.xml', writeEntry(meta, pdf)],
    [`${FOLDER}/Document.xml`, writeDocument(pages, targets.bookmarks(), desk)],
    ...[...resources.files()].map(([name, bytes]) => [`${FOLDER}/${name}`, bytes] as const),
    ...written.map((bytes, index) => [`${FOLDER}/${pageFile(index)}`, bytes] as const),
  ]);
}

function pageFile(index: number): string {
  return `Pages/Page_${index}/Content.xml`;
}

/** OFD.xml, where a reader begins (7.4). The document's own number comes from its bytes: it must be deterministic. */
function writeEntry({ title, issuer, published }: NoticeMeta, pdf: Uint8Array): Uint8Array {
  const number = createHash('sha256').update(pdf).digest('hex').slice(0, 32);
  const info = element(
    'DocInfo',
    {},
    wordsElement('DocID', number),
    wordsElement('Title', title),
    wordsElement('Author', issuer),
    wordsElement('CreationDate', published.date),
    wordsElement('Creator', 'tongbao'),
  );
  const body = element('DocBody', {}, info, wordsElement('DocRoot', `${FOLDER}/Document.xml`));
  return xmlFile(rootElement('OFD', { Version: '1.0', DocType: 'OFD' }, body));
}

/** Document.xml: pages, resources and outline (7.5). */
function writeDocument(
  pages: readonly PdfPage[],
  bookmarks: readonly PdfBookmark[],
  { ids, resources, pageIds }: OfdDesk,
): Uint8Array {
  const [first] = pages;
  if (first === undefined) throw new Error('the PDF has no pages');
  const common = element(
    'CommonData',
    {},
    wordsElement('MaxUnitID', String(ids.last)),
    pageArea('PageArea', first),
    wordsElement('PublicRes', 'PublicRes.xml'),
    resources.hasPictures ? wordsElement('DocumentRes', 'DocumentRes.xml') : '',
  );
  const list = pages.map((page, index) =>
    element('Page', { ID: pageIds.get(page), BaseLoc: pageFile(index) }),
  );
  const outline = bookmarks.map((bookmark) => outlineElement(bookmark, pageIds));
  return xmlFile(
    rootElement(
      'Document',
      {},
      common,
      element('Pages', {}, ...list),
      outline.length > 0 ? element('Outlines', {}, ...outline) : '',
    ),
  );
}

function outlineElement({ title, target, inner }: PdfBookmark, pageIds: OfdDesk['pageIds']): string {
  return element(
    'OutlineElem',
    { Title: title, Count: inner.length, Expanded: inner.length === 0 },
    actionsOf(target, pageIds),
    ...inner.map((bookmark) => outlineElement(bookmark, pageIds)),
  );
}

function pack(files: readonly (readonly [name: string, bytes: Uint8Array])[]): Uint8Array {
  // A zip keeps the local time of the machine; the first day that it can write, as local time, is the same everywhere.
  const zipped: Zippable = Object.fromEntries(files);
  return zipSync(zipped, { level: 6, mtime: new Date(1980, 0, 1) });
}
