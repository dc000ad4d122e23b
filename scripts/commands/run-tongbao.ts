/** Runs the command `tongbao` with the arguments of the process. */

import { runProcess } from './run-process.ts';
import { COMMANDS } from './table.ts';

await runProcess(process.argv.slice(2), COMMANDS);
