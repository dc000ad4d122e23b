/** Tables for spreadsheet programs (RFC 4180, UTF-8 with a byte order mark so that Excel reads it). */

/** Writes a line a row. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('')}`;
}

/** A cell that a spreadsheet would run as a formula is written as text, with ' in front, as OWASP advises. */
function cellOf(text: string): string {
  const line = text.replace(/[\r\n]+/g, ' ');
  const safe = /^\s*[=+\-@\t＝＋－＠]/.test(line) ? `'${line}` : line;
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
