import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { KINDS } from '../../scripts/begin/kinds.ts';
import { makeNotice } from '../../scripts/begin/new-notice.ts';
import { makeSite } from '../../scripts/begin/new-site.ts';
import { check } from '../../scripts/commands/check.ts';
import { version } from '../../scripts/commands/line/version.ts';
import { COMMANDS } from '../../scripts/commands/table.ts';
import { readContent } from '../../scripts/content/read-content.ts';
import { Refusal } from '../../scripts/notice/refusal.ts';

let folder: string;
let content: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tongbao-begin-'));
  content = path.join(folder, 'content');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const kinds = KINDS.map(({ name }) => name);
const begin = (kind = '公示') => makeSite({ folder, kind, version: '1.2.3' });
const findings = () => readContent(content).findings.map(({ says, at }) => `${at.line} ${says.zh}`);
const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');

/** What a command without content answers, when all that it needs is given. */
async function answerOf(name: string): Promise<string> {
  const command = COMMANDS.find((candidate) => candidate.name === name);
  const operands: Readonly<Record<string, string[]>> = { new: ['a', '--kind', '公示'], approve: ['a'] };
  const options = Object.keys(command?.options ?? {});
  const elsewhere = [
    ...(options.includes('content') ? ['--content', path.join(folder, 'content')] : []),
    ...(name === 'verify' || name === 'pack' ? [path.join(folder, '_site')] : []),
  ];
  const terminal = {
    language: 'zh',
    out: { write: () => undefined },
    err: { write: () => undefined },
    environment: {},
  } as const;
  try {
    await command?.prepare([...(operands[name] ?? []), ...elsewhere], {}).run(terminal);
  } catch (error) {
    if (error instanceof Refusal) return error.advice?.zh ?? '';
    throw error;
  }
  return '';
}

describe('a new site', () => {
  it.each(kinds)('has an example of %s in which nothing is found', (kind) => {
    begin(kind);
    const command = { paths: [], content, format: 'pretty', language: 'zh', colour: false } as const;
    const { text, status } = check({ ...command, strict: true });
    expect(text).toMatch(/^检查了 1 份通报（.*）：0 个错误，0 个警告\n$/);
    expect(status).toBe(0);
    const [notice] = readContent(content).notices;
    expect(notice?.meta).toMatchObject({ kind, sample: true });
  });

  it('has settings, and the files of npm and git', () => {
    const { created, kept } = begin();
    expect(created.toSorted()).toEqual([
      '.gitignore',
      'content/pages/404.md',
      'content/pages/about.md',
      'content/pages/accessibility.md',
      'content/pages/help.md',
      'content/shili-gongshi/closing.md',
      'content/shili-gongshi/index.md',
      'content/site.yaml',
      'package.json',
    ]);
    expect(kept).toEqual([]);
    expect(JSON.parse(read('package.json'))).toMatchObject({
      private: true,
      scripts: { check: 'tongbao check', build: 'tongbao build' },
      dependencies: { tongbao: '1.2.3' },
    });
    expect(read('.gitignore')).toContain('_site/\n');
    expect(read('content/site.yaml')).toMatch(/^# 网站信息/);
  });

  it('leaves every file that exists as it is, and adds no example to notices', () => {
    begin('公示');
    writeFileSync(path.join(folder, 'package.json'), 'mine');
    writeFileSync(path.join(content, 'shili-gongshi', 'index.md'), 'mine');
    const { created, kept } = begin('督查通报');
    // Nor are pages that were thrown away made again.
    expect(created).toEqual([]);
    expect(kept).toEqual(['package.json', '.gitignore', 'content/site.yaml']);
    expect(read('package.json')).toBe('mine');
    expect(read('content/shili-gongshi/index.md')).toBe('mine');
    expect(readdirSync(content)).toEqual(['pages', 'shili-gongshi', 'site.yaml']);
  });

  it('is refused where a file stands in the way of the folder', () => {
    writeFileSync(path.join(folder, 'content'), 'a file');
    expect(() => begin()).toThrow(Refusal);
    expect(read('content')).toBe('a file');
  });
});

describe('a new notice', () => {
  it.each(kinds)('of %s lacks only what a person must fill in', (kind) => {
    begin();
    makeNotice({ content, slug: 'xin', kind });
    for (const finding of findings()) expect(finding).toMatch(/^[0-9]+ “[a-z]+”（.*）还没有填写$/);
    expect(findings().length).toBeGreaterThan(2);
    const index = read('content/xin/index.md');
    expect(index).toContain(`kind: ${kind}\n`);
    // Filled in, it is a notice whose other blanks are found in the words.
    for (const name of readdirSync(path.join(content, 'xin'))) {
      const filled = read(`content/xin/${name}`)
        .replace(/^(title|issuer): #.*/gm, '$1: 范本镇人民政府')
        .replace(/^published: #.*/m, 'published: 2026-03-10 09:00');
      writeFileSync(path.join(content, 'xin', name), filled);
    }
    expect(findings()).toEqual([]);
    const asked = { paths: [], content, format: 'pretty', strict: false } as const;
    expect(check({ ...asked, language: 'zh', colour: false }).text).toContain('text-placeholder');
  });

  it('offers figures and checks that hold once they are taken in', () => {
    begin();
    for (const kind of kinds) {
      rmSync(path.join(content, 'xin'), { recursive: true, force: true });
      makeNotice({ content, slug: 'xin', kind });
      const filled = read('content/xin/index.md')
        .replace(/^(title|issuer): #.*/gm, '$1: 范本镇人民政府')
        .replace(/^published: #.*/m, 'published: 2026-03-10 09:00')
        .replace(/^# ([a-zA-Z]+:(?: \{.*)?$)/gm, '$1')
        .replace(/^# {3}/gm, '  ');
      writeFileSync(path.join(content, 'xin', 'index.md'), filled);
      const wrong = findings().filter((found) => !found.includes('还没有填写'));
      expect(wrong, kind).toEqual([]);
    }
  });

  it.each(['Xin', '通报', 'a/b', '..', 'search'])('is not made under the name %s', (slug) => {
    begin();
    expect(() => makeNotice({ content, slug, kind: '公示' })).toThrow(Refusal);
  });

  it('never touches a folder that exists', () => {
    begin();
    mkdirSync(path.join(content, 'xin'));
    expect(() => makeNotice({ content, slug: 'xin', kind: '公示' })).toThrow('exists already');
    expect(readdirSync(path.join(content, 'xin'))).toEqual([]);
  });
});

describe('in an empty folder', () => {
  it.each(['check', 'build', 'dev', 'approve', 'new', 'pack', 'verify'])(
    '%s says how to begin',
    async (name) => {
      expect(await answerOf(name)).toContain('tongbao init');
      expect(existsSync(content)).toBe(false);
    },
  );
});

it('the version is the one of the package', () => {
  expect(version()).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
});
