#!/usr/bin/env node
/** The command line: reads arguments, calls one function per command, prints, and ends with the right status. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { languageOf } from './commands/language.ts';
import { Progress } from './commands/progress.ts';
import { REPORT_FORMATS, type ReportFormat } from './commands/report-format.ts';
import { say } from './messages/command.ts';
import { Refusal } from './notice/refusal.ts';

const OPTIONS = {
  content: { type: 'string', default: 'content' },
  out: { type: 'string' },
  format: { type: 'string', default: 'pretty' },
  strict: { type: 'boolean', default: false },
  stats: { type: 'boolean', default: false },
  slug: { type: 'string' },
  force: { type: 'boolean', default: false },
  keep: { type: 'boolean', default: false },
  'accept-changes': { type: 'boolean', default: false },
  'drop-hidden': { type: 'boolean', default: false },
  'drop-comments': { type: 'boolean', default: false },
  punctuation: { type: 'string' },
  json: { type: 'boolean', default: false },
  port: { type: 'string', default: '8080' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', default: false },
} as const;

/** Where a site is published unless another folder is named. */
const SITE_FOLDER = '_site';

type Arguments = ReturnType<typeof readArguments>;

const COMMANDS: Readonly<Record<string, (given: Arguments) => number | Promise<number>>> = {
  import: runImport,
  check: runCheck,
  rules: runRules,
  approve: runApprove,
  build: runBuild,
  dev: runDev,
  pack: runPack,
  verify: runVerify,
};

/** They take the whole content folder. */
const WITHOUT_OPERANDS: ReadonlySet<string> = new Set(['build', 'dev']);

const language = languageOf(askedLanguage(process.argv), process.env);
// A reader that went away (tongbao check | head) is no defect.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

try {
  process.exitCode = await run();
} catch (error) {
  if (!(error instanceof Refusal)) process.stderr.write(`${say.defect[language]}\n`);
  process.stderr.write(
    `${error instanceof Refusal ? explain(error) : String(error instanceof Error ? error.stack : error)}\n`,
  );
  process.exitCode = 2;
}

function run(): number | Promise<number> {
  const given = readArguments();
  if (given.values.version) {
    process.stdout.write(`${version()}\n`);
    return 0;
  }
  if (given.values.lang !== undefined && !['zh', 'en'].includes(given.values.lang)) {
    const [says, advice] = say.unknownLanguage(given.values.lang);
    throw new Refusal(says, { advice });
  }
  const [name] = given.positionals;
  if (given.values.help || name === undefined) {
    process.stdout.write(say.help[language]);
    return given.values.help ? 0 : 2;
  }
  const command = COMMANDS[name];
  if (command === undefined || !Object.hasOwn(COMMANDS, name)) {
    const [says, advice] = say.unknownCommand(
      name,
      Object.keys(COMMANDS).join(language === 'zh' ? '、' : ', '),
    );
    throw new Refusal(says, { advice });
  }
  const [operand] = given.operands;
  if (operand !== undefined && WITHOUT_OPERANDS.has(name)) {
    const [says, advice] = say.noOperand(name, operand);
    throw new Refusal(says, { advice });
  }
  return command(given);
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
    return { values, positionals, operands: positionals.slice(1) };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const [says, advice] = sayMisuse(error);
    throw new Refusal(says, { advice, cause: error });
  }
}

/** Node tells in English what is wrong with the arguments; the option is what its message quotes first. */
function sayMisuse(error: TypeError & { readonly code?: string }): ReturnType<typeof say.unknownOption> {
  const option = /'(--?[^' ]+)/.exec(error.message)?.[1] ?? '';
  if (error.code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
    return say.optionValue(option, !error.message.includes('does not take'));
  return say.unknownOption(option);
}

async function runImport({ values, operands }: Arguments): Promise<number> {
  const { importDrafts } = await import('./commands/import.ts');
  process.stdout.write(importDrafts({ ...values, files: operands, language }));
  return 0;
}

