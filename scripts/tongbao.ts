#!/usr/bin/env node
/** The command line: reads arguments, runs one command of the table, and ends with the right status. */

import { readCommandLine } from './commands/command-line.ts';
import { languageOf } from './commands/language.ts';
import { explainSystemError } from './commands/system-error.ts';
import { COMMANDS } from './commands/table.ts';
import { version } from './commands/version.ts';
import { say } from './messages/command.ts';
import { Refusal } from './notice/refusal.ts';

const language = languageOf(askedLanguage(process.argv), process.env);
// A reader that went away (tongbao check | head) is no defect.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

try {
  process.exitCode = await main();
} catch (error) {
  const refusal = error instanceof Refusal ? error : explainSystemError(error);
  if (refusal === undefined) process.stderr.write(`${say.defect[language]}\n`);
  process.stderr.write(
    `${refusal === undefined ? String(error instanceof Error ? error.stack : error) : explain(refusal)}\n`,
  );
  process.exitCode = 2;
}

async function main(): Promise<number> {
  const asked = readCommandLine(process.argv.slice(2), COMMANDS);
  switch (asked.kind) {
    case 'version':
      process.stdout.write(`${version()}\n`);
      return 0;
    case 'help': {
      const { helpOf, helpOfCommand } = await import('./commands/help.ts');
      const { command, wanted } = asked;
      process.stdout.write(command ? helpOfCommand(command, language) : helpOf(COMMANDS, language));
      return wanted ? 0 : 2;
    }
    case 'run':
      return asked.run({
        language,
        out: process.stdout,
        err: process.stderr,
        environment: process.env,
      });
  }
}

function explain({ says, advice, at }: Refusal): string {
  const place =
    at === undefined ? '' : [at.file, at.line, at.column].filter((part) => part !== undefined).join(':');
  const head = `${place === '' ? '' : `${place}  `}${say.error[language]}  ${says[language]}`;
  return advice === undefined
    ? head
    : `${head}\n  ${say.advice[language]}${language === 'zh' ? '：' : ': '}${advice[language]}`;
}

/** The language must be known before the arguments are judged, so that a mistake in them is told in it. */
function askedLanguage(argv: readonly string[]): string | undefined {
  const index = argv.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  const found = argv[index];
  return found?.includes('=') ? found.slice('--lang='.length) : argv[index + 1];
}
