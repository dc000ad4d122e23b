/** Full text as a Word document: the page of GB/T 9704, real headings and tables, to go on working with. */

import { type Paragraph, Document as WordDocument } from 'docx';
import type { Document } from '../../document/document.ts';
import { PAGE, PICTURE } from '../../document/page-standard.ts';
import { refusePicture } from '../../document/pictures.ts';
import { say } from '../../messages/download.ts';
import { escapeText } from '../../notice/escape-markup.ts';
import type { NoticeMeta, Picture } from '../../notice/model.ts';
import { fitInto, pictureSize, type SizedPicture } from '../picture-size.ts';
import { type Body, bodyOf } from './body.ts';
import { type Parts, pack } from './fixed-zip.ts';
import { framedParts } from './frame.ts';
import { folios, GRID, NUMBERING, onGrid, pageOf, STYLE_SHEET, STYLES } from './look.ts';
import { partsOf } from './parts.ts';
import { linesOf, writable } from './words.ts';

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
/** What a picture has room in, in pixels at 96 to the inch. */
const ROOM = { width: pixels(PAGE.area.width), height: pixels(PICTURE.height * PAGE.area.height) };

function pixels(millimetres: number): number {
  return Math.floor((millimetres / 25.4) * 96);
}

/**
 * Writes `document` as .docx, the same bytes each time.
 * @throws Refusal for a picture that is missing, damaged, or of a kind that Word does not show
 */
export async function writeDocx(document: Document): Promise<Uint8Array> {
  const body = bodyOf(document, sizedPictures(document));
  return pack(isPlain(document, body) ? plainParts(document, body) : wholeParts(document, body), {
    'docProps/core.xml': () => coreProperties(document.notice.meta),
    'word/document.xml': (xml) => smallSectionEnds(cellsOffGrid(letterSpaceOff(xml))),
    'word/footnotes.xml': letterSpaceOff,
  });
}

/** Whether nothing of the document is named in other parts than its words. */
export function isPlain({ flow }: Document, { sections, links, notes }: Body): boolean {
  const isUpright = sections.length === 1 && sections[0]?.landscape === false;
  const isAlone = links.entries().next().done === true && Object.keys(notes).length === 0;
  return isUpright && isAlone && !flow.some(({ kind }) => kind === 'list' || kind === 'picture');
}

/** The parts of a document that is plain, of which only the words are written anew. */
export function plainParts(document: Document, { sections }: Body): Parts {
  const children = [...headOf(document), ...sections.flatMap((section) => section.children)];
  // Title and issuer are in the properties alone, which are written anew.
  return framedParts(children, (words) =>
    wordDocumentOf('', '', { sections: [{ landscape: false, children: [...words] }], notes: {} }),
  );
}

/** The parts as the library writes them, all of them anew. */
export function wholeParts(document: Document, { sections, links, notes }: Body): Parts {
  const { title, issuer } = document.notice.meta;
  const [first, ...others] = sections;
  const headed = first && { ...first, children: [...headOf(document), ...first.children] };
  const word = wordDocumentOf(title, issuer, { sections: headed ? [headed, ...others] : others, notes });
  for (const [id, address] of links.entries()) {
    word.Document.Relationships.addRelationship(id, HYPERLINK, address, 'External');
    word.FootNotes.Relationships.addRelationship(id, HYPERLINK, address, 'External');
  }
  return partsOf(word);
}

/** No space beside letters either, as in the PDF: the library can only take it from digits. */
function letterSpaceOff(xml: string): string {
  const ofDigits = '<w:autoSpaceDN w:val="false"/>';
  return xml.replaceAll(ofDigits, `<w:autoSpaceDE w:val="false"/>${ofDigits}`);
}

const OFF_GRID = '<w:snapToGrid w:val="0"/>';

/** Lines of a table are not set on the grid of the body, which is made for larger type. The library has no word for it. */
function cellsOffGrid(xml: string): string {
  const cell = `<w:pStyle w:val="${STYLES.cell}"/><w:widowControl w:val="false"/><w:overflowPunct/>`;
  return xml.replaceAll(`${cell}<w:spacing`, `${cell}${OFF_GRID}<w:spacing`);
}

/** The paragraph that ends a section holds no words: at full height it would take a page of its own below a full table. */
function smallSectionEnds(xml: string): string {
  const small = `${OFF_GRID}<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>`;
  return xml.replaceAll('<w:p><w:pPr><w:sectPr', `<w:p><w:pPr>${small}<w:sectPr`);
}

function headOf(document: Document): Paragraph[] {
  return [
    onGrid({ style: 'Title', children: linesOf(document.titleLines) }),
    onGrid({ style: STYLES.imprint, children: linesOf(document.imprint) }),
  ];
}

function wordDocumentOf(
  title: string,
  issuer: string,
  { sections, notes }: Pick<Body, 'sections' | 'notes'>,
): WordDocument {
  return new WordDocument({
    title: writable(title),
    creator: writable(issuer),
    styles: STYLE_SHEET,
    numbering: NUMBERING,
    footnotes: notes,
    evenAndOddHeaderAndFooters: true,
    // A line broken by hand keeps its own spacing.
    compatibility: { version: 15, doNotExpandShiftReturn: true },
    sections: sections.map(({ landscape, children }, index) => ({
      properties: {
        page: { ...pageOf(landscape), ...(index === 0 ? { pageNumbers: { start: 1 } } : {}) },
        grid: GRID,
      },
      footers: folios(),
      children,
    })),
  });
}

function sizedPictures(document: Document): ReadonlyMap<Picture, SizedPicture> {
  return new Map(
    document.pictures().map(({ picture, bytes }) => {
      const size = pictureSize(bytes);
      if (size === undefined) throw refusePicture(picture, say.noWordPicture);
      return [picture, fitInto({ ...size, bytes }, ROOM)];
    }),
  );
}

/** The properties of the document. Its dates are the day of publication, since the same notice must give the same bytes. */
function coreProperties({ title, issuer, published }: NoticeMeta): string {
  const date = `${published.date}T${published.time ?? '00:00'}:00Z`;
  const dated = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}</dcterms:${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties',
    ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(issuer)}</dc:creator>`,
    `<cp:lastModifiedBy>${escapeXml(issuer)}</cp:lastModifiedBy><cp:revision>1</cp:revision>`,
    `${dated('created')}${dated('modified')}<dc:language>zh-CN</dc:language></cp:coreProperties>`,
  ].join('');
}

function escapeXml(text: string): string {
  return escapeText(writable(text));
}
