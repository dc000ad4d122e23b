/** The list of all notices, newest first. */

import type { VNode } from 'preact';
import { Shell, type ShellProps } from './shell.tsx';

export interface ListPageProps {
  readonly shell: ShellProps;
  readonly description: string;
  readonly entries: readonly ListEntry[];
  /** Kinds of notices in the list, with how many there are of each. */
  readonly kinds: readonly (readonly [kind: string, count: number])[];
}

export interface ListEntry {
  readonly href: string;
  readonly title: string;
  readonly kind: string;
  readonly issuer: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** Sections and items, in words. */
  readonly counts: readonly string[];
  readonly sample: boolean;
}

export function ListPage({ shell, description, entries, kinds }: ListPageProps): VNode {
  const { words } = shell;
  return (
    <Shell {...shell}>
      <header class="list-head">
        <h1>{shell.columnName}</h1>
        <p>{description}</p>
      </header>
      {kinds.length < 2 ? null : (
        <fieldset class="kinds" data-kinds hidden>
          <legend class="visually-hidden">{words.filterByKind}</legend>
          <button type="button" data-kind="" aria-pressed="true">
            {words.all} <b>{entries.length}</b>
          </button>
          {kinds.map(([kind, count]) => (
            <button key={kind} type="button" data-kind={kind} aria-pressed="false">
              {kind} <b>{count}</b>
            </button>
          ))}
        </fieldset>
      )}
      {entries.length === 0 ? (
        <p>{words.noNotices}</p>
      ) : (
        <ol class="notices" data-notices>
          {entries.map((entry) => (
            <li key={entry.href} data-kind={entry.kind}>
              <Entry entry={entry} sampleMark={words.sampleMark} />
            </li>
          ))}
        </ol>
      )}
      <p class="list-count" role="status" data-list-count>
        {words.noticeCount(entries.length)}
      </p>
    </Shell>
  );
}

function Entry({ entry, sampleMark }: { readonly entry: ListEntry; readonly sampleMark: string }): VNode {
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
        <h2 lang="zh-CN">
          <a href={entry.href}>{entry.title}</a>
        </h2>
        <p class="entry-line">
          {entry.sample ? <span class="sample-mark">{sampleMark}</span> : null}
          <span class="entry-kind">{entry.kind}</span>
          <span>{entry.issuer}</span>
          {entry.counts.map((count) => (
            <span key={count}>{count}</span>
          ))}
        </p>
      </div>
    </article>
  );
}
