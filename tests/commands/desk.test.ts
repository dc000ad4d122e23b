import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deskFile, deskWith, run } from '../../scripts/commands/desk.ts';
import { opener } from '../../scripts/commands/line/open-file.ts';
import { readDrafts } from '../../scripts/desk/given-drafts.ts';
import { deskFiles } from '../../scripts/site/assets/desk.ts';
import { writeFiles } from '../../scripts/site/site-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tongbao-desk-test-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('tongbao desk', () => {
  it('says where the page is', () => {
    const said: string[] = [];
    const out = { write: (text: string) => said.push(text) };
    const terminal = { language: 'zh', out, err: out, environment: {} } as const;
    expect(run({ values: { print: true }, operands: [] }, terminal)).toBe(0);
    expect(said.join('')).toContain(`核对页面：${deskFile()}`);
  });

  it('hands drafts to a copy of the page that only this user can read', () => {
    const draft = path.join(folder, '草稿.txt');
    writeFileSync(draft, '通报</script>\n');
    const file = deskWith([draft]);
    const page = readFileSync(file, 'utf8');
    const data = /<script type="application\/json" id="given">([^<]*)<\/script>/.exec(page)?.[1] ?? '';
    const [given] = readDrafts(data);
    expect([given?.name, Buffer.from(given?.bytes ?? []).toString()]).toEqual([
      '草稿.txt',
      '通报</script>\n',
    ]);
    expect(page.replace(/<script type="application\/json".*\n/, '')).toBe(readFileSync(deskFile(), 'utf8'));
    if (process.platform !== 'win32') expect(statSync(path.dirname(file)).mode & 0o077).toBe(0);
    rmSync(path.dirname(file), { recursive: true });
  });

  it('refuses a draft that is not there', () => {
    expect(() => deskWith([path.join(folder, 'none.docx')])).toThrow('there is no');
  });

  it('opens a file as each system does', () => {
    expect(opener('win32', 'C:\\a b.html')).toEqual(['explorer.exe', ['C:\\a b.html']]);
    expect(opener('darwin', '/a')).toEqual(['open', ['/a']]);
    expect(opener('linux', '/a')).toEqual(['xdg-open', ['/a']]);
  });
});

it('a site publishes the page in files, for a server that forbids scripts inside a page', () => {
  writeFiles(deskFiles(), folder);
  expect(readdirSync(path.join(folder, 'desk')).sort()).toEqual(['desk.css', 'desk.js', 'index.html']);
  const index = readFileSync(path.join(folder, 'desk/index.html'), 'utf8');
  expect(index).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
  expect(index).not.toMatch(/<style|<script>/);
});
