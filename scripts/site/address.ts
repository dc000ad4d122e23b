/** Addresses within the site, made relative where they are made, so that the folder works under any path. */

/** Gives the address of a file of the site as seen from one page, with `#…` where an anchor is wanted. */
export type Way = (target: string, anchor?: string) => string;

/**
 * @param page path of the page from the site's folder, e.g. `fanben-2025/index.html`
 * @param root path of the site on its server, for a page that is shown at other addresses than its own
 * @returns the way from that page to a target given in the same form
 */
export function wayFrom(page: string, root?: string): Way {
  if (root !== undefined) return (target, anchor) => root + encoded(target) + hash(anchor);
  const from = page.split('/').slice(0, -1);
  return (target, anchor) => {
    const to = target.split('/');
    let shared = 0;
    while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
    const steps = [...from.slice(shared).map(() => '..'), ...to.slice(shared).map(encodeURIComponent)];
    return `${steps.join('/')}${hash(anchor)}`;
  };
}

/** A server shows the page of errors under whatever address was asked for. */
export const NOT_FOUND_PAGE = '404.html';

/** The path of the site on its server, where the page needs it and the site knows it. */
export function rootFor(page: string, baseUrl: string | undefined): string | undefined {
  return page === NOT_FOUND_PAGE && baseUrl !== undefined ? new URL(baseUrl).pathname : undefined;
}

function encoded(target: string): string {
  return target.split('/').map(encodeURIComponent).join('/');
}

function hash(anchor: string | undefined): string {
  return anchor === undefined ? '' : `#${encodeURIComponent(anchor)}`;
}
