/** What the site knows of each notice: what own pages list, and what `index.json` holds. */

import type { Notice } from '../notice/model.ts';
import { countItems, countSections, openingOf } from '../notice/passages.ts';
import { type Progress, progressOf } from '../notice/progress.ts';
import type { Edition } from '../notice/site.ts';
import { noticePath } from './notice-page.ts';
import { anchorOf } from './tally.ts';

/** A value that nobody stated is left out. */
export interface Listing {
  readonly slug: string;
  /** Path of its page from the site's folder. */
  readonly path: string;
  readonly title: string;
  readonly kind: string;
  readonly issuer: string;
  /** `YYYY-MM-DD`, or with ` HH:MM` where the editor stated a time. */
  readonly published: string;
  readonly written?: string | undefined;
  readonly dataAsOf?: string | undefined;
  readonly reference?: string | undefined;
  readonly indexNumber?: string | undefined;
  readonly topic?: string | undefined;
  readonly validity?: string | undefined;
  /** The first words of its text. */
  readonly summary: string;
  readonly sections: number;
  readonly items: number;
  /** What the declared figures say of it. */
  readonly state?: Progress | undefined;
  readonly figures: readonly ListedFigure[];
  readonly corrections: readonly { readonly date: string; readonly change: string }[];
  /** Slugs of other notices. */
  readonly follows?: string | undefined;
  readonly supersedes?: string | undefined;
  readonly supersededBy?: string | undefined;
  readonly sample: boolean;
  readonly files: readonly ListedFile[];
}

export interface ListedFigure {
  readonly name: string;
  /** As a decimal, e.g. `432.5`. */
  readonly value: string;
  readonly unit?: string | undefined;
  /** The words of the notice that state it. */
  readonly text: string;
  /** Anchor of the place where they stand. */
  readonly anchor: string;
}

export interface ListedFile {
  readonly format: string;
  /** From the site's folder. */
  readonly path: string;
  readonly bytes: number;
}

/** About what a list or a search engine shows of a text, in UTF-16 units. */
const MOST_OF_SUMMARY = 120;

export function listingOf(notice: Notice, editions: readonly Edition[]): Listing {
  const { slug, meta, supersededBy } = notice;
  const { title, kind, issuer, written, dataAsOf, reference, indexNumber, topic, validity } = meta;
  const { date, time } = meta.published;
  return {
    slug,
    path: noticePath(slug),
    title,
    kind,
    issuer,
    published: time === undefined ? date : `${date} ${time}`,
    written,
    dataAsOf,
    reference,
    indexNumber,
    topic,
    validity,
    summary: openingOf(notice, MOST_OF_SUMMARY),
    sections: countSections(notice),
    items: countItems(notice),
    state: progressOf(notice),
    figures: meta.figures.map(({ name, value, unit, text }) => ({
      name,
      value: value.toFixed(),
      unit,
      text,
      anchor: anchorOf(notice, text),
    })),
    corrections: meta.corrections.map(({ date, change }) => ({ date, change })),
    follows: meta.follows,
    supersedes: meta.supersedes,
    supersededBy: supersededBy?.slug,
    sample: meta.sample,
    files: editions.map(({ format, file, bytes }) => ({ format, path: `${slug}/${file}`, bytes })),
  };
}
