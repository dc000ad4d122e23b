#!/usr/bin/env node
/** The command `tongbao`. */

import { runProcess } from './commands/run-process.ts';
import { COMMANDS } from './commands/table.ts';

await runProcess(process.argv.slice(2), COMMANDS);
