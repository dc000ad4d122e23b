/** What programs read: the Atom feed and the sitemap. Both need absolute addresses, so a site without one has neither. */

import type { Entry } from '../notice/entry.ts';
import { escapeMarkup } from '../notice/escape-markup.ts';
import type { PublicationTime } from '../notice/model.ts';
import type { Site } from '../notice/site/site.ts';
import { FEED, SITEMAP } from './feed-path.ts';
import { noticePath } from './notice/notice-path.ts';

/** Added to the title of a notice that another takes the place of: a feed shows little else. */
const SUPERSEDED = '（已被取代）';

/** Entries in the feed: whoever reads it looks in more often than so many notices appear. */
const FEED_LENGTH = 50;

/** What a feed lists: all notices, or those of a kind or an issuer. */
export interface FeedOf {
  /** Folder of the page that lists the same, with a `/` at the end; empty for all notices. */
  readonly folder: string;
  readonly title: string;
}

/**
 * The feed in Atom (RFC 4287). Its dates are those of publication that people stated, never a clock's.
 * @param notices newest first, one at least
 */
export function atomFeed(
  notices: readonly Entry[],
  site: Site,
  baseUrl: string,
  { folder, title }: FeedOf = { folder: '', title: site.column.name },
): string {
  const address = baseUrl + folder;
  const entries = notices.slice(0, FEED_LENGTH);
  return lines([
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${site.language}">`,
    `  <id>${escapeMarkup(address)}</id>`,
    `  <title>${escapeMarkup(`${title} - ${site.name}`)}</title>`,
    ...entries
      .map(updatedOf)
      .sort()
      .slice(-1)
      .map((updated) => `  <updated>${updated}</updated>`),
    `  <link rel="self" href="${escapeMarkup(address + FEED)}"/>`,
    `  <link href="${escapeMarkup(address)}"/>`,
    ...entries.flatMap((entry) => [
      '  <entry>',
      `    <id>${escapeMarkup(baseUrl + noticePath(entry.slug))}</id>`,
      `    <title>${escapeMarkup(`${entry.title}${entry.supersededBy === undefined ? '' : SUPERSEDED}`)}</title>`,
      `    <published>${timeOf(entry.published)}</published>`,
      `    <updated>${updatedOf(entry)}</updated>`,
      `    <author><name>${escapeMarkup(entry.issuer)}</name></author>`,
      `    <category term="${escapeMarkup(entry.kind)}"/>`,
      `    <summary>${escapeMarkup(entry.summary)}</summary>`,
      `    <link href="${escapeMarkup(baseUrl + noticePath(entry.slug))}"/>`,
      '  </entry>',
    ]),
    '</feed>',
  ]);
}

/**
 * The sitemap (sitemaps.org 0.9). Samples ask not to be indexed, so they are not in it.
 * @param pages paths of the pages that are no notices, beside the list
 */
export function sitemap(notices: readonly Entry[], baseUrl: string, pages: readonly string[] = []): string {
  const dated = notices.filter(({ sample }) => !sample);
  return lines([
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    `  <url><loc>${escapeMarkup(baseUrl)}</loc></url>`,
    ...dated.map(
      (entry) =>
        `  <url><loc>${escapeMarkup(baseUrl + noticePath(entry.slug))}</loc><lastmod>${updatedOf(entry).slice(0, 10)}</lastmod></url>`,
    ),
    ...pages.map((path) => `  <url><loc>${escapeMarkup(baseUrl + path)}</loc></url>`),
    '</urlset>',
  ]);
}

/** What crawlers may read: everything; and where the sitemap is. They read it at the root of a domain only. */
export function robots(baseUrl: string): string {
  return lines(['User-agent: *', 'Allow: /', `Sitemap: ${baseUrl}${SITEMAP}`]);
}

/** When the notice was published or last corrected. Times written alike are in the order of their characters. */
function updatedOf({ published, corrections }: Entry): string {
  const times = [published, ...corrections].map(timeOf);
  return times.sort().at(-1) ?? timeOf(published);
}

/** RFC 3339 in the time of Beijing, which is the whole country's. A day without a time begins at midnight. */
function timeOf({ date, time }: PublicationTime): string {
  return `${date}T${time ?? '00:00'}:00+08:00`;
}

function lines(all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}
