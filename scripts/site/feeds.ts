/** What programs read: the Atom feed and the sitemap. Both need absolute addresses, so a site without one has neither. */

import type { Entry } from '../notice/entry.ts';
import type { PublicationTime } from '../notice/model.ts';
import type { Site } from '../notice/site.ts';
import { FEED } from './feed-path.ts';
import { noticePath } from './notice-page.ts';

/** Added to the title of a notice that another takes the place of: a feed shows little else. */
const SUPERSEDED = '（已被取代）';

/** Entries in the feed: whoever reads it looks in more often than so many notices appear. */
const FEED_LENGTH = 50;

/**
 * The feed in Atom (RFC 4287). Its dates are those of publication that people stated, never a clock's.
 * @param notices newest first, one at least
 */
export function atomFeed(notices: readonly Entry[], site: Site, baseUrl: string): string {
  const entries = notices.slice(0, FEED_LENGTH);
  return lines([
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${site.language}">`,
    `  <id>${escapeXml(baseUrl)}</id>`,
    `  <title>${escapeXml(`${site.column.name} - ${site.name}`)}</title>`,
    ...entries
      .map(updatedOf)
      .sort()
      .slice(-1)
      .map((updated) => `  <updated>${updated}</updated>`),
    `  <link rel="self" href="${escapeXml(baseUrl + FEED)}"/>`,
    `  <link href="${escapeXml(baseUrl)}"/>`,
    ...entries.flatMap((entry) => [
      '  <entry>',
      `    <id>${escapeXml(baseUrl + noticePath(entry.slug))}</id>`,
      `    <title>${escapeXml(`${entry.title}${entry.supersededBy === undefined ? '' : SUPERSEDED}`)}</title>`,
      `    <published>${timeOf(entry.published)}</published>`,
      `    <updated>${updatedOf(entry)}</updated>`,
      `    <author><name>${escapeXml(entry.issuer)}</name></author>`,
      `    <category term="${escapeXml(entry.kind)}"/>`,
      `    <link href="${escapeXml(baseUrl + noticePath(entry.slug))}"/>`,
      '  </entry>',
    ]),
    '</feed>',
  ]);
}

/** The sitemap (sitemaps.org 0.9). Samples ask not to be indexed, so they are not in it. */
export function sitemap(notices: readonly Entry[], baseUrl: string): string {
  const dated = notices.filter(({ sample }) => !sample);
  return lines([
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    `  <url><loc>${escapeXml(baseUrl)}</loc></url>`,
    ...dated.map(
      (entry) =>
        `  <url><loc>${escapeXml(baseUrl + noticePath(entry.slug))}</loc><lastmod>${updatedOf(entry).slice(0, 10)}</lastmod></url>`,
    ),
    '</urlset>',
  ]);
}

/** When the notice was published or last corrected. Times written alike stand in the order of their characters. */
function updatedOf({ published, corrections }: Entry): string {
  const times = [published, ...corrections].map(timeOf);
  return times.sort().at(-1) ?? timeOf(published);
}

/** RFC 3339 in the time of Beijing, which is the whole country's. A day without a time begins at midnight. */
function timeOf({ date, time }: PublicationTime): string {
  return `${date}T${time ?? '00:00'}:00+08:00`;
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function lines(all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}
