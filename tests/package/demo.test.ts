import { mkdtempSync, rmSync } from 'node:fs';
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
