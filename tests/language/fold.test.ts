import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWidth } from '../../scripts/language/fold.ts';

describe('the copy of a text in half width', () => {
  it('has half-width letters, digits and marks, and plain blanks, and all else as written', () => {
    expect(foldWidth('ＡＢ１２，（％）　甲\u00A0乙\t丙。—“”')).toBe('AB12,(%) 甲 乙 丙。—“”');
  });

  it('is the text itself where nothing is to be folded', () => {
    expect(foldWidth('范本镇12个村。')).toBe('范本镇12个村。');
    expect(foldWidth('')).toBe('');
  });

  it('keeps every offset, halves of characters and texts of any length among them', () => {
    const units = fc.array(
      fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.constantFrom(0xff0c, 0x3000, 0xd83d)),
    );
    fc.assert(
      fc.property(units, fc.integer({ min: 1, max: 60 }), (codes, times) => {
        const text = String.fromCharCode(...codes).repeat(times);
        const folded = foldWidth(text);
        expect(folded.length).toBe(text.length);
        for (let offset = 0; offset < text.length; offset += 1) {
          const [was, is] = [text.charCodeAt(offset), folded.charCodeAt(offset)];
          const isWide = was >= 0xff01 && was <= 0xff5e;
          const isBlank = was === 0x3000 || was === 0xa0 || was === 0x09;
          expect(is).toBe(isWide ? was - 0xfee0 : isBlank ? 0x20 : was);
        }
      }),
      { numRuns: 60 },
    );
  });
});
