/** Makes text of unknown origin safe to print: nothing in it can move the cursor, change colours or turn the line around. */

/** Replaces every control, direction and invisible character but the line feed by a sign, one UTF-16 unit for one. */
export function harmless(text: string): string {
  return text.replace(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return '\uFFFD'.repeat(character.length);
  });
}
