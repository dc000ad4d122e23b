import { describe, expect, it } from 'vitest';
import type { Option } from '../../scripts/commands/line/command.ts';
import { readCommandLine } from '../../scripts/commands/line/command-line.ts';
import { helpOf, helpOfCommand } from '../../scripts/commands/line/help.ts';
import { ALWAYS } from '../../scripts/commands/line/options.ts';
import { COMMANDS } from '../../scripts/commands/table.ts';
import { Refusal } from '../../scripts/notice/refusal.ts';

describe('the table of commands', () => {
  it('gives an option one type in every command, so that options may precede the command', () => {
    const types = new Map<string, Option['type']>();
    for (const { options } of [{ options: ALWAYS }, ...COMMANDS]) {
      for (const [name, { type }] of Object.entries(options)) {
        expect(types.get(name) ?? type, name).toBe(type);
        types.set(name, type);
      }
    }
  });

  it('takes no option of its own by the name of one that every command takes', () => {
    for (const { options } of COMMANDS) {
      expect(Object.keys(options).filter((name) => Object.hasOwn(ALWAYS, name))).toEqual([]);
    }
  });

  it('lets no command take the option of another, or one that there is not', () => {
    const all = new Map(COMMANDS.flatMap(({ options }) => Object.entries<Option>(options)));
    let refused = 0;
    for (const { name, options, operands } of COMMANDS) {
      const words = Array.from({ length: operands?.atLeast ?? 0 }, () => 'x');
      for (const [option, { type }] of [...all, ['none', { type: 'boolean' }] as const]) {
        if (Object.hasOwn(options, option)) continue;
        const given = [name, ...words, `--${option}`, ...(type === 'string' ? ['x'] : [])];
        expect(() => readCommandLine(given, COMMANDS), given.join(' ')).toThrow(Refusal);
        refused += 1;
      }
    }
    expect(refused).toBeGreaterThan(150);
  });

  it('has a default among the choices', () => {
    for (const { options } of COMMANDS) {
      for (const option of Object.values(options)) {
        if (option.type !== 'string' || option.choices === undefined) continue;
        if (option.default !== undefined) expect(option.choices).toContain(option.default);
      }
    }
  });
});

describe('the help', () => {
  it.each(['zh', 'en'] as const)('names every command and option in %s', (language) => {
    const all = helpOf(COMMANDS, language);
    for (const command of COMMANDS) {
      expect(all).toContain(`tongbao ${command.name}`);
      expect(all).toContain(command.does[language]);
      const one = helpOfCommand(command, language);
      for (const [name, { does }] of Object.entries({ ...command.options, ...ALWAYS })) {
        expect(one).toContain(`--${name}`);
        expect(one).toContain(does[language]);
      }
    }
  });

  it('gives the choices and the default of an option', () => {
    const check = COMMANDS.find(({ name }) => name === 'check');
    expect(check && helpOfCommand(check, 'zh')).toMatch(
      /--format 格式 +报告的格式（pretty json sarif github junit html；默认 pretty）/,
    );
  });
});
