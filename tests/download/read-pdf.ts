/** Reads a PDF back with pdf.js: what a reader's copy command, search or screen reader gets from it. */

import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface ReadPdf {
  readonly pages: readonly ReadPage[];
  readonly info: Readonly<Record<string, unknown>>;
  readonly tagged: boolean;
  readonly bookmarks: readonly Bookmark[];
  /** Address of every link; `page` for one that leads to a place in the document. */
  readonly links: readonly string[];
  /** Roles of the structure tree of every page, outermost first, each once per page. */
  readonly roles: readonly string[];
}

export interface ReadPage {
  /** Lines above the page number, from top to bottom. */
  readonly lines: readonly ReadLine[];
  /** Everything in the type area in the order of the file. */
  readonly words: string;
  readonly folio: ReadLine | undefined;
  /** Stretches of words in one face, under the file's own names of the faces. */
  readonly runs: readonly { readonly text: string; readonly face: string }[];
}

/** Words on one baseline; points from the lower left corner of the page. */
export interface ReadLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly right: number;
}

export interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

/** Lower edge of the type area: 35 mm. */
const FLOOR = (35 / 25.4) * 72;

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  try {
    const pages: ReadPage[] = [];
    const roles: string[] = [];
    const links: string[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const content = await page.getTextContent();
      const lines = new Map<number, ReadLine>();
      const runs: { text: string; face: string }[] = [];
      let words = '';
      for (const item of content.items) {
        if (!('str' in item) || item.str === '') continue;
        const [, , , , x, y] = item.transform as readonly number[];
        if (x === undefined || y === undefined) continue;
        if (y > FLOOR) words += item.str;
        runs.push({ text: item.str, face: item.fontName });
        addToLine(lines, item.str, x, y, item.width);
      }
      const sorted = [...lines.values()].sort((one, other) => other.y - one.y);
      pages.push({
        lines: sorted.filter((line) => line.y > FLOOR),
        words,
        folio: sorted.find((line) => line.y <= FLOOR),
        runs,
      });
      for (const { subtype, unsafeUrl } of await page.getAnnotations()) {
        if (subtype === 'Link') links.push(unsafeUrl ?? 'page');
      }
      roles.push(...new Set(rolesOf(await page.getStructTree())));
    }
    const { info } = await document.getMetadata();
    const mark = await document.getMarkInfo();
    return {
      pages,
      info: { ...info },
      tagged: mark?.Marked === true,
      bookmarks: (await document.getOutline()) ?? [],
      links,
      roles,
    };
  } finally {
    await task.destroy();
  }
}

function addToLine(lines: Map<number, ReadLine>, text: string, x: number, y: number, width: number): void {
  const key = Math.round(y * 2);
  const line = lines.get(key);
  lines.set(key, {
    text: (line?.text ?? '') + text,
    x: Math.min(line?.x ?? x, x),
    y,
    right: Math.max(line?.right ?? 0, x + width),
  });
}

function* rolesOf(node: unknown): Generator<string> {
  if (typeof node !== 'object' || node === null) return;
  if ('role' in node && typeof node.role === 'string') yield node.role;
  if ('children' in node && Array.isArray(node.children)) {
    for (const child of node.children) yield* rolesOf(child);
  }
}
