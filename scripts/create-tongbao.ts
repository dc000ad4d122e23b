#!/usr/bin/env node
/** The command `create-tongbao`, which `npm create tongbao` runs: `tongbao init` in a package of its own, some 100 KB. */

import { INIT } from './commands/init-row.ts';
import { runProcess } from './commands/line/run-process.ts';

await runProcess(['init', ...process.argv.slice(2)], [INIT]);
