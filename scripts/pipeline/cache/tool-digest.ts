/** Digests of what is the same for every notice of a build. */

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { SiteOrder } from '../made.ts';

/** Changes with every other version, and in a checkout with every other file; the same on every machine. */
export function toolDigest(): string {
  digestOfTool ??= takeDigest();
  return digestOfTool;
}

/** The program does not change while it runs. */
let digestOfTool: string | undefined;

function takeDigest(): string {
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

/** Digest of all that every notice depends on: parts of a site with the same one belong together. */
export function commonDigest({ parts, formats, strict }: SiteOrder, tool: string): string {
  return createHash('sha256')
    .update(JSON.stringify([parts, formats, strict, tool]))
    .digest('hex');
}
