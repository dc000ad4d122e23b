/** Addresses within the site, made relative where they are made, so that the folder works under any path. */

/** Gives the address of a file of the site as seen from one page, with `#…` where an anchor is wanted. */
export type Way = (target: string, anchor?: string) => string;

/**
 * @param page path of the page from the site's folder, e.g. `fanben-2025/index.html`
 * @returns the way from that page to a target given in the same form
 */
export function wayFrom(page: string): Way {
  const from = page.split('/').slice(0, -1);
  return (target, anchor) => {
    const to = target.split('/');
    let shared = 0;
    while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
    const steps = [...from.slice(shared).map(() => '..'), ...to.slice(shared).map(encodeURIComponent)];
    return `${steps.join('/')}${anchor === undefined ? '' : `#${encodeURIComponent(anchor)}`}`;
  };
}
