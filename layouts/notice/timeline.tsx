/** Dates on a line: a bar for each month (or year), as high as it has dates; each leads to its dates below. */

import type { VNode } from 'preact';
import type { FiguresWords } from '../../scripts/messages/pages/figures-page.ts';
import type { Timeline } from '../pages/figures-page.tsx';

/** The drawing in its own units; the style sheet sizes it. */
const WIDTH = 1000;
const HEIGHT = 120;
/** Room for the years below the line. */
const FOOT = 44;

export function TimelineView({
  timeline,
  words,
}: {
  readonly timeline: Timeline;
  readonly words: FiguresWords;
}): VNode {
  const { from, to, count, bars } = timeline;
  const most = Math.max(...bars.map((bar) => bar.count));
  const step = WIDTH / bars.length;
  const tall = (number: number): number => (number / most) * (HEIGHT - 8);
  const years = yearsOf(bars);
  return (
    <div class="tb-timeline-box">
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset, and what it groups are links */}
      <svg
        class="tb-timeline"
        viewBox={`0 0 ${WIDTH} ${HEIGHT + FOOT}`}
        role="group"
        aria-label={words.timeline(from, to, count)}
      >
        <title>{words.timeline(from, to, count)}</title>
        <line x1="0" y1={HEIGHT} x2={WIDTH} y2={HEIGHT} />
        {bars.map((bar, index) =>
          bar.count === 0 ? null : (
            <a key={bar.when} href={`#d${bar.when}`} aria-label={words.timelineBar(bar.when, bar.count)}>
              <title>{words.timelineBar(bar.when, bar.count)}</title>
              <rect
                x={round(index * step + step * 0.15)}
                y={round(HEIGHT - tall(bar.count))}
                width={round(step * 0.7)}
                height={round(tall(bar.count))}
              />
            </a>
          ),
        )}
        {years.map(({ year, index }) => (
          <text key={year} x={round(index * step)} y={HEIGHT + 34}>
            {year}
          </text>
        ))}
      </svg>
    </div>
  );
}

/** Each year where it begins, as far apart as their names need. */
function yearsOf(bars: Timeline['bars']): { year: string; index: number }[] {
  const found: { year: string; index: number }[] = [];
  for (const [index, { when }] of bars.entries()) {
    const last = found.at(-1);
    const year = when.slice(0, 4);
    if (last === undefined || (last.year !== year && ((index - last.index) / bars.length) * WIDTH > 110))
      found.push({ year, index });
  }
  return found;
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
