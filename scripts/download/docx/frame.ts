/**
 * A Word document of which nothing but the words is its own: styles, page, footers and all else are written by the library
 * once, and serve for every such document. They take longer to write than the words of a notice.
 */

import { type Document, Paragraph, type Table, TextRun } from 'docx';
import type { Parts } from './fixed-zip.ts';
import { partsOf } from './parts.ts';
import { xmlOf } from './xml.ts';

const WORDS = 'word/document.xml';

interface Frame {
  readonly document: Document;
  readonly parts: Parts;
  /** The XML of the words is between these two. */
  readonly around: readonly [before: string, after: string];
}

/**
 * The parts of a document with `children`, as `partsOf` gives them.
 * @param children on upright pages, without pictures, notes, lists, and links that lead out: those are named in other parts
 * @param make makes a document with other children; it must differ in nothing else
 */
export function framedParts(
  children: readonly (Paragraph | Table)[],
  make: (children: readonly Paragraph[]) => Document,
): Parts {
  frame ??= frameOf(make([new Paragraph({ children: [new TextRun(PLACE)] })]));
  const { document, parts, around } = frame;
  const [before, after] = around;
  const words = children.map((child) =>
    xmlOf(child.prepForXml({ file: document, viewWrapper: document.Document, stack: [] })),
  );
  return new Map(parts).set(WORDS, `${before}${words.join('')}${after}`);
}

/** Every document has the same. */
let frame: Frame | undefined;

/** Stands for the words. */
const PLACE = 'words';

/** @throws Error where another release of the library writes a paragraph in another way */
function frameOf(document: Document): Frame {
  const parts = partsOf(document);
  const [before = '', after, ...others] = String(parts.get(WORDS)).split(
    `<w:p><w:r><w:t xml:space="preserve">${PLACE}</w:t></w:r></w:p>`,
  );
  if (after === undefined || others.length > 0)
    throw new Error('this release of docx writes words otherwise');
  return { document, parts, around: [before, after] };
}
