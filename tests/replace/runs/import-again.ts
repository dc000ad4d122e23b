/** Imports a draft over the notice `ROOT/content/fanben`, over and over, with two numbers in turn. */

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { importDraft } from '../../../scripts/draft/import-draft.ts';

const [root = ''] = process.argv.slice(2);
const file = path.join(root, 'draft.txt');

// It is killed; where that fails, it must not go on for ever.
const end = Date.now() + 20_000;

for (let round = 0; Date.now() < end; round += 1) {
  const count = round % 2 === 0 ? 3 : 8;
  const parts = ['一', '二', '三', '四'].map(
    (ordinal, index) =>
      `${ordinal}、关于第${index + 1}方面问题的整改\n\n（一）加强管护。清理河道${count}条。\n`,
  );
  writeFileSync(
    file,
    `范本镇关于河道整治情况的通报\n\n2025-11-03\n\n　　清理河道${count}条。\n\n${parts.join('\n')}`,
  );
  importDraft(file, path.join(root, 'content'), { slug: 'fanben', force: true });
  if (round === 0) process.stdout.write('ready\n');
}
