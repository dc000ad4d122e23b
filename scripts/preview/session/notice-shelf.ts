/** The notices of a site as they were saved last, by slug; those looked at last stay in memory with their pages. */

import { type NoticePlace, readHead } from '../../content/read-content.ts';
import type { Relation } from '../../notice/versions/relations.ts';
import { Heads } from './heads.ts';
import { PreviewedNotice } from './previewed-notice.ts';
import type { PreviewedSite } from './previewed-site.ts';

/** Notices that stay in memory. */
const AT_HAND = 24;

export class NoticeShelf {
  private readonly heads = new Heads();
  private readonly notices = new Map<string, PreviewedNotice>();
  /** Those looked at last, the last one at the end. */
  private readonly recent = new Set<PreviewedNotice>();

  has(slug: string): boolean {
    return this.notices.has(slug);
  }

  get(slug: string): PreviewedNotice | undefined {
    return this.notices.get(slug);
  }

  /** By slug. */
  all(): PreviewedNotice[] {
    return [...this.notices.values()].sort((one, other) => (one.place.slug < other.place.slug ? -1 : 1));
  }

  /** Addresses of all notices whose heads can be read. */
  get slugs(): ReadonlySet<string> {
    return this.heads.slugs;
  }

  /** The notices that the notice leads to. */
  relationsOf(slug: string): readonly Relation[] {
    return this.heads.relationsOf(slug);
  }

  /** Those whose checks do not hold any more. */
  unchecked(): PreviewedNotice[] {
    const { slugs } = this.heads;
    return [...this.notices.values()].filter((notice) => !notice.isChecked(slugs));
  }

  /** Reads anew what was saved; `settle` is called when all is put. */
  put(place: NoticePlace, site: PreviewedSite): void {
    this.remove(place.slug);
    this.heads.set(place.slug, readHead(place));
    this.notices.set(place.slug, new PreviewedNotice(place, site, undefined));
  }

  /** Takes out the notices that are not among `slugs`. */
  keepOnly(slugs: ReadonlySet<string>): void {
    for (const slug of this.notices.keys()) if (!slugs.has(slug)) this.remove(slug);
  }

  /** What is made of a notice depends on the site, and on the notice that supersedes it. */
  settle(site: PreviewedSite): void {
    for (const [slug, notice] of this.notices) {
      const renewed = notice.renewed(site, this.heads.supersededBy(slug));
      if (renewed === notice) continue;
      this.recent.delete(notice);
      this.notices.set(slug, renewed);
    }
  }

  /** Notes that the notice is looked at. */
  use(notice: PreviewedNotice): void {
    this.recent.delete(notice);
    this.recent.add(notice);
    const [oldest] = this.recent;
    if (this.recent.size <= AT_HAND || oldest === undefined) return;
    oldest.forget();
    this.recent.delete(oldest);
  }

  private remove(slug: string): void {
    const notice = this.notices.get(slug);
    if (notice !== undefined) this.recent.delete(notice);
    this.notices.delete(slug);
    this.heads.set(slug, undefined);
  }
}
