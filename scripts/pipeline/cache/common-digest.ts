/** One digest of all that is the same for every notice of a build: the site, what is asked for, and tongbao itself. */

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { SiteOrder } from '../made.ts';

export function commonDigest({ site, stated, formats, strict }: SiteOrder): string {
  // Where folders lie on this machine, and what only the site's own pages and files say, no notice shows.
  const { keep, desk, look, own, ...shown } = site;
  const order = {
    site: shown,
    look: look && [look.style, look.parts],
    pages: own?.pages.map(({ title, menu, order: place, path: to }) => [title, menu, place, to]),
    stated: stated && [stated.file, stated.site !== undefined],
    asked: [formats, strict],
  };
  return createHash('sha256').update(JSON.stringify(order)).update(toolDigest()).digest('hex');
}

/** Changes with every other version, and in a checkout with every other file; the same on every machine. */
function toolDigest(): string {
  const manifest = createRequire(import.meta.url).resolve('#package');
  const root = path.dirname(manifest);
  const digest = createHash('sha256').update(process.version).update(readFileSync(manifest));
  // What is compiled, or where tests run it, the sources.
  const parts = import.meta.url.endsWith('.ts')
    ? ['scripts', 'layouts']
    : ['dist/scripts', 'dist/layouts', 'layouts'];
  for (const part of parts) {
    for (const name of filesBelow(path.join(root, part)).filter((one) => SHOWN.test(one))) {
      digest.update(`${part}/${name}\n`).update(readFileSync(path.join(root, part, name)));
    }
  }
  return digest.digest('hex');
}

/** Code, templates and styles; fonts come with another version only. */
const SHOWN = /\.(?:[cm]?js|tsx?|css|typ)$/;

function filesBelow(folder: string): string[] {
  try {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    return names.map((name) => name.split(path.sep).join('/')).sort();
  } catch {
    return [];
  }
}
