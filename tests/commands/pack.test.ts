/** `tongbao pack` hands over only what the content says now. */

import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { pack } from '../../scripts/commands/pack.ts';
import { Refusal } from '../../scripts/notice/refusal.ts';
import { contentDigest } from '../../scripts/publish/content-digest.ts';
import { writeManifest } from '../../scripts/publish/manifest.ts';
import { openStaging } from '../../scripts/publish/staging.ts';

let root: string;
let content: string;
let folder: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'tongbao-pack-command-'));
  content = path.join(root, 'content');
  folder = path.join(root, '_site');
  cpSync('content', content, { recursive: true });
  publish();
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Publishes a page as the site of the content as it is. */
function publish(): void {
  const staging = openStaging(folder);
  writeFileSync(path.join(staging.folder, 'index.html'), '一');
  writeManifest(staging.folder);
  staging.publish({ content: contentDigest(content) });
}

const file = (): string => path.join(root, 'site.zip');
const run = () => pack({ folder, content, file: file() });

function edit(change: (text: string) => string): void {
  const index = path.join(content, 'fanben-xuncha-2025/index.md');
  writeFileSync(index, change(readFileSync(index, 'utf8')));
}

async function refusal(): Promise<string> {
  try {
    await run();
  } catch (error) {
    if (error instanceof Refusal) return error.says.zh;
    throw error;
  }
  return '';
}

it('packs the site of the present content, whatever its line ends', async () => {
  edit((text) => text.replaceAll('\n', '\r\n'));
  expect(await refusal()).toBe('');
  expect(existsSync(file())).toBe(true);
});

it('refuses the site of an earlier content', async () => {
  edit((text) => `${text}\n另有一段。\n`);
  expect(await refusal()).toContain('不是由现在的');
  expect(existsSync(file())).toBe(false);
});

it('refuses a site whose content has errors, however it was published', async () => {
  edit((text) => text.replace('整改完成48个，', '整改完成47个，'));
  publish();
  expect(await refusal()).toMatch(/有 \d+ 处错误，不能打包/);
});

it('compares nothing where there is no content', async () => {
  rmSync(content, { recursive: true });
  expect(await refusal()).toBe('');
});

it('writes no zip into the site or the content, nor into a folder that is not there', async () => {
  for (const name of ['_site/x.zip', 'content/x.zip', 'content/fanben-xuncha-2025/../x.zip', 'none/x.zip']) {
    const given = pack({ folder, content, file: path.join(root, name) });
    await expect(given, name).rejects.toThrow(Refusal);
  }
  expect(existsSync(path.join(folder, 'x.zip'))).toBe(false);
  expect(await refusal()).toBe('');
});
