import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrastOf } from '../../../scripts/notice/site/colour.ts';
import { isReadable, nearestReadable, palettesOf, themeStyle } from '../../../scripts/notice/site/theme.ts';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`);

/** Grounds and inks of our own style sheet in each setting, which the colour of a site does not change. */
const OURS = {
  light: { paper: '#ffffff', ground: '#f5f3ef', soft: '#4a4540', least: 7 },
  dark: { paper: '#1b1917', ground: '#12110f', soft: '#c6beb4', least: 7 },
  lightMore: { paper: '#ffffff', ground: '#ffffff', soft: '#000000', least: 10 },
  darkMore: { paper: '#000000', ground: '#000000', soft: '#ffffff', least: 10 },
} as const;

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

  it('can be read in every use, in the light, in the dark and with more contrast, whichever it is', () => {
    fc.assert(
      fc.property(colour, (wanted) => {
        const palettes = palettesOf(nearestReadable(wanted));
        for (const setting of ['light', 'dark', 'lightMore', 'darkMore'] as const) {
          const { main, band, tint } = palettes[setting];
          const { paper, ground, soft, least } = OURS[setting];
          const uses = [
            [main, paper],
            [main, ground],
            [main, tint],
            [soft, tint],
            [paper, main],
            ['#ffffff', band],
          ] as const;
          for (const [text, on] of uses)
            expect(contrastOf(text, on), `${setting}: ${text} on ${on}`).toBeGreaterThanOrEqual(least);
        }
      }),
    );
  });

  it('is set for every setting of the reader, and not for paper', () => {
    const style = themeStyle('#0b4f8a');
    expect(style.match(/@media [^{]*/g)?.map((media) => media.trim())).toEqual([
      '@media screen',
      '@media screen and (prefers-color-scheme: dark)',
      '@media screen and (prefers-contrast: more)',
      '@media screen and (prefers-contrast: more) and (prefers-color-scheme: dark)',
    ]);
    expect(style).toMatch(/^@media screen \{\n:root \{\n {2}--tb-main: #0b4f8a;\n {2}--tb-band: #0b4f8a;\n/);
  });

  it('knows the grounds and inks of our style sheet', () => {
    const tokens = readFileSync('layouts/styles/tokens.css', 'utf8');
    for (const { paper, ground, soft } of [OURS.light, OURS.dark]) {
      expect(tokens).toContain(`--tb-paper: ${paper};`);
      expect(tokens).toContain(`--tb-ground: ${ground};`);
      expect(tokens).toContain(`--tb-ink-soft: ${soft};`);
    }
  });
});
