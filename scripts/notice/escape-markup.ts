/** Escapes words for XML and HTML, so that no word is read as markup. */

/** `text` as it may be between two tags. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** `text` as it may be anywhere, in an attribute between double quotes as well. */
export function escapeMarkup(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;');
}
