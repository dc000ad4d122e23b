/** Which addresses a notice may lead to. */

/** The address where it is one of the web or of mail; `undefined` for scripts, local files and fragments. */
export function safeLink(address: string | undefined): string | undefined {
  const plain = address?.trim() ?? '';
  if (!/^(?:https?:\/\/|mailto:)[^\s"<>\\]{1,2000}$/i.test(plain)) return undefined;
  return plain;
}
