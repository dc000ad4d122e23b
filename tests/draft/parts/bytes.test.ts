import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bytesOfBase64, bytesOfLatin1, latin1Of } from '../../../scripts/draft/parts/bytes.ts';

it('reads a character a byte, and back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(latin1Of(bytes)).toBe(Buffer.from(bytes).toString('latin1'));
      expect(bytesOfLatin1(latin1Of(bytes))).toEqual(bytes);
    }),
  );
  expect(latin1Of(new Uint8Array(100_000).fill(0x80))).toBe('\x80'.repeat(100_000));
});

it('reads base64 as Node does, whatever stands between its digits', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 60 }),
      fc.constantFrom('', '\n', '\r\n ', '*'),
      (bytes, between) => {
        for (const form of ['base64', 'base64url'] as const) {
          const text = Buffer.from(bytes)
            .toString(form)
            .replace(/.{1,9}/g, `$&${between}`);
          expect(Buffer.from(bytesOfBase64(text))).toEqual(Buffer.from(bytes));
        }
      },
    ),
  );
});
