import {
  cpSync,
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
import { type ApproveOutcome, approve } from '../../scripts/commands/approve.ts';
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
const lock = (...slugs: readonly string[]): ApproveOutcome =>
  approve({ slugs, content, language: 'zh', colour: false });
const change = (from: string, to: string): void =>
  writeFileSync(index(), readFileSync(index(), 'utf8').replace(from, to));

describe('tongbao approve', () => {
  it('locks the words: a later change is an error until it is approved again', () => {
    expect(lock(SLUG).outcome.zh).toMatch(/^已锁定批准的文字：正文 [0-9]+ 段，文件头 [0-9]+ 项。写入 /);
    expect(run().status).toBe(0);
    change('为办好', '为做好');
    const { text, status } = run();
    expect(status).toBe(1);
    expect(text).toContain('为〔办→做〕好');
    expect(lock(SLUG).outcome.zh).toContain('与上次批准相比，1 处不同');
    expect(run().status).toBe(0);
  });

  it('writes the same file each time and leaves no other', () => {
    const file = path.join(content, SLUG, 'approved.json');
    lock(SLUG);
    const first = readFileSync(file, 'utf8');
    lock(SLUG);
    expect(readFileSync(file, 'utf8')).toBe(first);
    expect(readdirSync(path.join(content, SLUG)).sort()).toEqual(['approved.json', 'closing.md', 'index.md']);
  });

  it('replaces a record that cannot be read, which stops a check until then', () => {
    writeFileSync(path.join(content, SLUG, 'approved.json'), '{');
    expect(run()).toMatchObject({ status: 2 });
    expect(run().text).toContain('批准的记录读不出来');
    lock(SLUG);
    expect(run().status).toBe(0);
  });

  it.each([
    ['no notice', []],
    ['two notices', [SLUG, 'fanben-shenji-2025']],
    ['a notice that is not there', ['no-such-notice']],
    ['a path that leads out', ['../content']],
  ])('refuses %s', (_, slugs) => {
    expect(() => lock(...slugs)).toThrow(Refusal);
  });

  it('refuses a notice whose files cannot be read, and writes nothing', () => {
    change('title:', 'titel:');
    expect(() => lock(SLUG)).toThrow(Refusal);
    expect(existsSync(path.join(content, SLUG, 'approved.json'))).toBe(false);
  });

  it('refuses a text that has errors, lists them as a publication would, and writes nothing', () => {
    change('为办好', '为办好好办为了了');
    writeFileSync(index(), `${readFileSync(index(), 'utf8')}\n截至13月底，共有9人（甲4人、乙6人）。\n`);
    const { report, outcome, status } = lock(SLUG);
    expect(status).toBe(1);
    expect(outcome.zh).toBe(`有错误，未锁定；${content.replaceAll('\\', '/')}/${SLUG} 没有改动`);
    expect(report).toContain('figure-sum');
    expect(existsSync(path.join(content, SLUG, 'approved.json'))).toBe(false);
  });

  it('locks attachments by their bytes', () => {
    const files = path.join(content, SLUG, 'files');
    mkdirSync(files, { recursive: true });
    writeFileSync(path.join(files, 'list.csv'), '村,户数\n样板村,12\n');
    lock(SLUG);
    expect(run().status).toBe(0);
    writeFileSync(path.join(files, 'list.csv'), '村,户数\n样板村,13\n');
    writeFileSync(path.join(files, 'more.csv'), '村\n');
    expect(run()).toMatchObject({ status: 1 });
    expect(run().text).toContain('附件 files/list.csv 与批准时的不同');
    expect(run().text).toContain('附件 files/more.csv 未经批准');
    rmSync(files, { recursive: true });
    expect(run().text).toContain('批准时的附件 files/list.csv 缺失');
  });

  it('locks checks and exceptions: an error cannot be excused behind the back of who signed', () => {
    lock(SLUG);
    change('sections == 3', 'sections >= 3');
    expect(run().text).toContain('文件头的 checks.1 与批准的不同');
    lock(SLUG);
    change('\n---\n', '\nallow:\n  - { rule: text-repeated, text: 通报, reason: 样例 }\n---\n');
    expect(run().text).toContain('文件头的 allow.1 未经批准');
  });
});
