import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { check } from '../../scripts/commands/check.ts';
import { readContent } from '../../scripts/content/read-content.ts';
import { blocksOf } from '../../scripts/notice/passages.ts';
import { collectDemo } from '../../scripts/package/demo-content.ts';

const content = path.join(mkdtempSync(path.join(tmpdir(), 'tongbao-demo-')), 'content');
afterAll(() => rmSync(path.dirname(content), { recursive: true, force: true }));

it('the demonstration shows twelve notices of all kinds, in which nothing is found', () => {
  collectDemo('.', content);
  const asked = {
    paths: [],
    content,
    format: 'pretty',
    strict: true,
    language: 'zh',
    colour: false,
  } as const;
  const { text, status } = check(asked);
  expect(text).toMatch(/^检查了 12 份通报（.*）：0 个错误，0 个警告\n$/);
  expect(status).toBe(0);
  const { notices } = readContent(content);
  expect(new Set(notices.map(({ meta }) => meta.kind)).size).toBeGreaterThanOrEqual(6);
  expect(notices.every(({ meta }) => meta.sample)).toBe(true);
  expect(notices.some(({ meta }) => meta.follows !== undefined)).toBe(true);
  expect(notices.some(({ meta }) => meta.supersedes !== undefined)).toBe(true);
  expect(notices.filter(({ meta }) => meta.corrections.length > 0).length).toBeGreaterThan(1);
  const tables = notices.flatMap((notice) => blocksOf(notice).filter(({ kind }) => kind === 'table'));
  expect(tables.length).toBeGreaterThan(1);
});

it('the demonstration has a look, a foot and pages of its own', () => {
  const built = spawnSync(
    process.execPath,
    [
      path.resolve('dist/scripts/tongbao.js'),
      'build',
      '--content',
      content,
      '--out',
      path.join(content, '../site'),
    ],
    { encoding: 'utf8' },
  );
  expect(built).toMatchObject({ status: 0 });
  const page = (name: string) => readFileSync(path.join(content, '../site', name), 'utf8');
  expect(page('theme/colour.css')).toContain('--tb-main: #0b4f8a');
  expect(page('index.html')).toContain('<img class="tb-site-logo" src="theme/files/logo.svg"');
  expect(page('index.html')).toContain('<a class="tb-site-parent" href="https://www.example.com/">');
  for (const name of [
    'index.html',
    'search/index.html',
    'fanben-huanbao-2026/index.html',
    'progress/index.html',
  ]) {
    expect(page(name)).toContain(
      '<footer class="our-foot"><p><strong>示例市样例区整改公开平台（演示）</strong>',
    );
    expect(page(name)).not.toContain('class="tb-site-foot"');
    expect(page(name)).toMatch(
      /<a href="[./]*progress\/index\.html|<a href="index\.html" aria-current="page">整改进度/,
    );
  }
  // A filter of the site's own configuration, over notices that say how far they are.
  expect(page('progress/index.html')).toMatch(
    /正在整改<\/h2>[\s\S]*2026年5月8日[\s\S]*全部完成<\/h2>[\s\S]*2026年6月30日/,
  );
  expect(page('huanbao/index.html')).toContain(
    '<a href="../fanben-huanbao-2026/index.html#text-p1">反馈的6个问题</a>',
  );
  expect(page('huanbao/index.html')).toContain('id="tally-fanben-huanbao-2026"');
  expect(page('404.html')).toContain('href="/zhenggai/theme/style.css"');
});
