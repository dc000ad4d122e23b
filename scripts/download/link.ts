/** Where a link leads that is in a file of its own: a place in the notice, or an address that any program can take. */

import { safeAddress } from '../../layouts/text/prose.tsx';

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

/** A program that cannot take one address apart may refuse the whole file. */
function addressOf(href: string): string | undefined {
  const address = safeAddress(href);
  const isUsable =
    address !== undefined &&
    address.length <= GREATEST_ADDRESS &&
    URL.canParse(address, 'https://www.example.com/');
  return isUsable ? address : undefined;
}
