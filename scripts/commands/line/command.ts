/**
 * What a command is: a row of the table (`table.ts`) with its words and options, and a module that is loaded only when
 * the command runs. The module exports `run`, which gets the values of exactly the options that the row lists.
 */

import { parseArgs } from 'node:util';
import type { Bilingual } from '../../notice/finding.ts';
import type { Terminal } from './terminal.ts';

/** `--strict`: given or not. */
export interface Flag {
  readonly type: 'boolean';
  readonly does: Bilingual;
}

/** `--out FOLDER`: a text, or one of `choices`; `default` where it is left out. */
export interface Setting {
  readonly type: 'string';
  /** How the help names the value: 文件夹, FOLDER. */
  readonly value: Bilingual;
  readonly does: Bilingual;
  readonly choices?: readonly string[];
  readonly default?: string;
}

export type Option = Flag | Setting;

/** Options by the names they are given with, without the dashes. */
export type OptionTable = Readonly<Record<string, Option>>;

type ValueOf<Given extends Option> = Given extends Setting
  ? (Given extends { readonly choices: readonly (infer Choice)[] } ? Choice : string) | Missing<Given>
  : boolean;

type Missing<Given extends Setting> = Given extends { readonly default: string } ? never : undefined;

/** What `run` of a command gets. */
export interface Given<Options extends OptionTable> {
  readonly values: { readonly [Name in keyof Options]: ValueOf<Options[Name]> };
  /** Arguments that are no options: files, folders, names. */
  readonly operands: readonly string[];
}

/** How many operands a command takes, and how the help shows them. */
export interface Operands {
  readonly words: Bilingual;
  /** 0 where it is left out. */
  readonly atLeast?: number;
  /** Any number where it is left out. */
  readonly atMost?: number;
}

interface Row<Options extends OptionTable> {
  readonly name: string;
  readonly does: Bilingual;
  /** Left out: the command takes none. */
  readonly operands?: Operands;
  readonly options: Options;
  /** Imports the command's module. */
  load(): Promise<{ run(given: Given<Options>, terminal: Terminal): number | Promise<number> }>;
}

/** A row of the table as the command line sees it. */
export interface Command {
  readonly name: string;
  readonly does: Bilingual;
  readonly operands: Operands | undefined;
  readonly options: OptionTable;
  /**
   * Reads the arguments that follow the command's name.
   * @returns the work itself, not yet begun
   * @throws TypeError of `parseArgs` for an option that is unknown, or has no value, or one too many
   */
  prepare(args: readonly string[], always: OptionTable): Prepared;
}

export interface Prepared {
  /** Every value given, to be judged before `run`. */
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly operands: readonly string[];
  run(terminal: Terminal): Promise<number>;
}

/** Makes a command of a row. */
export function command<const Options extends OptionTable>(row: Row<Options>): Command {
  return {
    name: row.name,
    does: row.does,
    operands: row.operands,
    options: row.options,
    prepare(args, always) {
      const { values, positionals: operands } = parseArgs({
        args: [...args],
        options: parserOptions({ ...always, ...row.options }),
        allowPositionals: true,
      });
      // The parser has seen to it that every value is of its option's type; the generic type does not show it.
      const given = { values: values as Given<Options>['values'], operands };
      return {
        values,
        operands,
        run: async (terminal) => (await row.load()).run(given, terminal),
      };
    },
  };
}

type ParserOption = { type: 'boolean'; default: false } | { type: 'string'; default?: string };

function parserOptions(options: OptionTable): Record<string, ParserOption> {
  const entries = Object.entries(options).map(([name, option]): [string, ParserOption] => {
    if (option.type === 'boolean') return [name, { type: 'boolean', default: false }];
    return [name, { type: 'string', ...(option.default === undefined ? {} : { default: option.default }) }];
  });
  return Object.fromEntries(entries);
}
