/** The place of a tally on a rendered page: it is drawn where the words of the notices are at hand. */

const PLACE = /<tongbao-tally data-slug="([^"]*)"><\/tongbao-tally>/g;

export function tallyPlace(slug: string): string {
  return `<tongbao-tally data-slug="${slug}"></tongbao-tally>`;
}

/** The page with each tally drawn. */
export function withTallies(html: string, draw: (slug: string) => string): string {
  return html.replace(PLACE, (_, slug: string) => draw(slug));
}
