/** The name of a notice's folder, which is also its address. */

import { isDeviceName } from './file-name.ts';

/** Small ASCII letters and digits with single hyphens between, at most 64: safe as a folder and in any address. */
export function isSlug(name: string): boolean {
  return name.length <= 64 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name) && !isDeviceName(name);
}

/** Addresses that the site uses itself. */
export const RESERVED_SLUGS: ReadonlySet<string> = new Set([
  'assets',
  'desk',
  'pagefind',
  'search',
  'index',
  'verify',
  'theme',
  'pages',
  'files',
  'page',
  'by',
]);
