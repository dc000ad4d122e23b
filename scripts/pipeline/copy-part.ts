/** Takes the files of a part into the site that it is a share of; each is compared with what was made. */

import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { say } from '../messages/shards.ts';
import { refuse } from '../notice/refusal.ts';
import { digestOfFile } from '../publish/digest.ts';
import type { Part } from './shard.ts';

/** @throws Refusal for a file that is missing or another than the one that was made */
export function copyPart({ made }: Part, from: string, to: string): void {
  for (const { name, sum } of made.flatMap(({ files }) => files)) {
    const target = path.join(to, name);
    mkdirSync(path.dirname(target), { recursive: true });
    if (!copied(path.join(from, name), target) || digestOfFile(target).sum !== sum)
      refuse(say.damaged(path.join(from, name)), from);
  }
}

function copied(from: string, to: string): boolean {
  try {
    copyFileSync(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}
