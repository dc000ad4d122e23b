/** `tongbao new`: a notice to be filled in, with the keys of its kind. */

import path from 'node:path';
import { KINDS } from '../begin/kinds.ts';
import { makeNotice } from '../begin/new-notice.ts';
import { say } from '../messages/begin.ts';
import { refuse } from '../notice/refusal.ts';
import { recoverSite } from '../publish/recover-site.ts';
import type { Terminal } from './line/terminal.ts';

interface Given {
  readonly values: { readonly content: string; readonly kind: string | undefined };
  readonly operands: readonly string[];
}

/** @throws Refusal where the kind is missing, or the notice cannot be made */
export function run({ values: { content, kind }, operands }: Given, { language, out }: Terminal): number {
  const [slug = ''] = operands;
  if (kind === undefined) refuse(say.kindWhat(KINDS.map(({ name }) => name)));
  recoverSite({ content });
  const { created } = makeNotice({ content, slug, kind });
  const folder = path.posix.join(content.replaceAll('\\', '/'), slug);
  out.write(`${say.notice(folder, created)[language]}\n`);
  return 0;
}
