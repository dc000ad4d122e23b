/** Runs the command line as a process: reads its arguments, runs one command, and ends with the right status. */

import { say } from '../../messages/command.ts';
import type { Language } from '../../notice/finding.ts';
import { Refusal } from '../../notice/refusal.ts';
import type { Command } from './command.ts';
import { readCommandLine } from './command-line.ts';
import { languageOf } from './language.ts';
import { explainSystemError } from './system-error.ts';
import { version } from './version.ts';

/** Runs what `args` ask for, and sets the exit status of the process. What goes wrong is said on standard error. */
export async function runProcess(args: readonly string[], commands: readonly Command[]): Promise<void> {
  const language = languageOf(askedLanguage(args), process.env);
  // A reader that went away (tongbao check | head) is no defect.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));
  try {
    process.exitCode = await main(args, commands, language);
  } catch (error) {
    const refusal = error instanceof Refusal ? error : explainSystemError(error);
    if (refusal === undefined) process.stderr.write(`${say.defect[language]}\n`);
    process.stderr.write(
      `${refusal === undefined ? String(error instanceof Error ? error.stack : error) : explain(refusal, language)}\n`,
    );
    process.exitCode = 2;
  }
}

async function main(
  args: readonly string[],
  commands: readonly Command[],
  language: Language,
): Promise<number> {
  const asked = readCommandLine(args, commands);
  switch (asked.kind) {
    case 'version':
      process.stdout.write(`${version()}\n`);
      return 0;
    case 'help': {
      const { helpOf, helpOfCommand } = await import('./help.ts');
      const { command, wanted } = asked;
      process.stdout.write(command ? helpOfCommand(command, language) : helpOf(commands, language));
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

function explain({ says, advice, at }: Refusal, language: Language): string {
  const place =
    at === undefined ? '' : [at.file, at.line, at.column].filter((part) => part !== undefined).join(':');
  const head = `${place === '' ? '' : `${place}  `}${say.error[language]}  ${says[language]}`;
  return advice === undefined
    ? head
    : `${head}\n  ${say.advice[language]}${language === 'zh' ? '：' : ': '}${advice[language]}`;
}

/** The language must be known before the arguments are judged, so that a mistake in them is reported in it. */
function askedLanguage(args: readonly string[]): string | undefined {
  const index = args.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  const found = args[index];
  return found?.includes('=') ? found.slice('--lang='.length) : args[index + 1];
}
