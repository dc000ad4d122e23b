/** Full text as a Word document: the page of GB/T 9704, real headings and tables, to go on working with. */

import { Document as WordDocument } from 'docx';
import type { Document } from '../../document/document.ts';
import { refusePicture } from '../../document/pictures.ts';
import { say } from '../../messages/download.ts';
import { escapeText } from '../../notice/escape-markup.ts';
import type { NoticeMeta, Picture } from '../../notice/model.ts';
import { fitInto, pictureSize, type SizedPicture } from '../picture-size.ts';
import { type Body, bodyOf } from './body.ts';
import { pack } from './fixed-zip.ts';
import { folios, GRID, NUMBERING, onGrid, pageOf, STYLE_SHEET, STYLES } from './look.ts';
import { partsOf } from './parts.ts';
import { linesOf, writable } from './words.ts';

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
/** Pixels at 96 to the inch of the type area's width and three fifths of its height. */
const ROOM = { width: 589, height: 510 };

/**
 * Writes `document` as .docx, the same bytes each time.
 * @throws Refusal for a picture that is missing, damaged, or of a kind that Word does not show
 */
export async function writeDocx(document: Document): Promise<Uint8Array> {
  const body = bodyOf(document, sizedPictures(document));
  const word = wordDocumentOf(document, body);
  for (const [id, address] of body.links.entries()) {
    word.Document.Relationships.addRelationship(id, HYPERLINK, address, 'External');
    word.FootNotes.Relationships.addRelationship(id, HYPERLINK, address, 'External');
  }
  return pack(partsOf(word), {
    'docProps/core.xml': () => coreProperties(document.notice.meta),
    'word/document.xml': (xml) => smallSectionEnds(cellsOffGrid(letterSpaceOff(xml))),
    'word/footnotes.xml': letterSpaceOff,
  });
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

function wordDocumentOf(document: Document, { sections, notes }: Body): WordDocument {
  const { title, issuer } = document.notice.meta;
  const head = [
    onGrid({ style: 'Title', children: linesOf(document.titleLines) }),
    onGrid({ style: STYLES.imprint, children: linesOf(document.imprint) }),
  ];
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
      children: index === 0 ? [...head, ...children] : children,
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

/** The properties of the document. Its dates are the day of publication, for none may come from a clock. */
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
