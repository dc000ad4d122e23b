/** The declared figures of a notice, drawn: a whole with its parts. What is done is calm, what is open is marked. */

import { Fragment, type VNode } from 'preact';
import type { PageWords } from '../../scripts/messages/pages/page-words.ts';

export interface TallyProps {
  readonly words: PageWords;
  readonly tally: Tally;
}

export interface Tally {
  /** Sums that the author declared and that hold. */
  readonly sums: readonly Sum[];
  /** The other declared figures. */
  readonly figures: readonly Figure[];
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
  /** Anchor of the place where they are. */
  readonly anchor: string;
  /** Share of the whole, from 0 to 1. */
  readonly share: number;
  /** Whether it counts what is still to be done. */
  readonly open: boolean;
}

export function TallyView({ words, tally }: TallyProps): VNode {
  const [first, ...others] = tally.sums;
  const rest = others.length + tally.figures.length;
  return (
    <section class="tb-tally" aria-labelledby="tally-title">
      <h2 id="tally-title">{words.tally}</h2>
      {first === undefined ? null : <SumView sum={first} words={words} />}
      {rest === 0 ? null : (
        <details class="tb-more-figures" open={first === undefined}>
          <summary>{words.moreFigures(rest)}</summary>
          {others.map((sum) => (
            <SumView key={sum.parts[0]?.text} sum={sum} words={words} />
          ))}
          <ul class="tb-figures">
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
  const label = words.tallySentence(
    whole.text,
    parts.map((part) => part.text),
  );
  return (
    <div class="tb-sum">
      <p class="tb-equation">
        <b>{whole.value}</b> {whole.unit}
        {parts.map((part, index) => (
          <Fragment key={part.text}>
            {' '}
            <span class="tb-term">
              <span class="tb-operator">{index === 0 ? '=' : '+'}</span> <b>{part.value}</b>
            </span>
          </Fragment>
        ))}
      </p>
      <SumBar sum={sum} label={label} />
      <ul class="tb-figures">
        <li>
          <FigureLink figure={whole} />
        </li>
        {parts.map((part, index) => (
          <li key={part.text}>
            <span class={`tb-swatch ${partClass(part, index)}`} aria-hidden="true" />
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

function partClass({ open }: Figure, index: number): string {
  return open ? 'tb-part-open' : `tb-part-${(index % 5) + 1}`;
}

/** Width of the bar in units of the drawing; a part is never too thin to be seen. */
const BAR = 1000;
const THINNEST = 12;

/** A part of nothing is not drawn. */
function SumBar({ sum, label }: { readonly sum: Sum; readonly label: string }): VNode {
  const drawn = sum.parts.map((part, index) => ({ part, index })).filter(({ part }) => part.share > 0);
  let start = 0;
  return (
    <svg
      class="tb-sum-bar"
      viewBox={`0 0 ${BAR} 24`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      {drawn.map(({ part, index }, place) => {
        const left = drawn.length - place - 1;
        const wanted = Math.max(Math.round(part.share * BAR), THINNEST);
        const width = left === 0 ? BAR - start : Math.min(wanted, BAR - start - left * THINNEST);
        const x = start;
        start += width;
        return <rect key={part.text} class={partClass(part, index)} x={x} y="0" width={width} height="24" />;
      })}
    </svg>
  );
}
