import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCommandLine } from '../../scripts/commands/line/command-line.ts';
import { COMMANDS } from '../../scripts/commands/table.ts';
import { commandsIn } from './documented-commands.ts';

const pages = ['README.md', 'README.zh-CN.md', ...readdirSync('docs').map((name) => `docs/${name}`)].filter(
  (name) => name.endsWith('.md'),
);
const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'));

describe('every command that a page tells', () => {
  const documented = pages.flatMap((page) =>
    commandsIn(readFileSync(page, 'utf8')).map((line) => ({ page, line })),
  );

  it('is one of tongbao, with options that it has', () => {
    const called = documented.flatMap(({ page, line }) => {
      const args = /^(?:(?:npx )?tongbao|npm run -s tongbao --) (.+)$/.exec(line)?.[1];
      return args === undefined ? [] : [{ page, line, args: args.split(/\s+/) }];
    });
    expect(called.length).toBeGreaterThan(20);
    for (const { page, line, args } of called) {
      expect(() => readCommandLine(args, COMMANDS), `${page}: ${line}`).not.toThrow();
    }
  });

  it('is a script of the repository, where npm runs it', () => {
    const run = documented.flatMap(({ line }) => /^npm run (?:-s )?([a-z:-]+)/.exec(line)?.[1] ?? []);
    expect(run.filter((name) => scripts[name] === undefined)).toEqual([]);
  });
});

it('every link of a page leads to a file that exists', () => {
  const dead = pages.flatMap((page) =>
    Array.from(readFileSync(page, 'utf8').matchAll(/\]\((?!https?:|#)([^)#\s]+)|src="([^"]+)"/g), (found) => {
      const target = path.join(path.dirname(page), found[1] ?? found[2] ?? '');
      return existsSync(target) || found[0].startsWith('](files/') ? '' : `${page}: ${target}`;
    }).filter((line) => line !== ''),
  );
  expect(dead).toEqual([]);
});
