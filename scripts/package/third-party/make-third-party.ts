/** Writes `THIRD-PARTY.md` into the working folder: `npm run third-party`, and before the package is made. */

import { writeFileSync } from 'node:fs';
import { readThirdParty } from './read-third-party.ts';
import { writeThirdParty } from './third-party.ts';

writeFileSync('THIRD-PARTY.md', writeThirdParty(readThirdParty('.')));
