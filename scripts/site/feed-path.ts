/** Paths of feed and sitemap from the site's folder: where crawlers and readers look for them. */

export const FEED = 'feed.xml';
export const SITEMAP = 'sitemap.xml';
export const ROBOTS = 'robots.txt';
