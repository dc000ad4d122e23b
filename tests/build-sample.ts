/** Builds the sample content with the compiled command, as `npm run build` does. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** @returns the published folder, in a temporary folder of its own */
export function buildSample(): string {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'tongbao-sample-')), '_site');
  const given = ['build', '--content', path.resolve('content'), '--out', folder];
  const built = spawnSync(process.execPath, [path.resolve('dist/scripts/tongbao.js'), ...given], {
    encoding: 'utf8',
  });
  if (built.status !== 0) throw new Error(`${built.stdout}${built.stderr}`);
  return folder;
}
