/** Words of a notice as runs of a Word document, with their links. */

import { ConcreteHyperlink, type ParagraphChild, TextRun } from 'docx';
import type { Document } from '../../document/document.ts';
import type { Run } from '../../notice/prose.ts';
import { type Link, linkOf } from '../link.ts';
import { FACES, type Face } from './look.ts';

/** How words look where they do not look as their paragraph does. */
export interface RunStyle {
  readonly face?: Face | undefined;
  /** Id of a character style. */
  readonly style?: string | undefined;
  /** In half points. */
  readonly size?: number | undefined;
}

/** The links of one document: each address once, under an id of our own (the library would draw one by lot). */
export class WordLinks {
  private readonly ids = new Map<string, string>();
  private readonly document: Document;

  constructor(document: Document) {
    this.document = document;
  }

  /** Addresses that lead out of the document, by the id that they are known under. */
  *entries(): Generator<readonly [id: string, address: string]> {
    for (const [address, id] of this.ids) yield [id, address];
  }

  /** Where `href` leads from the Word document. */
  leadOf(href: string | undefined): Link | undefined {
    const { anchors, carryLink } = this.document;
    return linkOf(href === undefined ? undefined : carryLink(href), anchors);
  }

  idOf(address: string): string {
    const id = this.ids.get(address) ?? `Link${this.ids.size + 1}`;
    this.ids.set(address, id);
    return id;
  }
}

export function runsOf(runs: readonly Run[], links: WordLinks, runStyle?: RunStyle): ParagraphChild[] {
  return runs.flatMap((run): ParagraphChild[] => {
    const words = wordsOf(run, runStyle);
    const link = links.leadOf(run.href);
    if (link === undefined) return words;
    return link.kind === 'anchor'
      ? [new ConcreteHyperlink(words, '', bookmarkOf(link.id))]
      : [new ConcreteHyperlink(words, links.idOf(link.address))];
  });
}

/** Bookmarks may have no hyphens in their names. */
export function bookmarkOf(anchor: string): string {
  return anchor.replaceAll('-', '_');
}

/** Chinese has no italics: stress is Kai. */
function wordsOf({ text, strong, emphasis }: Run, runStyle?: RunStyle): TextRun[] {
  return linesOf(text.split('\n'), emphasis ? { ...runStyle, face: FACES.kai } : runStyle, strong);
}

/** Lines of one paragraph that look alike. */
export function linesOf(
  lines: readonly string[],
  { face, style, size }: RunStyle = {},
  bold = false,
): TextRun[] {
  return lines.map(
    (line, index) =>
      new TextRun({
        text: writable(line),
        ...(index === 0 ? {} : { break: 1 }),
        ...(style === undefined ? {} : { style }),
        ...(bold ? { bold } : {}),
        ...(face === undefined ? {} : { font: face }),
        ...(size === undefined ? {} : { size }),
      }),
  );
}

/** Tabs as blanks, for there is nothing to align them with; characters that XML cannot carry as the one that stands for such. */
export function writable(text: string): string {
  return text.replace(/\t/g, ' ').replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '\uFFFD');
}
