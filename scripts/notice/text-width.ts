/** How wide a text is where Latin letters and digits are half as wide as the others: in a Word file, a mail, a terminal. */

/** Width of `text` in full-width characters. The print faces are measured in `table/cell-width.ts`. */
export function textWidth(text: string): number {
  return text.length - (text.match(/[\t\u0020-\u02FF]/g)?.length ?? 0) / 2;
}
