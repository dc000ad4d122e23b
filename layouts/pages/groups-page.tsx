/** The site map: pages, and all kinds, issuers, topics and years, each with its number of notices. */

import type { VNode } from 'preact';
import { Shell, type ShellProps } from '../shell.tsx';

export interface GroupsPageProps {
  readonly shell: ShellProps;
  readonly title: string;
  readonly groupings: readonly {
    readonly name: string;
    readonly groups: readonly { readonly href: string; readonly value: string; readonly count?: string }[];
  }[];
}

export function GroupsPage({ shell, title, groupings }: GroupsPageProps): VNode {
  return (
    <Shell {...shell}>
      <h1>{title}</h1>
      {groupings.map(({ name, groups }) => (
        <section key={name} class="tb-own-page tb-site-map">
          <h2>{name}</h2>
          <ul>
            {groups.map(({ href, value, count }) => (
              <li key={href}>
                <a href={href}>{value}</a> {count}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Shell>
  );
}
