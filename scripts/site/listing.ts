/** What programs and templates get of each notice: `index.json` holds these, and `collections.notices` too. */

import { statSync } from 'node:fs';
import path from 'node:path';
import type { Entry } from '../notice/entry.ts';
import { editionFile, FORMATS, type Format } from '../notice/site/site.ts';
import { noticePath } from './notice/notice-path.ts';

/** A value that nobody stated is left out. */
export interface Listing
  extends Omit<Entry, 'published' | 'titleBreak' | 'supersededBy' | 'progress' | 'records'> {
  /** Path of its page from the site's folder. */
  readonly path: string;
  /** `YYYY-MM-DD`, or with ` HH:MM` where the editor stated a time. */
  readonly published: string;
  /** What the declared figures say of it. */
  readonly state?: Entry['progress'];
  /** Slug of another notice. */
  readonly supersededBy?: string | undefined;
  readonly files: readonly ListedFile[];
}

export interface ListedFile {
  readonly format: Format;
  /** From the site's folder. */
  readonly path: string;
  /** Nothing in a preview, where the file is made once somebody opens it. */
  readonly bytes?: number | undefined;
}

export function listingOf(entry: Entry, files: readonly ListedFile[]): Listing {
  const { slug, title, kind, issuer, written, dataAsOf, reference, indexNumber, topic, validity } = entry;
  const { summary, sections, items, figures, corrections, follows, supersedes, sample } = entry;
  const { date, time } = entry.published;
  return {
    slug,
    path: noticePath(slug),
    title,
    kind,
    issuer,
    published: time === undefined ? date : `${date} ${time}`,
    ...{ written, dataAsOf, reference, indexNumber, topic, validity },
    ...{ summary, sections, items },
    state: entry.progress,
    ...{ figures, corrections, follows, supersedes },
    supersededBy: entry.supersededBy?.slug,
    sample,
    files,
  };
}

/** The files with the full text of a notice, by its slug. */
export type FilesOf = (slug: string) => readonly ListedFile[];

/** Those that are in the folder of a site. */
export function filesIn(folder: string): FilesOf {
  return (slug) =>
    FORMATS.flatMap((format) => {
      const file = `${slug}/${editionFile(slug, format)}`;
      const stat = statSync(path.join(folder, file), { throwIfNoEntry: false });
      return stat === undefined ? [] : [{ format, path: file, bytes: stat.size }];
    });
}
