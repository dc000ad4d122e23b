/** Reads the inline tokens of one paragraph into prose whose every character knows its place on disk. */

import type { Token } from 'markdown-it';
import type { Position } from '../../notice/position.ts';
import { type Prose, proseOf, type Run, slice } from '../../notice/prose.ts';

/** Where a line of an inline token's content begins on disk. */
export type SourceLine = Position;

/** What surrounds the text being read. */
interface Marks {
  strong: number;
  emphasis: number;
  readonly hrefs: string[];
}

/** Walks the children of one inline token along the characters of its content. */
export class InlineReader {
  /** A picture was among words, where the model has no place for it. */
  picture = false;
  private readonly content: readonly string[];
  private readonly children: readonly Token[];
  private readonly source: readonly SourceLine[];
  private readonly inCell: boolean;
  private readonly marks: Marks = { strong: 0, emphasis: 0, hrefs: [] };
  private readonly runs: Run[] = [];
  private line = 0;
  private offset = 0;
  private lineBegins = true;

  /** @param inCell `<br>` begins a new line, as it does in a table cell, which has one line on disk */
  constructor(inline: Token, source: readonly SourceLine[], inCell = false) {
    this.inCell = inCell;
    this.content = inline.content.split('\n');
    this.children = inline.children ?? [];
    this.source = source;
  }

  read(): Prose {
    for (const [index, token] of this.children.entries()) this.readToken(token, this.children[index + 1]);
    return trim(proseOf(this.runs));
  }

  private readToken(token: Token, following: Token | undefined): void {
    switch (token.type) {
      case 'text':
        if (this.inCell) this.readLines(token.content);
        else this.readText(token.content, token.content);
        break;
      case 'text_special':
        this.readText(token.content, token.markup);
        break;
      case 'softbreak':
        this.breakLine(following);
        break;
      case 'hardbreak':
        this.push('\n', this.here());
        this.nextLine();
        break;
      case 'strong_open':
        this.marks.strong += 1;
        break;
      case 'strong_close':
        this.marks.strong -= 1;
        break;
      case 'em_open':
        this.marks.emphasis += 1;
        break;
      case 'em_close':
        this.marks.emphasis -= 1;
        break;
      case 'link_open':
        this.marks.hrefs.push(String(token.attrGet('href') ?? ''));
        break;
      case 'link_close':
        this.skipAddress(this.marks.hrefs.pop() ?? '');
        break;
      default:
        this.picture = true;
    }
  }

  private readLines(text: string): void {
    let from = 0;
    for (const { index, 0: tag } of text.matchAll(/ *<br *\/?> */gi)) {
      this.readText(text.slice(from, index), text.slice(from, index));
      const found = this.content[this.line]?.indexOf(tag, this.offset) ?? -1;
      this.offset = Math.max(found, this.offset);
      this.push('\n', this.here());
      this.offset += tag.length;
      this.lineBegins = true;
      from = index + tag.length;
    }
    this.readText(text.slice(from), text.slice(from));
  }

  /** `written` is how `text` is in the source: with a backslash in front where it is escaped. */
  private readText(text: string, written: string): void {
    if (this.lineBegins && text.trimStart() !== text) {
      // The indent of a line (two full-width blanks) is layout, not words.
      this.readText(text.trimStart(), written.trimStart());
      return;
    }
    if (text === '') return;
    this.lineBegins = false;
    const found = this.content[this.line]?.indexOf(written, this.offset) ?? -1;
    const start = Math.max(found, this.offset);
    this.offset = start + (written.length - text.length);
    this.push(text, this.here());
    this.offset = start + written.length;
  }

  // Words broken over two lines belong together in Chinese; only between two Latin words a blank stands for the break.
  private breakLine(following: Token | undefined): void {
    const before = this.runs.at(-1)?.text.at(-1) ?? '';
    const after = following?.content.trimStart().at(0) ?? '';
    if (/[A-Za-z0-9]/.test(before) && /[A-Za-z0-9]/.test(after)) this.push(' ', this.here());
    this.nextLine();
  }

  private nextLine(): void {
    this.line += 1;
    this.offset = 0;
    this.lineBegins = true;
  }

  // The same words may be in the address, so the search for the next text begins after it.
  private skipAddress(href: string): void {
    const line = this.content[this.line] ?? '';
    const open = line.indexOf('](', this.offset);
    if (open < 0) return;
    const address = line.indexOf(href, open + 2);
    const close = line.indexOf(')', address < 0 ? open + 2 : address + href.length);
    if (close >= 0) this.offset = close + 1;
  }

  private here(): Position {
    const start = this.source[this.line] ?? this.source.at(-1);
    if (start === undefined) throw new Error('inline text without a source line');
    return { ...start, column: start.column + this.offset };
  }

  private push(text: string, at: Position): void {
    const href = this.marks.hrefs.at(-1);
    const run: Run = {
      text,
      at,
      ...(this.marks.strong > 0 ? { strong: true as const } : {}),
      ...(this.marks.emphasis > 0 ? { emphasis: true as const } : {}),
      ...(href === undefined ? {} : { href }),
    };
    const last = this.runs.at(-1);
    if (last !== undefined && continues(last, run)) {
      this.runs[this.runs.length - 1] = { ...last, text: last.text + text };
    } else {
      this.runs.push(run);
    }
  }
}

function trim(prose: Prose): Prose {
  const start = prose.text.length - prose.text.trimStart().length;
  const end = prose.text.trimEnd().length;
  return start === 0 && end === prose.text.length ? prose : slice(prose, start, Math.max(end, start));
}

function continues(last: Run, run: Run): boolean {
  return (
    last.at.line === run.at.line &&
    last.at.column + last.text.length === run.at.column &&
    last.strong === run.strong &&
    last.emphasis === run.emphasis &&
    last.href === run.href
  );
}
