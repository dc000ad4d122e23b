import { describe, expect, it } from 'vitest';
import { type Command, command } from '../../../scripts/commands/line/command.ts';
import { readCommandLine } from '../../../scripts/commands/line/command-line.ts';
import type { Terminal } from '../../../scripts/commands/line/terminal.ts';
import { Refusal } from '../../../scripts/notice/refusal.ts';

/** What the last command that ran was given. */
let ran: unknown;
const words = { zh: '文件', en: 'FILE' };
const out = { type: 'string', value: words, does: words } as const;
const COMMANDS: readonly Command[] = [
  command({
    name: 'print',
    does: words,
    operands: { words, atLeast: 1, atMost: 2 },
    options: {
      out: { ...out, default: 'a.txt' },
      paper: { ...out, choices: ['a4', 'letter'] },
      duplex: { type: 'boolean', does: words },
    },
    load: async () => ({
      run(given) {
        ran = given;
        return 1;
      },
    }),
  }),
  command({
    name: 'list',
    does: words,
    options: { sorted: { type: 'boolean', does: words } },
    load: () => Promise.reject(new Error('loaded, though it never ran')),
  }),
];

const terminal: Terminal = {
  language: 'zh',
  out: { write: () => undefined },
  err: { write: () => undefined },
  environment: {},
};

/** The status of the command, after it ran. */
function run(...args: string[]): Promise<number> {
  const asked = readCommandLine(args, COMMANDS);
  if (asked.kind !== 'run') throw new Error(`${asked.kind} instead of a run`);
  return asked.run(terminal);
}

/** What is said about arguments that are refused, and how to mend them. */
function refused(...args: string[]): string {
  try {
    readCommandLine(args, COMMANDS);
  } catch (error) {
    if (error instanceof Refusal) return `${error.says.zh}；${error.advice?.zh}`;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('the command line', () => {
  it('gives a command the values of its own options, with their defaults', async () => {
    expect(await run('print', 'x', '--paper', 'letter', '--duplex')).toBe(1);
    expect(ran).toMatchObject({
      values: { out: 'a.txt', paper: 'letter', duplex: true },
      operands: ['x'],
    });
  });

  it('takes options before the name of the command as well', async () => {
    await run('--out', 'b.txt', '--lang', 'en', 'print', 'x');
    expect(ran).toMatchObject({ values: { out: 'b.txt', duplex: false }, operands: ['x'] });
  });

  it('takes what follows -- as operands', async () => {
    await run('print', '--', '--duplex');
    expect(ran).toMatchObject({ operands: ['--duplex'] });
  });

  it('does not load a command before it runs', () => {
    expect(readCommandLine(['list', '--sorted'], COMMANDS).kind).toBe('run');
  });

  it.each([
    [['print', 'x', '--duplx'], 'print 没有选项“--duplx”；是否指 --duplex'],
    [['print', 'x', '--watermark'], 'print 没有选项“--watermark”；用 tongbao print --help 查看用法'],
    [['print', 'x', '-q'], 'print 没有选项“-q”；用 tongbao print --help 查看用法'],
    [['list', '--duplex'], 'list 没有选项“--duplex”；它是 print 的选项；用 tongbao list --help 查看用法'],
    [['prnt', 'x'], '没有命令“prnt”；是否指 tongbao print'],
    [['publish'], '没有命令“publish”；可用的命令：print、list'],
    [['--quick'], '没有选项“--quick”；用 tongbao --help 查看用法'],
    [['print', 'x', '--out'], '选项“--out”后面缺少内容；用 tongbao print --help 查看用法'],
    [['print', 'x', '--duplex=1'], '选项“--duplex”后面不带内容；用 tongbao print --help 查看用法'],
    [['print', 'x', '--paper', 'leter'], '--paper 没有“leter”这种写法；是否指 --paper letter'],
    [['print', 'x', '--paper', 'b5'], '--paper 没有“b5”这种写法；可用的写法：a4、letter'],
    [['print', 'x', '--lang', 'fr'], '--lang 没有“fr”这种写法；可用的写法：zh、en'],
    [['print'], 'print 后面缺少内容；写成 tongbao print 文件'],
    [['print', '1', '2', '3'], 'print 后面不写“3”；用 tongbao print --help 查看用法'],
    [['list', 'x'], 'list 后面不写“x”；用 tongbao list --help 查看用法'],
    [['constructor'], '没有命令“constructor”；可用的命令：print、list'],
    [['list', '--__proto__'], 'list 没有选项“--__proto__”；用 tongbao list --help 查看用法'],
  ])('refuses %j and says what to write', (args, says) => {
    expect(refused(...args)).toBe(says);
  });

  it('shows help wherever it is asked for, even beside mistakes', () => {
    expect(readCommandLine(['--help'], COMMANDS)).toEqual({ kind: 'help', wanted: true });
    expect(readCommandLine(['list', '--bogus', '-h'], COMMANDS)).toMatchObject({
      kind: 'help',
      command: { name: 'list' },
    });
    expect(readCommandLine([], COMMANDS)).toEqual({ kind: 'help', wanted: false });
    expect(readCommandLine(['print', '--version'], COMMANDS)).toEqual({ kind: 'version' });
  });
});
