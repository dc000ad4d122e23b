/** Reads the command line: which command, with which options; or the help or version that is asked for. */

import { parseArgs } from 'node:util';
import { closestMatch } from 'leven';
import { say } from '../../messages/command.ts';
import { refuse, type Said } from '../../notice/refusal.ts';
import type { Command, Option, OptionTable, Prepared } from './command.ts';
import { ALWAYS } from './options.ts';

export type Asked =
  | { readonly kind: 'version' }
  /** Of one command, or of all. `wanted` where a person asked for it, not where the command is missing. */
  | { readonly kind: 'help'; readonly command?: Command | undefined; readonly wanted: boolean }
  | { readonly kind: 'run'; readonly run: Prepared['run'] };

/** Names that differ in more letters than this are not a slip of the pen. */
const SLIP = 3;

/**
 * Judges the arguments of `tongbao`. Options may precede the command's name.
 * @throws Refusal for a command or option that is unknown, a value that is not possible, operands too many or too few
 */
export function readCommandLine(args: readonly string[], commands: readonly Command[]): Asked {
  const { tokens } = parseArgs({
    // An option of several commands has one type: `table.test.ts` makes sure of it.
    options: typesOf(Object.assign({}, ALWAYS, ...commands.map(({ options }) => options))),
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = new Set(tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : [])));
  if (given.has('version')) return { kind: 'version' };
  const name = tokens.find((token) => token.kind === 'positional');
  const command = name && commandNamed(name.value, commands);
  const wanted = given.has('help') || given.has('h');
  if (wanted) return { kind: 'help', command, wanted };
  if (name === undefined || command === undefined) {
    const unknown = tokens.find((token) => token.kind === 'option' && !Object.hasOwn(ALWAYS, token.name));
    if (unknown?.kind === 'option') refuse(say.unknownOption(unknown.rawName));
    return { kind: 'help', wanted: false };
  }
  const prepared = prepare(command, args.toSpliced(name.index, 1), commands);
  judgeChoices(prepared, { ...ALWAYS, ...command.options });
  judgeOperands(prepared, command);
  return { kind: 'run', run: prepared.run };
}

function commandNamed(name: string, commands: readonly Command[]): Command {
  const found = commands.find((command) => command.name === name);
  if (found !== undefined) return found;
  const names = commands.map((command) => command.name);
  refuse(say.unknownCommand(name, names, nearest(name, names)));
}

function prepare(command: Command, args: readonly string[], commands: readonly Command[]): Prepared {
  try {
    return command.prepare(args, ALWAYS);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    refuse(misuseOf(error, command, commands), undefined, error);
  }
}

/** Node says in English what is wrong with the arguments; the option is what its message quotes first. */
function misuseOf(
  error: TypeError & { readonly code?: string },
  command: Command,
  commands: readonly Command[],
): Said {
  const option = /'(--?[^' =]+)/.exec(error.message)?.[1] ?? '';
  if (error.code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
    return say.optionValue(option, command.name, !error.message.includes('does not take'));
  const owners = commands.filter(({ options }) => Object.hasOwn(options, option.slice(2)));
  const known = Object.keys({ ...command.options, ...ALWAYS }).map((name) => `--${name}`);
  return say.unknownOption(option, {
    command: command.name,
    near: nearest(option, known),
    owners: owners.map(({ name }) => name),
  });
}

function judgeChoices({ values }: Prepared, options: OptionTable): void {
  for (const [name, option] of Object.entries(options)) {
    const value = values[name];
    const choices = choicesOf(option);
    if (typeof value !== 'string' || choices === undefined || choices.includes(value)) continue;
    refuse(say.noChoice(`--${name}`, value, choices, nearest(value, choices)));
  }
}

function choicesOf(option: Option): readonly string[] | undefined {
  return option.type === 'string' ? option.choices : undefined;
}

function judgeOperands({ operands }: Prepared, command: Command): void {
  const { atLeast = 0, atMost = Number.POSITIVE_INFINITY } = command.operands ?? { atMost: 0 };
  const surplus = operands[atMost];
  if (surplus !== undefined) refuse(say.tooMany(command.name, surplus));
  if (operands.length < atLeast) refuse(say.tooFew(command.name, command.operands?.words));
}

function nearest(name: string, names: readonly string[]): string | undefined {
  return closestMatch(name, names, { maxDistance: Math.min(SLIP, Math.floor(name.length / 2)) });
}

function typesOf(options: OptionTable): Record<string, { type: Option['type'] }> {
  return Object.fromEntries(Object.entries(options).map(([name, { type }]) => [name, { type }]));
}
