/** A page that the site writes itself: its title and its words in the frame of every page. */

import type { VNode } from 'preact';
import { Shell, type ShellProps } from '../shell.tsx';

export interface OwnPageProps {
  readonly shell: ShellProps;
  readonly title: string;
  /** What its template rendered. */
  readonly html: string;
}

export function OwnPage({ shell, title, html }: OwnPageProps): VNode {
  // A template that begins with a heading of its own needs no second one.
  const headed = /^\s*<h1[\s>]/.test(html);
  return (
    <Shell {...shell}>
      {headed ? null : <h1>{title}</h1>}
      <div class="tb-own-page" dangerouslySetInnerHTML={{ __html: html }} />
    </Shell>
  );
}
