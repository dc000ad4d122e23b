/** Text on a copy that is scanned: one width and one form for each character, each at its own offset. */

/**
 * Turns full-width ASCII into half-width and every blank into a plain one, one UTF-16 unit for one:
 * offsets in the copy are offsets in `text`.
 */
export function foldWidth(text: string): string {
  return text.replace(/[\uFF01-\uFF5E\u3000\u00A0\t]/g, (character) =>
    character >= '\uFF01' ? String.fromCharCode(character.charCodeAt(0) - 0xfee0) : ' ',
  );
}
