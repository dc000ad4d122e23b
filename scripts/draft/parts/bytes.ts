/** Bytes as text and back, the same in a browser as in Node. */

/** So many arguments a call takes everywhere. */
const AT_ONCE = 8192;

/** A character a byte (ISO 8859-1), which no `TextDecoder` gives: its "latin1" is Windows-1252. */
export function latin1Of(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += AT_ONCE)
    text += String.fromCharCode(...bytes.subarray(from, from + AT_ONCE));
  return text;
}

/** A byte a character: the lower eight bits of each. */
export function bytesOfLatin1(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) bytes[index] = text.charCodeAt(index);
  return bytes;
}

/** The bytes of base64 (RFC 4648, also its form for addresses). Other characters are passed over; it ends at the first `=`. */
export function bytesOfBase64(text: string): Uint8Array {
  const [digits = ''] = text.split('=', 1);
  const plain = digits
    .replaceAll('-', '+')
    .replaceAll('_', '/')
    .replace(/[^A-Za-z0-9+/]+/g, '');
  // A last digit alone holds no whole byte.
  return bytesOfLatin1(atob(plain.length % 4 === 1 ? plain.slice(0, -1) : plain));
}
