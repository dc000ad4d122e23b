/** The style sheets, scripts and icon of the pages: plain files under plain names in `assets/`. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { SiteFile } from '../site-file.ts';

/** Where each asset goes, from the site's folder. */
export const ASSETS = {
  style: 'assets/site.css',
  print: 'assets/print.css',
  icon: 'assets/icon.svg',
  mode: 'assets/mode.js',
  page: 'assets/page.js',
  notice: 'assets/notice.js',
  speech: 'assets/speech.js',
  list: 'assets/list.js',
  figures: 'assets/figures.js',
  copy: 'assets/copy.js',
  search: 'assets/search.js',
  verify: 'assets/verify.js',
  compare: 'assets/compare.js',
} as const;

/** What `scripts/package/make-browser.ts` makes of the browser's code and the style sheets; the icon is as it is. */
const sourceOf = (name: keyof typeof ASSETS): string =>
  name === 'icon' ? '#layouts/icon.svg' : ASSETS[name].replace('assets/', '#browser/');

export function assetFiles(): SiteFile[] {
  const { resolve } = createRequire(import.meta.url);
  return (Object.keys(ASSETS) as (keyof typeof ASSETS)[]).map((name) => ({
    path: ASSETS[name],
    draw: () => readFileSync(resolve(sourceOf(name)), 'utf8').replaceAll('\r\n', '\n'),
  }));
}
