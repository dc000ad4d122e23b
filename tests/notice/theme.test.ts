import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrastOf } from '../../scripts/notice/colour.ts';
import { isReadable, nearestReadable, themeStyle } from '../../scripts/notice/theme.ts';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`);

/** The value of a custom property in the light, and in the dark. */
function valuesOf(style: string, name: string): string[] {
  return Array.from(
    style.matchAll(new RegExp(`--tb-${name}: (#[0-9a-f]{6});`, 'g')),
    ([, value = '']) => value,
  );
}

describe('the main colour of a site', () => {
  it('has the contrast of WCAG 2.1', () => {
    expect(contrastOf('#000000', '#ffffff')).toBe(21);
    expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  it('is refused where it is pale, with the nearest that can be read', () => {
    expect(isReadable('#0b4f8a')).toBe(true);
    expect(isReadable('#5fa8e0')).toBe(false);
    expect(isReadable(nearestReadable('#5fa8e0'))).toBe(true);
  });

  it('gives colours that can be read in the light and in the dark, whichever it is', () => {
    fc.assert(
      fc.property(colour, (wanted) => {
        const style = themeStyle(nearestReadable(wanted));
        const [main = '', night = ''] = valuesOf(style, 'main');
        const [band = '', nightBand = ''] = valuesOf(style, 'band');
        expect(contrastOf(main, '#ffffff')).toBeGreaterThanOrEqual(7);
        expect(contrastOf(night, '#1b1917')).toBeGreaterThanOrEqual(7);
        expect(contrastOf(band, '#ffffff')).toBeGreaterThanOrEqual(7);
        expect(contrastOf(nightBand, '#ffffff')).toBeGreaterThanOrEqual(7);
      }),
    );
  });
});
