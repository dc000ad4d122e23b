/** `tongbao init`: a new site in a folder, without a question asked. */

import { existsSync } from 'node:fs';
import path from 'node:path';
import { makeSite } from '../begin/new-site.ts';
import { say } from '../messages/begin.ts';
import type { Terminal } from './line/terminal.ts';
import { version } from './line/version.ts';

interface Given {
  readonly values: { readonly kind: string };
  readonly operands: readonly string[];
}

export function run({ values: { kind }, operands: [folder = '.'] }: Given, terminal: Terminal): number {
  const { language, out } = terminal;
  const { created, kept } = makeSite({ folder, kind, version: version() });
  const parts = [say.site(folder, created, kept), say.next(nextCommands(folder)), say.write()];
  out.write(`${parts.map((part) => part[language]).join('\n\n')}\n`);
  return 0;
}

function nextCommands(folder: string): string[] {
  const here = path.resolve(folder) === process.cwd();
  const installed = existsSync(path.join(folder, 'node_modules', 'tongbao'));
  return [
    ...(here ? [] : [`cd ${folder}`]),
    ...(installed ? ['npx tongbao check'] : ['npm install']),
    'npx tongbao dev',
    'npx tongbao build',
  ];
}
