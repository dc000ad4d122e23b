/** Encodes test drafts, in GB18030 too (its two-byte part, which holds every common character). */

export type Encoding = 'UTF-8' | 'UTF-8 with mark' | 'UTF-16LE' | 'GB18030';

export function encode(text: string, encoding: Encoding): Uint8Array {
  switch (encoding) {
    case 'UTF-8':
      return Buffer.from(text, 'utf8');
    case 'UTF-8 with mark':
      return Buffer.from(`\ufeff${text}`, 'utf8');
    case 'UTF-16LE':
      return Buffer.from(`\ufeff${text}`, 'utf16le');
    case 'GB18030':
      return Buffer.from(Array.from(text, encodeGb).flat());
  }
}

function encodeGb(character: string): readonly number[] {
  const code = character.codePointAt(0) ?? 0;
  const bytes = code < 0x80 ? [code] : GB.get(character);
  if (bytes === undefined) throw new RangeError(`no two bytes of GB18030 for ${character}`);
  return bytes;
}

const GB = twoByteTable();

function twoByteTable(): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder('gb18030');
  const table = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const text = decoder.decode(Uint8Array.of(lead, trail));
      if (Array.from(text).length === 1 && text !== '\ufffd' && !table.has(text))
        table.set(text, [lead, trail]);
    }
  }
  return table;
}
