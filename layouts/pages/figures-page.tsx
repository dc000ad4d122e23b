/** The page of all figures of a notice: declared checks, every figure, cited documents, dates on a line. */

import type { ComponentChildren, VNode } from 'preact';
import type { FiguresWords } from '../../scripts/messages/pages/figures-page.ts';
import { TimelineView } from '../notice/timeline.tsx';
import { Shell, type ShellProps } from '../shell.tsx';
import { Quantities, Words } from '../text/line-breaks.tsx';

export interface FiguresPageProps {
  readonly shell: ShellProps;
  readonly words: FiguresWords;
  /** Title of the notice. */
  readonly title: string;
  /** Address of its page. */
  readonly notice: string;
  readonly checks: readonly ListedCheck[];
  readonly groups: readonly FigureGroup[];
  /** The ledger as a table for other programs, where the site offers it. */
  readonly csv: string | undefined;
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

export interface Place {
  readonly anchor: string;
  /** E.g. 第五节（六）. */
  readonly citation: string;
}

/** A section, or the words before and after them all, with its figures. */
export interface FigureGroup {
  readonly heading: string;
  readonly anchor: string;
  readonly rows: readonly FigureRow[];
}

/** The figures of one place. */
export interface FigureRow {
  readonly anchor: string;
  /** What the place is called within its section, e.g. （六）; empty for the section itself. */
  readonly label: string;
  readonly figures: readonly ListedFigure[];
}

export interface ListedFigure {
  /** The number of it in the notice. */
  readonly number: number;
  readonly value: string;
  /** Measure word, `%`, or empty. */
  readonly unit: string;
  /** The words of its clause before it. */
  readonly before: string;
  readonly stated: string;
}

export interface ListedDate {
  /** `2025`, `2025-03` or `2025-03-10`. */
  readonly when: string;
  readonly places: readonly Place[];
}

export interface CitedDocument {
  readonly name: string;
  readonly places: readonly Place[];
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
      <div class="tb-sheet tb-figures-page">
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
      <table class="tb-plain-table">
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
              <th scope="row" class="tb-check-equation">
                {shown}
              </th>
              <td class="tb-check-result">{holds ? words.holds : null}</td>
              <td lang="zh-CN">
                <Quantities text={figures.join('；')} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Figures({ groups, csv, words, notice }: FiguresPageProps): VNode {
  const figures = groups.flatMap(({ rows }) => rows.flatMap((row) => row.figures));
  const units = [...new Set(figures.map(({ unit }) => unit))].filter((unit) => unit !== '');
  return (
    <section aria-labelledby="all-figures" data-figures data-shown={words.shown}>
      <h2 id="all-figures">{words.all}</h2>
      <p class="tb-figures-filter tb-needs-script">
        <label>
          {words.filter} <input type="text" autocomplete="off" data-figures-filter="q" />
        </label>
        <label>
          {words.unit}{' '}
          <select data-figures-filter="unit">
            <option value="">{words.anyUnit}</option>
            {units.map((unit) => (
              <option key={unit} value={unit}>
                {unit === '%' ? words.percent : unit}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.sort}{' '}
          <select data-figures-filter="sort">
            <option value="">{words.byPlace}</option>
            <option value="down">{words.greatestFirst}</option>
            <option value="up">{words.leastFirst}</option>
          </select>
        </label>
      </p>
      <p class="tb-figures-count">
        <span role="status" data-figures-count>
          {words.shown.replace('{count}', String(figures.length))}
        </span>
        {csv === undefined ? null : (
          <a href={csv} download>
            {words.csv}
          </a>
        )}
      </p>
      <ol class="tb-figure-row" data-figures-sorted hidden />
      <div data-figures-groups>
        {groups.map((group) => (
          <section key={group.anchor} class="tb-figure-group" lang="zh-CN">
            <h3>
              <a href={`${notice}#${group.anchor}`}>
                <Words text={group.heading} />
              </a>
            </h3>
            {group.rows.map((row) => (
              <RowView key={row.anchor} row={row} notice={notice} />
            ))}
          </section>
        ))}
      </div>
    </section>
  );
}

function RowView({ row, notice }: { readonly row: FigureRow; readonly notice: string }): VNode {
  return (
    <div class="tb-figure-place">
      {row.label === '' ? null : <a href={`${notice}#${row.anchor}`}>{row.label}</a>}
      <ul>
        {row.figures.map(({ number, value, unit, before, stated }) => (
          <li key={number} data-v={value} data-u={unit === '' ? undefined : unit}>
            {before}
            <b>{stated}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Documents({ documents, words, notice }: FiguresPageProps): VNode {
  return (
    <section aria-labelledby="documents">
      <h2 id="documents">{words.documents}</h2>
      <PlaceTable
        heads={[words.document, words.place]}
        rows={documents.map(({ name, places }) => ({ key: name, name, places }))}
        notice={notice}
      />
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
      <PlaceTable
        heads={[words.date, words.place]}
        rows={dates.map(({ when, places }) => ({
          key: when,
          id: anchorOf(when),
          name: <time dateTime={when}>{when}</time>,
          places,
        }))}
        notice={notice}
      />
    </section>
  );
}

interface PlaceTableProps {
  readonly heads: readonly string[];
  readonly rows: readonly {
    readonly key: string;
    readonly id?: string | undefined;
    readonly name: ComponentChildren;
    readonly places: readonly Place[];
  }[];
  readonly notice: string;
}

/** What is named, and the places where it is. */
function PlaceTable({ heads, rows, notice }: PlaceTableProps): VNode {
  return (
    <table class="tb-plain-table">
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody lang="zh-CN">
        {rows.map(({ key, id, name, places }) => (
          <tr key={key} id={id}>
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
  );
}
