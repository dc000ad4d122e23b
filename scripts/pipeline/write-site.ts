/** The last step of the pipeline: what a site has beside its notices, made of what each says of itself. */

import type { Entry } from '../notice/entry.ts';
import type { Site } from '../notice/site/site.ts';
import { newestFirst } from '../notice/versions/newest-first.ts';
import { writeSearchIndex } from '../search/search-index.ts';
import { indexedPages } from '../site/own-pages/searched-pages.ts';
import { writeSitePages } from '../site/site-pages.ts';
import type { MadeNotice } from './made.ts';

/** Told when a stage begins, with the number of notices; what it gives back is called when the stage ends. */
export interface Watch {
  searching(notices: number): () => void;
  drawing(notices: number): () => void;
}

export interface SiteStep {
  readonly site: Site;
  readonly made: readonly MadeNotice[];
  /** The site's folder, with the files of every notice in it. */
  readonly folder: string;
  readonly watch: Watch;
  /** Adds what the site writes itself, once all else is there; given the entries newest first, it gives the texts of the pages by path. */
  readonly addOwnPages: (entries: readonly Entry[]) => Promise<ReadonlyMap<string, string>>;
}

export async function writeSite({ site, made, folder, watch, addOwnPages }: SiteStep): Promise<void> {
  const drawn = watch.drawing(made.length);
  const entries = made.map(({ indexed }) => indexed.entry).sort(newestFirst);
  writeSitePages({ site, entries }, folder);
  const texts = await addOwnPages(entries);
  drawn();
  const searched = watch.searching(made.length);
  const notices = made.map(({ indexed }) => indexed);
  await writeSearchIndex([...notices, ...indexedPages(site, texts)], folder, site.search);
  searched();
}
