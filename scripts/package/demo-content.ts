/**
 * The content of a demonstration, twelve notices of all kinds: the sample site, the examples of `starters/`, and
 * `demo/content` with a follow-up, a replacement, corrections and a ledger.
 */

import { cpSync } from 'node:fs';
import path from 'node:path';
import { KINDS } from '../begin/kinds.ts';

/** Copies it from the repository at `root` to the folder `content`. */
export function collectDemo(root: string, content: string): void {
  for (const folder of ['content', 'demo/content']) {
    cpSync(path.join(root, folder), content, { recursive: true });
  }
  for (const { folder } of KINDS) {
    const example = path.join(root, 'starters', folder, 'notice');
    cpSync(example, path.join(content, `shili-${folder}`), { recursive: true });
  }
}
