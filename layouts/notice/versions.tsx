/** The versions of a notice on a line of time: what came before and after, what was corrected, and what changed. */

import type { VNode } from 'preact';

/** A version, or a correction; in order of its dates. */
export interface Version {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly what: string;
  readonly title?: string | undefined;
  readonly href?: string | undefined;
  /** The page that compares it with this one. */
  readonly compared?: string | undefined;
}

export interface VersionsProps {
  readonly title: string;
  readonly compare: string;
  readonly versions: readonly Version[];
}

export function Versions({ title, compare, versions }: VersionsProps): VNode {
  return (
    <section class="tb-versions" aria-labelledby="versions-title">
      <h2 id="versions-title">{title}</h2>
      <ol>
        {versions.map(({ date, what, title: of, href, compared }, index) => (
          <li key={index}>
            <time dateTime={date}>{date}</time>
            <span>
              {what} {href === undefined ? <span lang="zh-CN">{of}</span> : <a href={href}>{of}</a>}
            </span>
            {compared === undefined ? null : <a href={compared}>{compare}</a>}
          </li>
        ))}
      </ol>
    </section>
  );
}
