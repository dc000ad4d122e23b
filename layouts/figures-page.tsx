/** The page of all figures of a notice: declared checks, every figure, cited documents, dates on a line. */

import type { VNode } from 'preact';
import type { FiguresWords } from '../scripts/messages/figures-page.ts';
import { Shell, type ShellProps } from './shell.tsx';
import { TimelineView } from './timeline.tsx';

export interface FiguresPageProps {
  readonly shell: ShellProps;
  readonly words: FiguresWords;
  /** Title of the notice. */
  readonly title: string;
  /** Address of its page. */
  readonly notice: string;
  readonly checks: readonly ListedCheck[];
  readonly figures: readonly ListedFigure[];
  readonly documents: readonly CitedDocument[];
  readonly dates: readonly ListedDate[];
  readonly timeline: Timeline | undefined;
}

export interface ListedCheck {
  /** With its numbers, e.g. `49 = 48 + 1`. */
  readonly shown: string;
  readonly holds: boolean;
  /** The words that state each of its figures. */
  readonly figures: readonly string[];
}

/** A stretch of a sentence around what it states. */
export interface Stated {
  readonly before: string;
  readonly stated: string;
  readonly after: string;
  readonly place: { readonly anchor: string; readonly citation: string };
}

export interface ListedFigure extends Stated {
  readonly value: string;
  /** Measure word, `%`, or empty. */
  readonly unit: string;
}

export interface ListedDate extends Stated {
  /** `2025`, `2025-03` or `2025-03-10`. */
  readonly when: string;
}

export interface CitedDocument {
  readonly name: string;
  readonly places: readonly Stated['place'][];
}

export interface Timeline {
  readonly from: string;
  readonly to: string;
  readonly count: number;
  /** Every month (or year) from the first to the last, also those without a date. */
  readonly bars: readonly { readonly when: string; readonly count: number }[];
}

export function FiguresPage(props: FiguresPageProps): VNode {
  const { shell, words, title, notice, checks, documents } = props;
  return (
    <Shell {...shell}>
      <div class="sheet figures-page">
        <p>
          <a href={notice}>{words.back}</a>
        </p>
        <h1>{words.title}</h1>
        <p lang="zh-CN">{title}</p>
        {checks.length === 0 ? null : <Checks checks={checks} words={words} />}
        <Figures {...props} />
        {documents.length === 0 ? null : <Documents {...props} />}
        <Dates {...props} />
      </div>
    </Shell>
  );
}

function Checks({ checks, words }: Pick<FiguresPageProps, 'checks' | 'words'>): VNode {
  return (
    <section aria-labelledby="checks">
      <h2 id="checks">{words.checks}</h2>
      <table class="plain-table">
        <thead>
          <tr>
            <th scope="col">{words.check}</th>
            <th scope="col">{words.result}</th>
            <th scope="col">{words.declared}</th>
          </tr>
        </thead>
        <tbody>
          {checks.map(({ shown, holds, figures }, index) => (
            <tr key={index}>
              <th scope="row" class="check-equation">
                {shown}
              </th>
              <td class="check-result">{holds ? words.holds : null}</td>
              <td lang="zh-CN">{figures.join('；')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Figures({ figures, words, notice }: FiguresPageProps): VNode {
  const units = [...new Set(figures.map(({ unit }) => unit))].filter((unit) => unit !== '');
  return (
    <section aria-labelledby="all-figures" data-figures data-shown={words.shown}>
      <h2 id="all-figures">{words.all}</h2>
      <p class="figures-filter needs-script">
        <label>
          {words.filter} <input type="text" autocomplete="off" data-figures-words />
        </label>
        <label>
          {words.unit}{' '}
          <select data-figures-unit>
            <option value="">{words.anyUnit}</option>
            {units.map((unit) => (
              <option key={unit} value={unit}>
                {unit === '%' ? words.percent : unit}
              </option>
            ))}
          </select>
        </label>
      </p>
      <p role="status" data-figures-count>
        {words.shown.replace('{count}', String(figures.length))}
      </p>
      <table class="plain-table">
        <thead>
          <tr>
            <SortedBy by="order" name={words.order} sorted />
            <SortedBy by="value" name={words.figure} />
            <th scope="col">{words.inWords}</th>
            <th scope="col">{words.place}</th>
          </tr>
        </thead>
        <tbody data-figures-rows>
          {figures.map((figure, index) => (
            <tr key={index} data-value={figure.value} data-unit={figure.unit}>
              <td class="narrow">{index + 1}</td>
              <td lang="zh-CN">{figure.stated}</td>
              <StatedCells stated={figure} notice={notice} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface SortedByProps {
  readonly by: 'order' | 'value';
  readonly name: string;
  readonly sorted?: boolean;
}

/** A column that the table is or can be sorted by. */
function SortedBy({ by, name, sorted = false }: SortedByProps): VNode {
  return (
    <th
      scope="col"
      class={by === 'order' ? 'narrow' : undefined}
      data-sort={by}
      aria-sort={sorted ? 'ascending' : undefined}
    >
      <span class="without-script">{name}</span>
      <button type="button" class="needs-script">
        {name}
      </button>
    </th>
  );
}

function StatedCells({ stated, notice }: { readonly stated: Stated; readonly notice: string }): VNode {
  const { before, after, place } = stated;
  return (
    <>
      <td lang="zh-CN">
        {before}
        <b>{stated.stated}</b>
        {after}
      </td>
      <td lang="zh-CN">
        <a href={`${notice}#${place.anchor}`}>{place.citation}</a>
      </td>
    </>
  );
}

function Documents({ documents, words, notice }: FiguresPageProps): VNode {
  return (
    <section aria-labelledby="documents">
      <h2 id="documents">{words.documents}</h2>
      <table class="plain-table">
        <thead>
          <tr>
            <th scope="col">{words.document}</th>
            <th scope="col">{words.place}</th>
          </tr>
        </thead>
        <tbody lang="zh-CN">
          {documents.map(({ name, places }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>
                {places.map(({ anchor, citation }, index) => (
                  <span key={anchor}>
                    {index === 0 ? '' : '、'}
                    <a href={`${notice}#${anchor}`}>{citation}</a>
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Dates({ dates, timeline, words, notice }: FiguresPageProps): VNode | null {
  if (dates.length === 0) return null;
  const begun = new Set<string>();
  const anchorOf = (when: string): string | undefined => {
    const key = when.slice(0, timeline?.bars[0]?.when.length ?? 7);
    if (begun.has(key)) return undefined;
    begun.add(key);
    return `d${key}`;
  };
  return (
    <section aria-labelledby="dates">
      <h2 id="dates">{words.dates}</h2>
      {timeline === undefined ? null : <TimelineView timeline={timeline} words={words} />}
      <table class="plain-table">
        <thead>
          <tr>
            <th scope="col">{words.date}</th>
            <th scope="col">{words.inWords}</th>
            <th scope="col">{words.place}</th>
          </tr>
        </thead>
        <tbody>
          {dates.map((date, index) => (
            <tr key={index} id={anchorOf(date.when)}>
              <th scope="row">
                <time dateTime={date.when}>{date.when}</time>
              </th>
              <StatedCells stated={date} notice={notice} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
