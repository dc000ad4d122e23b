/** Lines that are compared by their words alone. */

/** `text` in one width and form, without blanks: 关于　整改（一） and 关于整改(一) are alike. */
export function compact(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '');
}
