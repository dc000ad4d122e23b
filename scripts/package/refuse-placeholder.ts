/**
 * Refuses `npm publish` while `package.json` names no real address: `.example` is reserved and leads nowhere (RFC 2606).
 * Whoever publishes the package puts in their own.
 */

import { readFileSync } from 'node:fs';
import path from 'node:path';

const manifest = readFileSync(path.resolve(import.meta.dirname, '../../../package.json'), 'utf8');
if (/https:\/\/[a-z.]+\.example\//.test(manifest)) {
  process.stderr.write(
    'package.json: put real addresses into homepage, repository and bugs before publishing\n',
  );
  process.exitCode = 1;
}
