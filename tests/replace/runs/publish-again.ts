/** Publishes a site of a few files to `ROOT/_site`, with the given text, or over and over with two texts in turn. */

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Refusal } from '../../../scripts/notice/refusal.ts';
import { writeManifest } from '../../../scripts/publish/manifest.ts';
import { openStaging } from '../../../scripts/publish/staging.ts';

const [root = '', text] = process.argv.slice(2);

try {
  if (text !== undefined) publish(text);
  // It is killed; where that fails, it must not go on for ever.
  const end = Date.now() + 20_000;
  for (let round = 0; text === undefined && Date.now() < end; round += 1) {
    publish(round % 2 === 0 ? '甲' : '乙');
    if (round === 0) process.stdout.write('ready\n');
  }
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stdout.write(`refused: ${error.says.en}\n`);
}

function publish(words: string): void {
  const staging = openStaging(path.join(root, '_site'));
  try {
    for (let notice = 1; notice <= 4; notice += 1) {
      const folder = path.join(staging.folder, `notice-${notice}`);
      mkdirSync(folder);
      for (const name of ['index.html', 'notice.txt']) writeFileSync(path.join(folder, name), words);
    }
    writeFileSync(path.join(staging.folder, 'index.html'), words);
    writeManifest(staging.folder);
    staging.publish();
  } finally {
    staging.discard();
  }
}
