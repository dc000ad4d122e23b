/** Holds what ARCHITECTURE.md and CONTRIBUTING.md say of files, commands and packages to what is there. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const record = z.record(z.string(), z.string());
const PACKAGE = z
  .object({ scripts: record, dependencies: record, optionalDependencies: record, devDependencies: record })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

describe.each(['ARCHITECTURE.md', 'CONTRIBUTING.md'])('%s', (name) => {
  const text = readFileSync(name, 'utf8');

  it('names files that exist', () => {
    const named = Array.from(
      text.matchAll(/`((?:scripts|layouts|tests|content|docs|packages|\.ci)(?:\/[\w.-]+)+)`/g),
      ([, file = '']) => file.replace(/NAME\.\w+$/, ''),
    );
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((file) => !existsSync(file))).toEqual([]);
  });

  it('names commands that npm knows', () => {
    const named = Array.from(text.matchAll(/npm run ([\w:-]+)/g), ([, script = '']) => script);
    expect(named.filter((script) => !(script in PACKAGE.scripts))).toEqual([]);
  });
});

describe('ARCHITECTURE.md', () => {
  const text = readFileSync('ARCHITECTURE.md', 'utf8');

  it('has a row for every room', () => {
    const rooms = readdirSync('scripts', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(
      rooms.map((room) => room.name).filter((room) => !text.includes(`| \`scripts/${room}\` |`)),
    ).toEqual([]);
  });

  it('says of every package why it is there', () => {
    const names = Object.keys({
      ...PACKAGE.dependencies,
      ...PACKAGE.optionalDependencies,
      ...PACKAGE.devDependencies,
    }).filter((dependency) => !dependency.startsWith('@types/'));
    const rows = Array.from(text.matchAll(/^\| ((?:`[^`]+`(?:, )?)+) \|/gm), ([, cell = '']) => cell).join(
      ' ',
    );
    const isNamed = (dependency: string): boolean =>
      rows.includes(`\`${dependency}\``) ||
      Array.from(rows.matchAll(/`([^`]+)\*`/g), ([, start = '']) => start).some((start) =>
        dependency.startsWith(start),
      );
    expect(names.filter((dependency) => !isNamed(dependency))).toEqual([]);
  });
});
