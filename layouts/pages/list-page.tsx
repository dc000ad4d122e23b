/** A page of the list of notices, newest first, by year. */

import type { VNode } from 'preact';
import type { ListWords } from '../../scripts/messages/pages/list-page.ts';
import { Drawn } from '../drawn.tsx';
import { TitleLines } from '../notice/printed-head.tsx';
import { Shell, type ShellProps } from '../shell.tsx';
import { ListFilters } from './list-filters.tsx';

export interface ListPageProps {
  readonly shell: ShellProps;
  readonly words: ListWords;
  /** The name of the column, or what the notices of the list have in common. */
  readonly title: string;
  readonly description: string;
  /** To the groups of all notices, or from a group back to all. */
  readonly wider: { readonly text: string; readonly href: string };
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
  /** How far what was found has been put right, in words, where the notice says so. */
  readonly status?: string | undefined;
  /** Whether all of it has been. */
  readonly done?: boolean | undefined;
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
  const { shell, words, title, description, wider, entries, count, turns } = props;
  return (
    <Shell {...shell}>
      <header class="tb-list-head">
        <h1>{title}</h1>
        <p>{description}</p>
      </header>
      <ListFilters {...props} />
      {entries.length === 0 ? <p>{shell.words.noNotices}</p> : null}
      <div data-notices>
        {byYear(entries).map(([year, ofYear]) => (
          <section key={year} aria-labelledby={`year-${year}`} data-year={year}>
            <h2 class="tb-list-year" id={`year-${year}`}>
              {words.year(year)}
            </h2>
            <ol class="tb-notices">
              {ofYear.map((entry) => (
                <li
                  key={entry.href}
                  data-kind={entry.kind}
                  data-issuer={entry.issuer}
                  data-status={entry.status}
                >
                  <Drawn
                    name="ListEntry"
                    usual={Entry}
                    props={{
                      entry,
                      sampleMark: shell.words.sampleMark,
                      correctedMark: words.corrected,
                      supersededMark: words.superseded,
                    }}
                  />
                </li>
              ))}
            </ol>
          </section>
        ))}
      </div>
      <p class="tb-list-count">
        <span role="status" data-list-count>
          {shell.words.noticeCount(count)}
        </span>{' '}
        <button type="button" data-list-open hidden>
          {words.open}
        </button>
      </p>
      {turns.length === 0 ? null : <Turns turns={turns} words={words} />}
      <p class="tb-list-wider">
        <a href={wider.href}>{wider.text}</a>
      </p>
      {shell.links.feed === undefined ? null : (
        <p class="tb-feed">
          <a href={shell.links.feed}>{words.feed}</a>
        </p>
      )}
    </Shell>
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
    <nav class="tb-turns" aria-label={words.pages} data-turns>
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

export interface EntryProps {
  readonly entry: ListEntry;
  readonly sampleMark: string;
  readonly correctedMark: string;
  readonly supersededMark: string;
}

function Entry({ entry, sampleMark, correctedMark, supersededMark }: EntryProps): VNode {
  return (
    <article class="tb-notice-entry">
      <h3 lang="zh-CN">
        <a href={entry.href}>
          <TitleLines lines={entry.titleLines} />
        </a>
      </h3>
      <p class="tb-entry-date">
        <time dateTime={entry.date}>{entry.date}</time>
      </p>
      <p class="tb-entry-line">
        <span>{entry.kind}</span>
        <span class="tb-entry-more">{entry.issuer}</span>
        {entry.counts.map((count) => (
          <span key={count} class="tb-entry-more">
            {count}
          </span>
        ))}
      </p>
      <p class="tb-entry-tags">
        {entry.superseded ? <span class="tb-tag tb-is-open">{supersededMark}</span> : null}
        {entry.status === undefined ? null : (
          <span class={entry.done === true ? 'tb-tag tb-is-done' : 'tb-tag tb-is-open'}>{entry.status}</span>
        )}
        {entry.corrected ? <span class="tb-tag">{correctedMark}</span> : null}
        {entry.sample ? <span class="tb-tag tb-is-sample">{sampleMark}</span> : null}
      </p>
    </article>
  );
}
