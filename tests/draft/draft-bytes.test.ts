import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '../../scripts/content/read-content.ts';
import { draftBytes } from '../../scripts/draft/draft-bytes.ts';
import { Refusal } from '../../scripts/notice/refusal.ts';

let root: string;
beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'tongbao-draft-bytes-'));
  mkdirSync(path.join(root, 'folder.txt'));
  spawnSync('mkfifo', [path.join(root, 'pipe.txt')]);
  writeFileSync(path.join(root, 'large.txt'), '');
  truncateSync(path.join(root, 'large.txt'), 3 * 2 ** 30);
  writeFileSync(path.join(root, 'a.txt'), '甲');
  symlinkSync('a.txt', path.join(root, 'link.txt'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function refusal(file: string): string {
  try {
    draftBytes(file);
  } catch (error) {
    if (error instanceof Refusal) return error.says.zh.replaceAll(root, '');
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('what is no file of a draft is refused before it is read', () => {
  const at = (name: string): string => path.join(root, name);

  it.runIf(process.platform !== 'win32')('a pipe and a device', () => {
    expect(refusal(at('pipe.txt'))).toBe('/pipe.txt 是管道或设备，不是文件');
    expect(refusal('/dev/zero')).toBe('/dev/zero 是管道或设备，不是文件');
  });

  it('a folder, a file that is not there, one of 3 GB', () => {
    expect(refusal(at('folder.txt'))).toBe('/folder.txt 是文件夹，不是草稿');
    expect(refusal(at('none.txt'))).toBe('找不到文件 /none.txt');
    expect(refusal(at('large.txt'))).toBe('文件超过 50 MB，不像一份通报');
  });

  it('but not a link to a file', () => {
    expect(Buffer.from(draftBytes(at('link.txt'))).toString()).toBe('甲');
  });
});

it.runIf(process.platform !== 'win32')('no pipe of a content folder is read', () => {
  const content = path.join(root, 'content');
  mkdirSync(path.join(content, 'a', 'files'), { recursive: true });
  for (const name of ['site.yaml', 'a/index.md', 'a/01-a.md', 'a/approved.json', 'a/files/a.pdf'])
    spawnSync('mkfifo', [path.join(content, name)]);
  expect(readContent(content).findings.map(({ says }) => says.zh)).toEqual([
    'site.yaml 是文件夹、管道或设备，不是文件',
    '不认识的文件 01-a.md，其中文字不会发布',
    '不认识的文件 approved.json，其中文字不会发布',
    'a.pdf 是文件夹、管道或设备，不是文件',
    '不认识的文件 index.md，其中文字不会发布',
  ]);
});
