/** Reads a Word document back, part by part: what Word itself would find in it. */

import { strFromU8, unzipSync } from 'fflate';

export interface ReadDocx {
  readonly parts: readonly string[];
  readonly part: (name: string) => string;
  readonly paragraphs: readonly ReadParagraph[];
  /** Words of all paragraphs in the order of the file. */
  readonly words: string;
}

export interface ReadParagraph {
  readonly style: string;
  readonly text: string;
  readonly xml: string;
}

export function readDocx(bytes: Uint8Array): ReadDocx {
  const files = unzipSync(bytes);
  const part = (name: string): string => {
    const file = files[name];
    if (file === undefined) throw new Error(`there is no ${name}`);
    return strFromU8(file);
  };
  const paragraphs = Array.from(part('word/document.xml').matchAll(/<w:p>.*?<\/w:p>/gs), ([xml]) => ({
    style: /<w:pStyle w:val="([^"]*)"/.exec(xml)?.[1] ?? 'Normal',
    text: textOf(xml),
    xml,
  }));
  return {
    parts: Object.keys(files),
    part,
    paragraphs,
    words: paragraphs.map(({ text }) => text).join('\n'),
  };
}

function textOf(xml: string): string {
  const pieces = xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g);
  return Array.from(pieces, ([, text]) => (text === undefined ? '\n' : unescapeXml(text))).join('');
}

function unescapeXml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
