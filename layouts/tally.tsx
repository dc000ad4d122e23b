/** The declared figures of a notice, drawn: a whole with its parts, and how many items each section has. */

import { Fragment, type VNode } from 'preact';
import type { PageWords } from '../scripts/messages/page.ts';

export interface TallyProps {
  readonly words: PageWords;
  readonly tally: Tally;
}

export interface Tally {
  /** Sums that the author declared and that hold. */
  readonly sums: readonly Sum[];
  /** The other declared figures. */
  readonly figures: readonly Figure[];
  /** Items of each section, where at least two sections have items. */
  readonly sections: readonly SectionCount[];
}

export interface Sum {
  readonly whole: Figure;
  readonly parts: readonly Figure[];
}

export interface Figure {
  /** As it is read, e.g. `432.5`. */
  readonly value: string;
  readonly unit: string;
  /** The words of the text that state it. */
  readonly text: string;
  /** Anchor of the place where they stand. */
  readonly anchor: string;
  /** Share of the whole, from 0 to 1. */
  readonly share: number;
}

export interface SectionCount {
  readonly anchor: string;
  readonly label: string;
  readonly title: string;
  readonly items: number;
}

export function TallyView({ words, tally }: TallyProps): VNode {
  const [first, ...others] = tally.sums;
  const rest = others.length + tally.figures.length;
  return (
    <section class="tally" aria-labelledby="tally-title">
      <h2 id="tally-title">{words.tally}</h2>
      {first === undefined ? null : <SumView sum={first} words={words} />}
      {tally.sections.length === 0 ? null : <SectionCounts sections={tally.sections} words={words} />}
      {rest === 0 ? null : (
        <details class="more-figures" open={first === undefined}>
          <summary>{words.moreFigures(rest)}</summary>
          {others.map((sum) => (
            <SumView key={sum.parts[0]?.text} sum={sum} words={words} />
          ))}
          <ul class="figures">
            {tally.figures.map((figure) => (
              <li key={figure.text}>
                <FigureLink figure={figure} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function SumView({ sum, words }: { readonly sum: Sum; readonly words: PageWords }): VNode {
  const { whole, parts } = sum;
  const label = words.tallyOf(
    whole.text,
    parts.map((part) => part.text),
  );
  return (
    <div class="sum">
      <p class="equation">
        <b>{whole.value}</b> {whole.unit}
        {parts.map((part, index) => (
          <Fragment key={part.text}>
            {' '}
            <span class="term">
              <span class="operator">{index === 0 ? '=' : '+'}</span> <b>{part.value}</b>
            </span>
          </Fragment>
        ))}
      </p>
      <SumBar sum={sum} label={label} />
      <ul class="figures">
        <li>
          <FigureLink figure={whole} />
        </li>
        {parts.map((part, index) => (
          <li key={part.text}>
            <span class={`swatch ${partClass(index)}`} aria-hidden="true" />
            <FigureLink figure={part} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function FigureLink({ figure }: { readonly figure: Figure }): VNode {
  return <a href={`#${figure.anchor}`}>{figure.text}</a>;
}

function partClass(index: number): string {
  return `part-${(index % 5) + 1}`;
}

/** Width of the bar in units of the drawing; a part is never too thin to be seen. */
const BAR = 1000;
const THINNEST = 12;

function SumBar({ sum, label }: { readonly sum: Sum; readonly label: string }): VNode {
  let start = 0;
  return (
    <svg class="sum-bar" viewBox={`0 0 ${BAR} 24`} preserveAspectRatio="none" role="img" aria-label={label}>
      {sum.parts.map((part, index) => {
        const left = sum.parts.length - index - 1;
        const wanted = Math.max(Math.round(part.share * BAR), THINNEST);
        const width = left === 0 ? BAR - start : Math.min(wanted, BAR - start - left * THINNEST);
        const x = start;
        start += width;
        return <rect key={part.text} class={partClass(index)} x={x} y="0" width={width} height="24" />;
      })}
    </svg>
  );
}

interface SectionCountsProps {
  readonly sections: readonly SectionCount[];
  readonly words: PageWords;
}

function SectionCounts({ sections, words }: SectionCountsProps): VNode {
  const most = Math.max(...sections.map((section) => section.items), 1);
  return (
    <div class="section-counts">
      <h3>{words.itemsBySection}</h3>
      <ol>
        {sections.map(({ anchor, label, title, items }) => (
          <li key={anchor}>
            <a href={`#${anchor}`} title={`${label}${title}`}>
              <svg viewBox="0 0 10 40" preserveAspectRatio="none" aria-hidden="true">
                <rect x="0" y={40 - (items / most) * 40} width="10" height={(items / most) * 40} />
              </svg>
              <b>{items}</b>
              <span>{label.replace(/[、.．]$/, '')}</span>
              <span class="visually-hidden">
                {' '}
                {title} {words.items(items)}
              </span>
            </a>
          </li>
        ))}
      </ol>
    </div>
  );
}
