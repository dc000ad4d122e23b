/** One digest of a content folder: tells whether a publication was made from the content as it is now. */

import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { filesIn } from './manifest.ts';

/**
 * SHA-256 over names and bytes of every file below `folder`, hidden ones left out. Line ends of texts do not count:
 * a checkout on Windows has others.
 * @returns nothing where there is no such folder
 */
export function contentDigest(folder: string): string | undefined {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return undefined;
  const whole = createHash('sha256');
  for (const name of filesIn(folder)) {
    if (name.split('/').some((part) => part.startsWith('.'))) continue;
    const bytes = readFileSync(path.join(folder, name));
    const normal = TEXT.test(name) ? bytes.toString('latin1').replaceAll('\r\n', '\n') : bytes;
    const digest = createHash('sha256');
    if (typeof normal === 'string') digest.update(normal, 'latin1');
    else digest.update(normal);
    whole.update(`${digest.digest('hex')}  ${name}\n`);
  }
  return whole.digest('hex');
}

const TEXT = /\.(?:md|ya?ml|csv|txt|css|html?|json|njk|liquid|js|ts|svg)$/i;
