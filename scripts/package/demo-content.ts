/**
 * The content of a demonstration, twelve notices of all kinds: the sample site, the examples of `starters/`, and
 * `demo/content` with a follow-up, a replacement, corrections, a ledger, and a look, a foot and pages of its own.
 */

import { cpSync } from 'node:fs';
import path from 'node:path';
import { KINDS } from '../begin/kinds.ts';

/** Copies it from the repository at `root` to the folder `content`, and the configuration of its pages beside it. */
export function collectDemo(root: string, content: string): void {
  for (const folder of ['content', 'demo/content']) {
    cpSync(path.join(root, folder), content, { recursive: true });
  }
  cpSync(path.join(root, 'demo/eleventy.config.js'), path.join(content, '../eleventy.config.js'));
  for (const { folder } of KINDS) {
    const example = path.join(root, 'starters', folder, 'notice');
    cpSync(example, path.join(content, `shili-${folder}`), { recursive: true });
  }
}
