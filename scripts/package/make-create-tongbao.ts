/** Prepares `packages/create-tongbao` for `npm pack`: the command `init` in one file, and what it copies. */

import { copyFile, cp, rm } from 'node:fs/promises';
import path from 'node:path';
import { bundleFile } from './bundle-file.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const target = path.join(root, 'packages/create-tongbao');
const starters = path.join(target, 'starters');

await bundleFile(path.join(root, 'dist/scripts/create-tongbao.js'), {
  to: path.join(target, 'create-tongbao.js'),
  takesIn: () => true,
});
await rm(starters, { recursive: true, force: true });
await cp(path.join(root, 'starters'), starters, { recursive: true });
await copyFile(path.join(root, 'LICENSE'), path.join(target, 'LICENSE'));
