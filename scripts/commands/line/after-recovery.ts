/** A command that first puts back what dead runs left. Apart from `command.ts`, for create-tongbao must stay small. */

import { recoverSite } from '../../publish/recover-site.ts';
import type { Command } from './command.ts';
import { CONTENT_FOLDER, SITE_FOLDER } from './folders.ts';

/** Whatever the command is, and whether or not it names them: a dead run may have left a site or a notice moved away. */
export function afterRecovery(command: Command): Command {
  return {
    ...command,
    prepare(args, always) {
      const prepared = command.prepare(args, always);
      return {
        ...prepared,
        run: (terminal) => {
          recoverSite({ out: SITE_FOLDER, content: CONTENT_FOLDER });
          return prepared.run(terminal);
        },
      };
    },
  };
}
