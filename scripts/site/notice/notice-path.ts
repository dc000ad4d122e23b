/** Where the page of a notice is. */

/** Path of a notice's page from the site's folder. */
export function noticePath(slug: string): string {
  return `${slug}/index.html`;
}
