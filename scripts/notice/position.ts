/** Where something is in a file on disk. */

/** A place in a file: `line` and `column` count from 1, columns in UTF-16 units of the file as it is on disk. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A stretch of a file; the end is the place just after its last character. */
export interface Span extends Position {
  readonly endLine: number;
  readonly endColumn: number;
}

/** The stretch of `length` UTF-16 units on one line that begins at `at`. */
export function spanAt(at: Position, length: number): Span {
  return { ...at, endLine: at.line, endColumn: at.column + length };
}
