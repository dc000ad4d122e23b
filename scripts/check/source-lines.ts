/** The lines of source files, as positions count them. */

/** Splits at LF, CRLF and lone CR. */
export function linesOf(text: string): readonly string[] {
  return text.split(/\r\n?|\n/);
}

/** Gives any line of any file; each file is split once, when first asked for. */
export class SourceLines {
  private readonly texts: ReadonlyMap<string, string>;
  private readonly split = new Map<string, readonly string[]>();

  constructor(texts: ReadonlyMap<string, string>) {
    this.texts = texts;
  }

  /** Line `number` (from 1) of `file`; empty where there is none. */
  at(file: string, number: number): string {
    let lines = this.split.get(file);
    if (lines === undefined) {
      lines = linesOf(this.texts.get(file) ?? '');
      this.split.set(file, lines);
    }
    return lines[number - 1] ?? '';
  }
}
