/** Writes Word documents part by part, for tests: what no writer of documents offers can be in them. */

import { strToU8, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** XML inside the root of each part; `media` are files by name below word/. */
export interface WordParts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly comments?: string;
  readonly header?: string;
  /** Address or name by id. */
  readonly links?: Readonly<Record<string, string>>;
  readonly media?: Readonly<Record<string, Uint8Array>>;
}

export function wordFile(parts: WordParts): Uint8Array {
  return zipSync(wordEntries(parts));
}

export function wordEntries({
  body,
  links = {},
  media = {},
  ...parts
}: WordParts): Record<string, Uint8Array> {
  const entries: Record<string, Uint8Array> = {
    '_rels/.rels': relationships([['rDoc', 'officeDocument', 'word/document.xml', false]]),
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
  };
  const related: [string, string, string, boolean][] = [];
  for (const [name, xml] of Object.entries(parts)) {
    entries[`word/${name}.xml`] = part(name === 'header' ? 'hdr' : name, xml);
    related.push([`r-${name}`, name, `${name}.xml`, false]);
  }
  for (const [id, address] of Object.entries(links)) related.push([id, 'hyperlink', address, true]);
  for (const [name, bytes] of Object.entries(media)) {
    entries[`word/${name}`] = bytes;
    related.push([name, 'image', name, false]);
  }
  entries['word/_rels/document.xml.rels'] = relationships(related);
  return entries;
}

/** A paragraph with one run; `properties` go into `w:pPr`, `run` into `w:rPr`. */
export function paragraph(text: string, properties = '', run = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${words(text, run)}</w:p>`;
}

export function words(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** `w:numPr` of a list and a level. */
export function numbered(numId: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`;
}

/** A numbering with one list for each row of levels: format, text, and what else is in the level. */
export function numbering(
  lists: readonly (readonly (readonly [string, string, string?])[])[],
  rest = '',
): string {
  const abstracts = lists.map((levels, list) => {
    const written = levels.map(
      ([format, text, more = ''], level) =>
        `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`,
    );
    return `<w:abstractNum w:abstractNumId="${list}">${written.join('')}</w:abstractNum>`;
  });
  const numbers = lists.map(
    (_, list) => `<w:num w:numId="${list + 1}"><w:abstractNumId w:val="${list}"/></w:num>`,
  );
  return `${abstracts.join('')}${numbers.join('')}${rest}`;
}

export function part(root: string, xml: string): Uint8Array {
  return strToU8(
    `<?xml version="1.0"?><w:${root} xmlns:w="${W}" xmlns:r="${R}"${NAMESPACES}>${xml}</w:${root}>`,
  );
}

const NAMESPACES = [
  ['a', 'http://schemas.openxmlformats.org/drawingml/2006/main'],
  ['wp', 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'],
  ['mc', 'http://schemas.openxmlformats.org/markup-compatibility/2006'],
  ['wps', 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'],
  ['v', 'urn:schemas-microsoft-com:vml'],
  ['m', 'http://schemas.openxmlformats.org/officeDocument/2006/math'],
]
  .map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`)
  .join('');

function relationships(rows: readonly (readonly [string, string, string, boolean])[]): Uint8Array {
  const written = rows.map(
    ([id, type, target, external]) =>
      `<Relationship Id="${id}" Type="${R}/${type}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`,
  );
  return strToU8(`<Relationships xmlns="${RELATIONSHIPS}">${written.join('')}</Relationships>`);
}