async function runCheck({ values, operands }: Arguments): Promise<number> {
  // Every command loads only what it needs: --help and mistakes are answered at once.
  const { check } = await import('./commands/check.ts');
  const colour = wantsColour(process.stdout);
  const format = readFormat(values.format);
  const { text, status } = check({ ...values, paths: operands, format, language, colour });
  process.stdout.write(text);
  return status;
}

async function runRules({ operands }: Arguments): Promise<number> {
  const { rules } = await import('./commands/rules.ts');
  process.stdout.write(rules(operands, language));
  return 0;
}

async function runApprove({ values: { content }, operands }: Arguments): Promise<number> {
  const { approve } = await import('./commands/approve.ts');
  const colour = wantsColour(process.stderr);
  const { report, outcome, status } = approve({ slugs: operands, content, language, colour });
  process.stderr.write(report);
  (status === 0 ? process.stdout : process.stderr).write(`${outcome[language]}\n`);
  return status;
}

async function runBuild({ values: { content, out = SITE_FOLDER } }: Arguments): Promise<number> {
  const { build } = await import('./commands/build.ts');
  const progress = new Progress(process.stderr, language);
  const colour = wantsColour(process.stderr);
  const { report, outcome, status } = await build({ content, out, language, colour, progress });
  process.stderr.write(report);
  (status === 0 ? process.stdout : process.stderr).write(`${outcome[language]}\n`);
  return status;
}

async function runDev({ values: { content, port } }: Arguments): Promise<number> {
  const { dev } = await import('./commands/dev.ts');
  const preview = await dev({
    content,
    port: readPort(port),
    language,
    tell: (line) => process.stdout.write(`${line}\n`),
  });
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await preview.close();
  return 0;
}

async function runPack({ values: { out = 'tongbao.zip' }, operands }: Arguments): Promise<number> {
  const { pack } = await import('./commands/pack.ts');
  const outcome = pack({ folder: operands[0] ?? SITE_FOLDER, file: out });
  process.stdout.write(`${outcome[language]}\n`);
  return 0;
}

async function runVerify({ operands }: Arguments): Promise<number> {
  const { verify } = await import('./commands/verify.ts');
  const { text, status } = verify(operands[0] ?? SITE_FOLDER, language);
  process.stdout.write(text);
  return status;
}

function readFormat(name: string): ReportFormat {
  const format = REPORT_FORMATS.find((known) => known === name);
  if (format !== undefined) return format;
  const [says, advice] = say.unknownFormat(name, REPORT_FORMATS.join(language === 'zh' ? '、' : ', '));
  throw new Refusal(says, { advice });
}

function readPort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  const [says, advice] = say.port(text);
  throw new Refusal(says, { advice });
}

function explain({ says, advice, at }: Refusal): string {
  const place =
    at === undefined ? '' : [at.file, at.line, at.column].filter((part) => part !== undefined).join(':');
  const head = `${place === '' ? '' : `${place}  `}${say.error[language]}  ${says[language]}`;
  return advice === undefined
    ? head
    : `${head}\n  ${say.advice[language]}${language === 'zh' ? '：' : ': '}${advice[language]}`;
}

function wantsColour(stream: { readonly isTTY?: boolean }): boolean {
  return stream.isTTY === true && (process.env.NO_COLOR ?? '') === '' && process.env.TERM !== 'dumb';
}

/** The language must be known before the arguments are judged, so that a mistake in them is told in it. */
function askedLanguage(argv: readonly string[]): string | undefined {
  const index = argv.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  const found = argv[index];
  return found?.includes('=') ? found.slice('--lang='.length) : argv[index + 1];
}

function version(): string {
  const file = createRequire(import.meta.url).resolve('#package');
  const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return typeof parsed === 'object' && parsed !== null && 'version' in parsed ? String(parsed.version) : '';
}
