/**
 * Takes over from the publication before what of a notice is as it was: its files are linked, not written, and nothing is
 * loaded that makes any. What is not known, or has changed, is left to the crew.
 */

import { statusOf } from '../check/check.ts';
import type { Earlier } from '../publish/earlier.ts';
import { copyAttachments } from './attachments.ts';
import { NoticeCache } from './cache/notice-cache.ts';
import type { CacheOrder, Made, NoticeOrder, SiteOrder } from './made.ts';
import { mostPages, paperFormatsOf } from './steps/paper-formats.ts';

export class Reuse {
  private readonly order: SiteOrder;
  private readonly earlier: Earlier;
  private readonly cache: NoticeCache;
  private readonly slugs: ReadonlySet<string>;

  constructor(order: SiteOrder, cache: CacheOrder, earlier: Earlier) {
    this.order = order;
    this.earlier = earlier;
    this.cache = new NoticeCache(order, cache);
    this.slugs = new Set(order.slugs);
  }

  /** What was made of the notice, where it is known and all its files could be linked. */
  take(notice: NoticeOrder): Made | undefined {
    const { slug } = notice.place;
    const { folder, out, formats } = this.order;
    const checked = this.cache.takeChecked(notice, this.slugs, { out, words: notice.publishedWords });
    if (checked?.known === undefined || statusOf(checked, this.order) !== 0) return undefined;
    const forPaper = paperFormatsOf(this.order);
    const paper =
      forPaper.length === 0 ? { editions: [], files: [] } : this.cache.lookForPaper(notice, forPaper);
    if (paper === undefined) return undefined;
    const { indexed, words, attachments } = checked.known;
    // Their sizes are on the pages. They are copied each time: they may be larger than the cache should hold.
    const carried = copyAttachments(notice.place, attachments, folder);
    const sizes = carried.map(({ name, length }) => [name, length] as const);
    const { relations } = notice;
    const pages = this.cache.lookForPages(notice, { formats, onPaper: paper.editions, sizes, relations });
    const files = [...paper.files, ...(pages ?? [])];
    if (pages === undefined || !this.earlier.linkAll(files, folder)) return undefined;
    return {
      slug,
      ...checked,
      done: [],
      published: { indexed, words, files: [...files, ...carried], pages: mostPages(paper.editions) },
    };
  }
}
