/** Colours as six hexadecimal digits (#8c1a1a), and their contrast (WCAG 2.1, relative luminance and contrast ratio). */

type Channels = readonly [number, number, number];

/** Contrast of two colours, from 1 to 21. */
export function contrastOf(one: string, other: string): number {
  const [light = 1, dark = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** `share` of `one` and the rest of `other`, channel by channel. */
export function mixed(one: string, other: string, share: number): string {
  const [first, second] = [channelsOf(one), channelsOf(other)];
  return `#${first
    .map((channel, index) => Math.round(channel * share + (second[index] ?? 0) * (1 - share)))
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('')}`;
}

/**
 * The colour nearest to `colour`, on its way to `end` (black or white), that has the contrast on every ground.
 * `end` itself where none before it has.
 */
export function withContrast(colour: string, end: string, grounds: readonly string[], least: number): string {
  for (let step = 0; step <= STEPS; step += 1) {
    const made = mixed(end, colour, step / STEPS);
    if (grounds.every((ground) => contrastOf(made, ground) >= least)) return made;
  }
  return end;
}

const STEPS = 100;

function channelsOf(colour: string): Channels {
  const number = Number.parseInt(colour.slice(1), 16);
  return [(number >> 16) & 255, (number >> 8) & 255, number & 255];
}

function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
