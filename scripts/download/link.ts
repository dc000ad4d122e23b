/** Where a link leads that is in a file of its own: a place in the notice, or an address that any program can take. */

export type Link =
  | { readonly kind: 'anchor'; readonly id: string }
  | { readonly kind: 'address'; readonly address: string };

/** Word takes no longer ones. */
const GREATEST_ADDRESS = 2000;

/**
 * @param anchors ids of the divisions of the notice
 * @returns `undefined` where the words are without a link, or lead to nothing that can be reached
 */
export function linkOf(href: string | undefined, anchors: ReadonlySet<string>): Link | undefined {
  if (href === undefined || href === '') return undefined;
  if (href.startsWith('#')) {
    const id = href.slice(1);
    return anchors.has(id) ? { kind: 'anchor', id } : undefined;
  }
  const address = addressOf(href);
  return address === undefined ? undefined : { kind: 'address', address };
}

/** The address with other than ASCII characters escaped: relative, or to the web, mail and telephone. */
function addressOf(href: string): string | undefined {
  const scheme = /^[^/?#]*?:/.exec(href)?.[0].toLowerCase();
  if (scheme !== undefined && !['http:', 'https:', 'mailto:', 'tel:'].includes(scheme)) return undefined;
  try {
    const address = /%(?![0-9a-fA-F]{2})/.test(href) ? encodeURI(href) : encodeURI(decodeURI(href));
    // A program that cannot take one address apart may refuse the whole file.
    return address.length <= GREATEST_ADDRESS && URL.canParse(address, 'https://www.example.com/')
      ? address
      : undefined;
  } catch {
    return undefined;
  }
}
