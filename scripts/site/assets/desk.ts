/** Publishes the checking page on the site, for those who write its notices. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { SiteFile } from '../site-file.ts';

/** The folder of the page, from the site's folder. */
const DESK = 'desk';

const FILES = ['index.html', 'desk.css', 'desk.js'];

export function deskFiles(): SiteFile[] {
  const { resolve } = createRequire(import.meta.url);
  return FILES.map((name) => ({
    path: `${DESK}/${name}`,
    draw: () => readFileSync(resolve(`#desk/site/${name}`)),
  }));
}
