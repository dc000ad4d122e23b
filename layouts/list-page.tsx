/** A page of the list of notices, newest first, by year. */

import type { VNode } from 'preact';
import type { ListWords } from '../scripts/messages/list-page.ts';
import { TitleLines } from './printed-head.tsx';
import { Shell, type ShellProps } from './shell.tsx';

export interface ListPageProps {
  readonly shell: ShellProps;
  readonly words: ListWords;
  readonly description: string;
  /** The notices of this page. */
  readonly entries: readonly ListEntry[];
  /** How many notices there are on all pages. */
  readonly count: number;
  /** Kinds of notices on all pages, with how many there are of each. */
  readonly kinds: readonly Choice[];
  /** What else the list can be narrowed to; empty where there is no choice. */
  readonly issuers: readonly Choice[];
  readonly years: readonly Choice[];
  readonly states: readonly Choice[];
  /** All pages, where there are several. */
  readonly turns: readonly Turn[];
}

/** A value to choose, and how many notices of all pages have it. */
export type Choice = readonly [value: string, count: number];

export interface ListEntry {
  readonly href: string;
  /** The title in the parts between which a narrow screen breaks it. */
  readonly titleLines: readonly (readonly string[])[];
  readonly kind: string;
  readonly issuer: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** Sections and items, in words. */
  readonly counts: readonly string[];
  readonly sample: boolean;
  /** Whether everything found has been put right, in words, where the notice says so. */
  readonly status?: string | undefined;
  readonly corrected: boolean;
  /** Another notice takes its place. */
  readonly superseded: boolean;
}

export interface Turn {
  readonly number: number;
  readonly href: string;
  readonly current: boolean;
}

export function ListPage(props: ListPageProps): VNode {
  const { shell, words, description, entries, count, turns } = props;
  return (
    <Shell {...shell}>
      <header class="list-head">
        <h1>{shell.columnName}</h1>
        <p>{description}</p>
      </header>
      <Filters {...props} />
      {entries.length === 0 ? <p>{shell.words.noNotices}</p> : null}
      <div data-notices>
        {byYear(entries).map(([year, ofYear]) => (
          <section key={year} aria-labelledby={`year-${year}`} data-year={year}>
            <h2 class="list-year" id={`year-${year}`}>
              {words.year(year)}
            </h2>
            <ol class="notices">
              {ofYear.map((entry) => (
                <li
                  key={entry.href}
                  data-kind={entry.kind}
                  data-issuer={entry.issuer}
                  data-status={entry.status}
                >
                  <Entry
                    entry={entry}
                    sampleMark={shell.words.sampleMark}
                    correctedMark={words.corrected}
                    supersededMark={words.superseded}
                  />
                </li>
              ))}
            </ol>
          </section>
        ))}
      </div>
      <p class="list-count" role="status" data-list-count>
        {shell.words.noticeCount(count)}
      </p>
      {turns.length === 0 ? null : <Turns turns={turns} words={words} />}
      {shell.links.feed === undefined ? null : (
        <p class="feed">
          <a href={shell.links.feed}>{words.feed}</a>
        </p>
      )}
    </Shell>
  );
}

function Filters({ shell, words, kinds, issuers, years, states, count }: ListPageProps): VNode | null {
  if (kinds.length < 2 && issuers.length + years.length + states.length === 0) return null;
  return (
    <div class="list-filters needs-script" data-list-filters>
      {kinds.length < 2 ? null : (
        <fieldset class="kinds" data-kinds>
          <legend class="visually-hidden">{shell.words.filterByKind}</legend>
          <button type="button" data-kind="" aria-pressed="true">
            {shell.words.all} <b>{count}</b>
          </button>
          {kinds.map(([kind, ofKind]) => (
            <button key={kind} type="button" data-kind={kind} aria-pressed="false">
              {kind} <b>{ofKind}</b>
            </button>
          ))}
        </fieldset>
      )}
      {(
        [
          ['issuer', words.byIssuer, issuers],
          ['year', words.byYear, years],
          ['status', words.byStatus, states],
        ] as const
      ).map(([name, label, values]) =>
        values.length === 0 ? null : (
          <label key={name}>
            {label}{' '}
            <select data-list-filter={name}>
              <option value="">{words.any}</option>
              {values.map(([value, ofValue]) => (
                <option key={value} value={value}>
                  {words.choice(value, ofValue)}
                </option>
              ))}
            </select>
          </label>
        ),
      )}
    </div>
  );
}

/** Entries of each year, in their order. */
function byYear(entries: readonly ListEntry[]): [year: string, entries: ListEntry[]][] {
  const years = new Map<string, ListEntry[]>();
  for (const entry of entries) {
    const year = entry.date.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), entry]);
  }
  return [...years];
}

function Turns({ turns, words }: { readonly turns: readonly Turn[]; readonly words: ListWords }): VNode {
  const current = turns.findIndex((turn) => turn.current);
  const [previous, next] = [turns[current - 1], turns[current + 1]];
  return (
    <nav class="turns" aria-label={words.pages} data-turns>
      {previous === undefined ? null : (
        <a href={previous.href} rel="prev">
          {words.previous}
        </a>
      )}
      {turns.map(({ number, href, current: isCurrent }) => (
        <a
          key={number}
          href={href}
          aria-label={words.page(number)}
          aria-current={isCurrent ? 'page' : undefined}
          data-turn
        >
          {number}
        </a>
      ))}
      {next === undefined ? null : (
        <a href={next.href} rel="next">
          {words.next}
        </a>
      )}
    </nav>
  );
}

interface EntryProps {
  readonly entry: ListEntry;
  readonly sampleMark: string;
  readonly correctedMark: string;
  readonly supersededMark: string;
}

function Entry({ entry, sampleMark, correctedMark, supersededMark }: EntryProps): VNode {
  const [year = '', month = '', day = ''] = entry.date.split('-');
  return (
    <article class="notice-entry">
      <p class="entry-date">
        <time dateTime={entry.date}>
          <span class="entry-day">
            {month}-{day}
          </span>
          <span class="entry-year">{year}</span>
        </time>
      </p>
      <div>
        <h3 lang="zh-CN">
          <a href={entry.href}>
            <TitleLines lines={entry.titleLines} />
          </a>
        </h3>
        <p class="entry-line">
          {entry.sample ? <span class="sample-mark">{sampleMark}</span> : null}
          {entry.superseded ? <span class="corrected-mark">{supersededMark}</span> : null}
          {entry.corrected ? <span class="corrected-mark">{correctedMark}</span> : null}
          <span class="entry-kind">{entry.kind}</span>
          <span>{entry.issuer}</span>
          {entry.counts.map((count) => (
            <span key={count}>{count}</span>
          ))}
          {entry.status === undefined ? null : <span>{entry.status}</span>}
        </p>
      </div>
    </article>
  );
}
