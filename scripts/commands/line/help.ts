/** The help: all commands in a line each, or one command with its options. */

import { displayWidth } from '../../check/report/display-width.ts';
import { say } from '../../messages/command.ts';
import type { Language } from '../../notice/finding.ts';
import type { Command, Option, OptionTable } from './command.ts';
import { ALWAYS } from './options.ts';

/** What `tongbao --help` prints. */
export function helpOf(commands: readonly Command[], language: Language): string {
  const rows = commands.map((command): Row => [callOf(command, language), command.does[language]]);
  const { product, options, more } = say.help;
  return [
    product[language],
    '',
    ...lines(rows),
    '',
    options[language],
    ...optionLines(ALWAYS, language),
    '',
    more[language],
    '',
  ].join('\n');
}

/** What `tongbao COMMAND --help` prints. */
export function helpOfCommand(command: Command, language: Language): string {
  const { options } = say.help;
  return [
    callOf(command, language),
    `  ${command.does[language]}`,
    '',
    options[language],
    ...optionLines({ ...command.options, ...ALWAYS }, language),
    '',
  ].join('\n');
}

type Row = readonly [call: string, does: string];

function callOf({ name, operands }: Command, language: Language): string {
  return operands === undefined ? `tongbao ${name}` : `tongbao ${name} ${operands.words[language]}`;
}

function optionLines(options: OptionTable, language: Language): string[] {
  return lines(
    Object.entries(options).map(([name, option]): Row => {
      const value = option.type === 'string' ? ` ${option.value[language]}` : '';
      return [`--${name}${value}`, `${option.does[language]}${limitsOf(option, language)}`];
    }),
  );
}

/** The choices and the default, in brackets. */
function limitsOf(option: Option, language: Language): string {
  if (option.type === 'boolean') return '';
  const { choices, default: usual } = option;
  const parts = [
    ...(choices === undefined || choices.join('|') === option.value[language] ? [] : [choices.join(' ')]),
    ...(usual === undefined ? [] : [say.help.usual(usual)[language]]),
  ];
  if (parts.length === 0) return '';
  return language === 'zh' ? `（${parts.join('；')}）` : ` (${parts.join('; ')})`;
}

function lines(rows: readonly Row[]): string[] {
  const widest = Math.max(...rows.map(([call]) => displayWidth(call)));
  return rows.map(([call, does]) => `  ${call}${' '.repeat(widest - displayWidth(call) + 2)}${does}`);
}
