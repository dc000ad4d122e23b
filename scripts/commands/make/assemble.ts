/** Writes the pages of a site whose notices are all at hand, as the preview shows them: without files to download. */

import type { Content } from '../../content/read-content.ts';
import { entryOf } from '../../notice/entry.ts';
import { copyAttachments } from '../../pipeline/attachments.ts';
import { addOwnPages } from '../../pipeline/own-pages.ts';
import { writeSearchIndex } from '../../search/search-index.ts';
import { indexed } from '../../search/search-record.ts';
import { filesIn } from '../../site/listing.ts';
import { withScriptTitles } from '../../site/own-pages/render.ts';
import { indexedPages } from '../../site/own-pages/searched-pages.ts';
import { folderTarget } from '../../site/own-pages/target.ts';
import { loadParts } from '../../site/parts.ts';
import { writePages } from '../../site/write-pages.ts';

/** @param folder an empty folder to write into */
export async function assemble(content: Pick<Content, 'site' | 'notices'>, folder: string): Promise<void> {
  const { notices } = content;
  const site = await withScriptTitles(content.site);
  await loadParts(site);
  const carried = notices.flatMap(({ slug, source }) =>
    copyAttachments({ slug, folder: source.path, shown: source.path }, source.attachments, folder),
  );
  const sizes = new Map(carried.map(({ name, length }) => [name, length]));
  writePages({ site, notices, editions: new Map(), sizes, folder });
  const bySlug = new Map(notices.map((notice) => [notice.slug, notice]));
  const texts = await addOwnPages({
    site,
    entries: notices.map(entryOf),
    noticeOf: (slug) => bySlug.get(slug),
    filesOf: filesIn(folder),
    target: folderTarget(folder),
  });
  await writeSearchIndex([...notices.map(indexed), ...indexedPages(site, texts)], folder, site.search);
}
