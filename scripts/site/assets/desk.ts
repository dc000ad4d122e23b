/** Publishes the checking page on the site, for those who write its notices. */

import { copyFileSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** The folder of the page, from the site's folder. */
const DESK = 'desk';

const FILES = ['index.html', 'desk.css', 'desk.js'];

export function writeDesk(folder: string): void {
  const { resolve } = createRequire(import.meta.url);
  mkdirSync(path.join(folder, DESK), { recursive: true });
  for (const name of FILES) copyFileSync(resolve(`#desk/site/${name}`), path.join(folder, DESK, name));
}
