/** The lines of source files, as positions count them. */

import type { Finding } from '../notice/finding.ts';
import type { Span } from '../notice/position.ts';

/** Splits at LF, CRLF and lone CR. */
export function linesOf(text: string): readonly string[] {
  return text.split(/\r\n?|\n/);
}

/** Gives any line of any file; each file is split once, when first asked for. */
export class SourceLines {
  private readonly texts: ReadonlyMap<string, string>;
  private readonly split = new Map<string, readonly string[]>();
  /** Findings of personal numbers, by file and line. */
  private readonly personal = new Map<string, Span[]>();
  private readonly masked = new Map<string, string>();

  /** @param findings those on personal numbers are masked wherever their line is shown */
  constructor(texts: ReadonlyMap<string, string>, findings: readonly Finding[] = []) {
    this.texts = texts;
    for (const { rule, at } of findings) {
      if (!rule.startsWith('privacy-')) continue;
      const key = `${at.line} ${at.file}`;
      const spans = this.personal.get(key);
      if (spans === undefined) this.personal.set(key, [at]);
      else spans.push(at);
    }
  }

  /** Line `number` (from 1) of `file`; empty where there is none. */
  at(file: string, number: number): string {
    let lines = this.split.get(file);
    if (lines === undefined) {
      lines = linesOf(this.texts.get(file) ?? '');
      this.split.set(file, lines);
    }
    const key = `${number} ${file}`;
    const personal = this.personal.get(key);
    if (personal === undefined) return lines[number - 1] ?? '';
    let line = this.masked.get(key);
    if (line === undefined) {
      line = mask(lines[number - 1] ?? '', personal);
      this.masked.set(key, line);
    }
    return line;
  }
}

/** A report must not spread what may not be published: two characters stay, so that the place is found. */
function mask(line: string, personal: readonly Span[]): string {
  const characters = line.split('');
  for (const { line: first, column, endLine, endColumn } of personal) {
    characters.fill('*', column + 1, endLine === first ? endColumn - 1 : characters.length);
  }
  return characters.join('');
}
