/** What a site knows of a notice without its words: enough for lists, feeds and the other notices. */

import { anchorOfWords } from './block-anchors.ts';
import type { Notice, NoticeMeta, Superseding } from './model.ts';
import { countItems, countSections, openingOf } from './passages.ts';
import { newestFirst } from './versions/newest-first.ts';
import { type Progress, progressOf } from './versions/progress.ts';
import type { Head } from './versions/relations.ts';

/** About what a list or a search engine shows of a text, in UTF-16 units. */
const MOST_OF_SUMMARY = 120;

/** What front matter states of the record of a disclosure, where it states it. */
type Stated = Pick<NoticeMeta, 'written' | 'dataAsOf' | 'reference' | 'indexNumber' | 'topic' | 'validity'>;

/** A declared figure, and where the text states it. */
export interface EntryFigure {
  readonly name: string;
  /** As a decimal, e.g. `432.5`. */
  readonly value: string;
  readonly unit?: string | undefined;
  /** The words of the notice. */
  readonly text: string;
  readonly anchor: string;
}

/** One or two kilobytes a notice, so that a site of any size fits into memory. Plain data: it crosses threads. */
export interface Entry extends Head, Stated {
  /** The lines of a printed title, where the editor set them. */
  readonly titleBreak?: readonly string[] | undefined;
  readonly sample: boolean;
  readonly supersededBy?: Superseding | undefined;
  /** The first words of its text. */
  readonly summary: string;
  readonly figures: readonly EntryFigure[];
  /** What was corrected after publication, oldest first. */
  readonly corrections: readonly { readonly date: string; readonly change: string }[];
  readonly progress?: Progress | undefined;
  readonly sections: number;
  readonly items: number;
  /** Pieces that a search finds: the notice, its sections and the divisions right under them. */
  readonly records: number;
}

export function entryOf(notice: Notice): Entry {
  const { meta, sections } = notice;
  const { written, dataAsOf, reference, indexNumber, topic, validity } = meta;
  return {
    ...headOf(notice),
    titleBreak: meta.titleBreak,
    sample: meta.sample,
    supersededBy: notice.supersededBy,
    ...{ written, dataAsOf, reference, indexNumber, topic, validity },
    summary: openingOf(notice, MOST_OF_SUMMARY),
    figures: meta.figures.map(({ name, value, unit, text }) => ({
      name,
      value: value.toFixed(),
      unit,
      text,
      anchor: anchorOfWords(notice, text) ?? 'text',
    })),
    corrections: meta.corrections.map(({ date, change }) => ({ date, change })),
    progress: progressOf(notice),
    sections: countSections(notice),
    items: countItems(notice),
    records: sections.reduce((count, { divisions }) => count + 1 + divisions.length, 1),
  };
}

export function headOf({ slug, meta }: Notice): Head {
  const { title, published, follows, supersedes, kind, issuer, topic } = meta;
  return { slug, title, published, follows, supersedes, kind, issuer, topic };
}

/** For sorting whole notices, newest first. */
export function newestNoticeFirst(one: Notice, other: Notice): number {
  return newestFirst(headOf(one), headOf(other));
}
