/** Runs the command `tongbao` with the arguments of the process. */

import { COMMANDS } from '../table.ts';
import { runProcess } from './run-process.ts';

await runProcess(process.argv.slice(2), COMMANDS);
