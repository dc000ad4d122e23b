/** The parts of a page that a site may draw itself, and what each is drawn from: `import type { Part } from 'tongbao/components'`. */

import type { h, VNode } from 'preact';
import type { NoticeFootProps } from './notice/notice-foot.tsx';
import type { NoticePageProps } from './notice/notice-page.tsx';
import type { EntryProps } from './pages/list-page.tsx';
import type { ShellProps } from './shell.tsx';

export interface PartProps {
  /** The band at the top of every page: name of the site, navigation, search. */
  readonly Header: ShellProps;
  /** The foot of every page. */
  readonly Footer: ShellProps;
  /** The head of a notice: title, dates, record, tally. */
  readonly NoticeHead: NoticePageProps;
  /** The end of a notice: contact, downloads, attachments, other notices. */
  readonly NoticeFoot: NoticeFootProps;
  /** A notice in the list. */
  readonly ListEntry: EntryProps;
}

export type PartName = keyof PartProps;

/** What a part gets to draw with. */
export interface PartTools<N extends PartName> {
  /** `h('p', { class: 'note' }, 'text')` makes an element. */
  readonly h: typeof h;
  /** Our part, for a site that only adds to it: `h(Default, props)`. */
  readonly Default: (props: PartProps[N]) => VNode | null;
}

/** A part of the site: `content/theme/components/<name>.js` exports it as default. */
export type Part<N extends PartName> = (props: PartProps[N], tools: PartTools<N>) => VNode | null;
