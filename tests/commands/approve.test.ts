import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { approve } from '../../scripts/commands/approve.ts';
import { check } from '../../scripts/commands/check.ts';
import { Refusal } from '../../scripts/notice/refusal.ts';

const SLUG = 'fanben-gongshi-2026';

let content: string;
beforeEach(() => {
  content = path.join(mkdtempSync(path.join(tmpdir(), 'tongbao-approve-')), 'content');
  cpSync('content', content, { recursive: true });
});
afterEach(() => rmSync(path.dirname(content), { recursive: true, force: true }));

const run = (): { text: string; status: number } =>
  check({ paths: [], content, format: 'pretty', strict: false, language: 'zh', colour: false });
const index = (): string => path.join(content, SLUG, 'index.md');
const change = (from: string, to: string): void =>
  writeFileSync(index(), readFileSync(index(), 'utf8').replace(from, to));

describe('tongbao approve', () => {
  it('locks the words: a later change is an error until it is approved again', () => {
    expect(approve({ slugs: [SLUG], content }).zh).toMatch(
      /^已锁定批准的文字：正文 [0-9]+ 段，文件头 [0-9]+ 项。写入 /,
    );
    expect(run().status).toBe(0);
    change('为办好', '为做好');
    const { text, status } = run();
    expect(status).toBe(1);
    expect(text).toContain('为〔办→做〕好');
    expect(approve({ slugs: [SLUG], content }).zh).toContain('与上次批准相比，1 处不同');
    expect(run().status).toBe(0);
  });

  it('writes the same file each time and leaves no other', () => {
    const file = path.join(content, SLUG, 'approved.json');
    approve({ slugs: [SLUG], content });
    const first = readFileSync(file, 'utf8');
    approve({ slugs: [SLUG], content });
    expect(readFileSync(file, 'utf8')).toBe(first);
    expect(readdirSync(path.join(content, SLUG)).sort()).toEqual(['approved.json', 'index.md']);
  });

  it('replaces a record that cannot be read, which stops a check until then', () => {
    writeFileSync(path.join(content, SLUG, 'approved.json'), '{');
    expect(run()).toMatchObject({ status: 2 });
    expect(run().text).toContain('批准的记录读不出来');
    approve({ slugs: [SLUG], content });
    expect(run().status).toBe(0);
  });

  it.each([
    ['no notice', []],
    ['two notices', [SLUG, 'fanben-shenji-2025']],
    ['a notice that is not there', ['no-such-notice']],
    ['a path that leads out', ['../content']],
  ])('refuses %s', (_, slugs) => {
    expect(() => approve({ slugs, content })).toThrow(Refusal);
  });

  it('refuses a notice whose files cannot be read, and writes nothing', () => {
    change('title:', 'titel:');
    expect(() => approve({ slugs: [SLUG], content })).toThrow(Refusal);
    expect(existsSync(path.join(content, SLUG, 'approved.json'))).toBe(false);
  });
});
