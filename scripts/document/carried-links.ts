/** Links of a file that is carried away from the site: what is relative on the page must be absolute in it. */

/** Where a link leads from a file of its own. */
export type CarryLink = (href: string) => string;

/**
 * @param base address of the page of the notice, or of its folder, with `/` at its end; nothing where it is not known
 * @returns what gives a relative link, other than to a place in the notice itself, its address from `base`
 */
export function carryLinks(base: string | undefined): CarryLink {
  return base === undefined ? (href) => href : (href) => (isRelative(href) ? join(base, href) : href);
}

function isRelative(href: string): boolean {
  return href !== '' && !/^(?:#|\/\/|[^/?#]*:)/.test(href);
}

/** The address as a browser would join it; what it cannot join stays as it is. */
function join(base: string, href: string): string {
  return URL.canParse(href, base) ? new URL(href, base).href : href;
}
