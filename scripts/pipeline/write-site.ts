/** The last step of the pipeline: what a site has beside its notices, made of what each says of itself. */

import type { Site } from '../notice/site.ts';
import { writeSearchIndex } from '../search/search-index.ts';
import { writeSitePages } from '../site/site-pages.ts';
import type { MadeNotice } from './made.ts';

/** Told when a stage begins, with the number of notices; what it gives back is called when the stage ends. */
export interface Watch {
  searching(notices: number): () => void;
  drawing(notices: number): () => void;
}

/** @param folder the site's folder, with the files of every notice in it */
export async function writeSite(
  site: Site,
  made: readonly MadeNotice[],
  folder: string,
  watch: Watch,
): Promise<void> {
  const searched = watch.searching(made.length);
  await writeSearchIndex(
    made.map(({ indexed }) => indexed),
    folder,
  );
  searched();
  const drawn = watch.drawing(made.length);
  await writeSitePages({ site, entries: made.map(({ indexed }) => indexed.entry), folder });
  drawn();
}
