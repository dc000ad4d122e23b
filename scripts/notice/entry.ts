/** What a site knows of a notice without its words: enough for lists, feeds and the other notices. */

import type { Notice, Superseding } from './model.ts';
import { newestFirst } from './newest-first.ts';
import { countItems, countSections } from './passages.ts';
import { type Progress, progressOf } from './progress.ts';
import type { Head } from './relations.ts';

/** Some hundred bytes a notice, so that a site of any size fits into memory. Plain data: it crosses threads. */
export interface Entry extends Head {
  /** The lines of a printed title, where the editor set them. */
  readonly titleBreak?: readonly string[] | undefined;
  readonly kind: string;
  readonly issuer: string;
  readonly sample: boolean;
  readonly supersededBy?: Superseding | undefined;
  /** Days of corrections after publication, oldest first. */
  readonly corrected: readonly string[];
  readonly progress?: Progress | undefined;
  readonly sections: number;
  readonly items: number;
  /** Pieces that a search finds: the notice, its sections and the divisions right under them. */
  readonly records: number;
}

export function entryOf(notice: Notice): Entry {
  const { meta, sections } = notice;
  return {
    ...headOf(notice),
    titleBreak: meta.titleBreak,
    kind: meta.kind,
    issuer: meta.issuer,
    sample: meta.sample,
    supersededBy: notice.supersededBy,
    corrected: meta.corrections.map(({ date }) => date),
    progress: progressOf(notice),
    sections: countSections(notice),
    items: countItems(notice),
    records: sections.reduce((count, { divisions }) => count + 1 + divisions.length, 1),
  };
}

export function headOf({ slug, meta: { title, published, follows, supersedes } }: Notice): Head {
  return { slug, title, published, follows, supersedes };
}

/** For sorting whole notices, newest first. */
export function newestNoticeFirst(one: Notice, other: Notice): number {
  return newestFirst(headOf(one), headOf(other));
}
