/** What templates can say of the notices: `collections.notices`, and the shortcodes `notice`, `figure` and `tally`. */

import { say } from '../../messages/pages/own-pages.ts';
import { escapeMarkup } from '../../notice/escape-markup.ts';
import { rootAddress } from '../../notice/site/own-page.ts';
import type { Listing } from '../listing.ts';
import type { EleventyConfig } from './eleventy-config.ts';

/** The notices as templates get them. */
export interface Offered {
  /** Newest first. */
  readonly listings: readonly Listing[];
  /** Folder of our pages below the site's, with a `/` at the end; empty where they are the site. */
  readonly prefix: string;
  /** Draws the tally of a notice that there is. */
  readonly tally: (slug: string, address: string) => string;
}

/** A notice as an item of a collection: templates and plugins expect `url`, `date` and `data.title`. */
export interface CollectedNotice extends Listing {
  /** From the root of the site: `/fanben-2025/`. */
  readonly url: string;
  /** Noon of the day of publication in Beijing, so that it is that day in UTC too. */
  readonly date: Date;
  readonly data: { readonly title: string };
}

/** @param read gives what there is to offer when a build begins: a preview builds several times */
export function offerNotices(config: EleventyConfig, read: () => Offered): void {
  config.addCollection('notices', () => {
    const { listings, prefix } = read();
    return listings.map((listing) => collected(listing, prefix));
  });
  config.addShortcode('notice', (slug, words) => {
    const { listing, address } = find(read(), slug);
    return link(address, typeof words === 'string' ? words : listing.title);
  });
  config.addShortcode('figure', (slug, name) => {
    const { listing, address } = find(read(), slug);
    const figure = listing.figures.find((one) => one.name === name);
    if (figure === undefined) {
      const known = listing.figures.map((one) => one.name);
      throw new Error(say.noFigure(listing.slug, String(name), known));
    }
    return link(`${address}#${figure.anchor}`, figure.text);
  });
  config.addShortcode('tally', (slug) => {
    const offered = read();
    const { listing, address } = find(offered, slug);
    return offered.tally(listing.slug, address);
  });
}

function collected(listing: Listing, prefix: string): CollectedNotice {
  const date = new Date(`${listing.published.slice(0, 10)}T04:00:00Z`);
  const { title, path } = listing;
  return { ...listing, url: rootAddress(`${prefix}${path}`), date, data: { title } };
}

function find({ listings, prefix }: Offered, slug: unknown): { listing: Listing; address: string } {
  const listing = listings.find((one) => one.slug === slug);
  if (listing === undefined) {
    const known = listings.map((one) => one.slug);
    throw new Error(say.noNotice(String(slug), known));
  }
  return { listing, address: rootAddress(`${prefix}${listing.path}`) };
}

function link(address: string, words: string): string {
  return `<a href="${escapeMarkup(address)}">${escapeMarkup(words)}</a>`;
}
