/** The one main colour of a site, and every colour of the pages that follows from it. */

import { contrastOf, mixed, withContrast } from './colour.ts';

/** Contrast of text on its ground: WCAG 2.1 level AAA, which GB/T 37668 asks of the large text of 关怀版. */
const LEAST = 7;
/** For readers whose system asks for more contrast. */
const MORE = 10;
const PAPER = '#ffffff';
/** The darkest ground that the main colour is read on in the light. */
const GROUND = '#f5f3ef';
const INK_SOFT = '#4a4540';
const DARK_PAPER = '#1b1917';
const DARK_GROUND = '#12110f';
const DARK_INK_SOFT = '#c6beb4';
const BLACK = '#000000';

/** Whether text in the colour can be read on every light ground, and white text on it. */
export function isReadable(colour: string): boolean {
  return [PAPER, GROUND].every((ground) => contrastOf(colour, ground) >= LEAST);
}

/** The nearest colour that can be read. */
export function nearestReadable(colour: string): string {
  return withContrast(colour, BLACK, [PAPER, GROUND], LEAST);
}

/** The custom properties that a site's colour sets, in one setting of the reader's system. */
export interface Palette {
  /** Headings, links, borders; and the ground of buttons, whose text is in the colour of the paper. */
  readonly main: string;
  /** The ground at the top of the pages, with white text. */
  readonly band: string;
  /** The ground of boxes: text in main and in soft ink is on it. */
  readonly tint: string;
}

/** @param colour one that `isReadable` */
export function palettesOf(
  colour: string,
): Readonly<Record<'light' | 'dark' | 'lightMore' | 'darkMore', Palette>> {
  const pale = mixed(colour, PAPER, 0.55);
  const main = withContrast(pale, PAPER, [DARK_PAPER, DARK_GROUND], LEAST);
  const strong = withContrast(colour, BLACK, [PAPER], MORE);
  return {
    light: { main: colour, band: colour, tint: tintOf(colour, PAPER, 0.05, [colour, INK_SOFT]) },
    dark: {
      main,
      band: mixed(colour, BLACK, 0.6),
      tint: tintOf(colour, DARK_PAPER, 0.12, [main, DARK_INK_SOFT]),
    },
    lightMore: { main: strong, band: strong, tint: PAPER },
    darkMore: {
      main: withContrast(pale, PAPER, [BLACK], MORE),
      band: withContrast(mixed(colour, BLACK, 0.5), BLACK, [PAPER], MORE),
      tint: BLACK,
    },
  };
}

/** The greatest share of `colour`, `most` at most, on which every text can still be read. */
function tintOf(colour: string, paper: string, most: number, texts: readonly string[]): string {
  for (let share = most; share > 0; share -= 0.01) {
    const tint = mixed(colour, paper, share);
    if (texts.every((text) => contrastOf(text, tint) >= LEAST)) return tint;
  }
  return paper;
}

/**
 * Custom properties of the style sheet, in the light and in the dark, and where more contrast is asked for.
 * @param colour one that `isReadable`
 */
export function themeStyle(colour: string): string {
  const { light, dark, lightMore, darkMore } = palettesOf(colour);
  return [
    rules('screen', light),
    rules('screen and (prefers-color-scheme: dark)', dark),
    rules('screen and (prefers-contrast: more)', lightMore),
    rules('screen and (prefers-contrast: more) and (prefers-color-scheme: dark)', darkMore),
  ].join('\n');
}

/** Paper is printed in black, whatever the screen shows. */
function rules(when: string, { main, band, tint }: Palette): string {
  return `@media ${when} {\n:root {\n  --tb-main: ${main};\n  --tb-band: ${band};\n  --tb-tint: ${tint};\n}\n}\n`;
}
