/** The style sheets, scripts and icon of the pages: plain files under plain names in `assets/`. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

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

/** Writes the assets below `folder`. */
export function writeAssets(folder: string): void {
  const { resolve } = createRequire(import.meta.url);
  mkdirSync(path.join(folder, 'assets'), { recursive: true });
  for (const name of Object.keys(ASSETS) as (keyof typeof ASSETS)[])
    writeFileSync(
      path.join(folder, ASSETS[name]),
      readFileSync(resolve(sourceOf(name)), 'utf8').replaceAll('\r\n', '\n'),
    );
}
