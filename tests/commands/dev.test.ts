import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { dev, type Preview } from '../../scripts/commands/dev.ts';
import { Refusal } from '../../scripts/notice/refusal.ts';

let content: string;
let preview: Preview;
const lines: string[] = [];

beforeAll(async () => {
  content = mkdtempSync(path.join(tmpdir(), 'tongbao-dev-'));
  cpSync('content/site.yaml', path.join(content, 'site.yaml'));
  cpSync('content/fanben-gongshi-2026', path.join(content, 'fanben-gongshi-2026'), { recursive: true });
  preview = await dev({ content, port: 0, language: 'zh', tell: (line) => lines.push(line) });
});
afterAll(async () => {
  await preview.close();
  rmSync(content, { recursive: true, force: true });
});

async function page(): Promise<{ readonly status: number; readonly body: string }> {
  const answer = await fetch(`${preview.address}fanben-gongshi-2026/`);
  return { status: answer.status, body: await answer.text() };
}

it('shows what is wrong in the place of a page that cannot be made, and the page when it is mended', async () => {
  const index = path.join(content, 'fanben-gongshi-2026/index.md');
  const right = readFileSync(index, 'utf8');
  expect((await page()).status).toBe(200);

  writeFileSync(index, right.replace('kind: ', 'knid: '));
  await expect.poll(async () => (await page()).body).toContain('不认识的键“knid”');

  // Saved as most editors do, each time.
  for (const text of [right.replace('---', '---\n: ['), right]) {
    writeFileSync(`${index}.new`, text);
    renameSync(`${index}.new`, index);
    await expect.poll(async () => (await page()).status).toBe(text === right ? 200 : 404);
  }

  renameSync(content, `${content}-away`);
  await expect.poll(async () => (await page()).body).toContain('暂时无法预览');
  renameSync(`${content}-away`, content);
  await expect.poll(async () => (await page()).status).toBe(200);
});

it('shows what is saved of the site, its look and a notice under another name', async () => {
  const at = async (name: string): Promise<string> => (await fetch(`${preview.address}${name}`)).text();
  const yaml = readFileSync(path.join(content, 'site.yaml'), 'utf8');
  writeFileSync(path.join(content, 'site.yaml'), yaml.replace(/^name: .*$/m, 'name: 示例市范本区信息公开'));
  await expect
    .poll(async () => (await page()).body.replaceAll(/<[^>]*>/g, ''))
    .toContain('示例市范本区信息公开');
  mkdirSync(path.join(content, 'theme'));
  writeFileSync(path.join(content, 'theme/style.css'), 'main { color: #111 }');
  await expect.poll(() => at('theme/style.css')).toBe('main { color: #111 }');
  renameSync(path.join(content, 'fanben-gongshi-2026'), path.join(content, 'other'));
  await expect.poll(async () => (await page()).status).toBe(404);
  expect(await at('')).toContain('"other/index.html"');
  renameSync(path.join(content, 'other'), path.join(content, 'fanben-gongshi-2026'));
  await expect.poll(async () => (await page()).status).toBe(200);
});

it('goes on after an error of its own', async () => {
  // A save of the test before may still be taken in: that ends the failure.
  await expect
    .poll(async () => {
      preview.fail(new Error('no such thing'));
      return (await page()).status;
    })
    .toBe(500);
  expect(lines.join('\n')).toContain('no such thing');
  const index = path.join(content, 'fanben-gongshi-2026/index.md');
  writeFileSync(index, readFileSync(index));
  await expect.poll(async () => (await page()).status).toBe(200);
});

it('does not begin where there is no content', async () => {
  const none = { content: `${content}/none`, port: 0, language: 'zh', tell: () => undefined } as const;
  await expect(dev(none)).rejects.toThrow(Refusal);
});
