/** The one main colour of a site, and every colour of the pages that follows from it. */

import { contrastOf, mixed, withContrast } from './colour.ts';

/** Contrast of text on its ground: WCAG 2.1 level AAA, which GB/T 37668 asks of the large text of 关怀版. */
const LEAST = 7;
const PAPER = '#ffffff';
/** The darkest ground that the main colour is read on in the light. */
const GROUND = '#f5f3ef';
const DARK_PAPER = '#1b1917';
const DARK_GROUND = '#12110f';

/** Whether text in the colour can be read on every light ground, and white text on it. */
export function isReadable(colour: string): boolean {
  return [PAPER, GROUND].every((ground) => contrastOf(colour, ground) >= LEAST);
}

/** The nearest colour that can be read. */
export function nearestReadable(colour: string): string {
  return withContrast(colour, '#000000', [PAPER, GROUND], LEAST);
}

/**
 * Custom properties of the style sheet, in the light and in the dark.
 * @param colour one that `isReadable`
 */
export function themeStyle(colour: string): string {
  const dark = withContrast(mixed(colour, '#ffffff', 0.55), '#ffffff', [DARK_PAPER, DARK_GROUND], LEAST);
  const light = {
    main: colour,
    band: colour,
    tint: mixed(colour, '#ffffff', 0.05),
  };
  const night = {
    main: dark,
    band: mixed(colour, '#000000', 0.6),
    tint: mixed(colour, DARK_PAPER, 0.12),
  };
  // Who asks for more contrast gets the colours that are made for it.
  const usual = '(prefers-contrast: no-preference)';
  return [
    `@media ${usual} {\n:root {\n${properties(light)}}\n}\n`,
    `@media ${usual} and (prefers-color-scheme: dark) {\n:root {\n${properties(night)}}\n}\n`,
  ].join('\n');
}

function properties(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `  --tb-${name}: ${value};\n`)
    .join('');
}
