/**
 * Markup written as text, for what a report holds ten thousands of: rows, notes and marked words. A tree of elements of
 * that size fills the memory before the first of it is written.
 */

/** Text that is markup already; any other text is escaped where it is put in. */
export class Markup {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

/** Writes a template of markup; what is put in is escaped where it is not markup itself. */
export function markup(
  parts: TemplateStringsArray,
  ...values: readonly (string | number | Markup)[]
): Markup {
  let html = parts[0] ?? '';
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] ?? '';
    html += value instanceof Markup ? value.html : escaped(value);
    html += parts[index + 1] ?? '';
  }
  return new Markup(html);
}

/** Nothing where something may be. */
export const NOTHING = new Markup('');

/** Several, one after the other. */
export function inRow(pieces: Iterable<Markup>): Markup {
  let html = '';
  for (const piece of pieces) html += piece.html;
  return new Markup(html);
}

/** As the property of an element that holds the markup and nothing else. */
export function inside({ html }: Markup): { readonly dangerouslySetInnerHTML: { readonly __html: string } } {
  return { dangerouslySetInnerHTML: { __html: html } };
}

/** The characters that preact escapes, so that both write the same. */
function escaped(value: string | number): string {
  if (typeof value === 'number') return String(value);
  return /["&<]/.test(value)
    ? value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
    : value;
}
