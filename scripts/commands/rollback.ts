/** `tongbao rollback`: puts the publication before the present one back. */

import { say } from '../messages/publish.ts';
import { recoverSite } from '../publish/recover-site.ts';
import { rollBack } from '../publish/rollback.ts';
import { previousOf } from '../publish/staging.ts';
import type { Terminal } from './line/terminal.ts';

interface Given {
  readonly values: { readonly out: string };
}

/** @throws Refusal where there is no previous publication, or the folder holds foreign files */
export function run({ values: { out } }: Given, terminal: Terminal): number {
  const { language } = terminal;
  recoverSite({ out });
  const { leftovers } = rollBack(out);
  terminal.out.write(`${say.rolledBack(out, previousOf(out))[language]}\n`);
  if (leftovers.length > 0) terminal.err.write(`${say.leftovers(leftovers)[language]}\n`);
  return 0;
}
