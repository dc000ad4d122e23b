/** `tongbao import` as an editor uses it: one command, a report, and nothing that was not decided. */

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
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type ImportCommand, importDrafts } from '../../scripts/commands/import.ts';
import { Refusal } from '../../scripts/notice/refusal.ts';
import { numbered, numbering, paragraph, wordFile, words } from '../draft/docx/word.ts';

const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0);
const BODY = [
  paragraph('范本镇关于巡察整改情况的通报'),
  paragraph('反馈的12个问题，已整改完成10个，正在整改1个。'),
  paragraph('关于“学习不深入”问题的整改', numbered(1)),
].join('');
const NUMBERING = numbering([[['chineseCounting', '%1、']]]);

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'import-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(name: string, bytes: Uint8Array | string, given: Partial<ImportCommand> = {}): string {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return importDrafts({
    files: [file],
    content: path.join(folder, 'content'),
    slug: 'fanben',
    force: false,
    json: false,
    language: 'zh',
    ...given,
  });
}

it('tells what was understood and what the check finds, by paragraph', () => {
  const report = run('draft.docx', wordFile({ body: BODY, numbering: NUMBERING }));
  expect(report).toContain('共 1 节');
  expect(report).toContain('12 = 10 + 1，不符，请核对');
  expect(report).toContain('自动编号，已写成文字：1');
  expect(report).toMatch(/draft\.docx {2}第2段 {2}\S+ {2}figure-/);
  expect(report).toMatch(/下一步：在 .*fanben 中核对.*tongbao check\n$/);
});

it('stops at hidden words, shows them, and writes nothing', () => {
  const bytes = wordFile({
    body: `${BODY}<w:p>${words('内部掌握', '<w:vanish/>')}</w:p>`,
    numbering: NUMBERING,
  });
  try {
    run('draft.docx', bytes);
    expect.unreachable();
  } catch (error) {
    expect(error instanceof Refusal && error.says.zh).toContain('第4段  隐藏文字：内部掌握');
    expect(error instanceof Refusal && error.advice?.zh).toContain('--drop-hidden');
  }
  expect(existsSync(path.join(folder, 'content'))).toBe(false);
  expect(run('draft.docx', bytes, { 'drop-hidden': true })).toContain('隐藏文字：内部掌握');
  expect(readFileSync(path.join(folder, 'content/fanben/index.md'), 'utf8')).not.toContain('内部');
});

it('puts pictures beside the text, also those that lie beside a saved page, and none from elsewhere', () => {
  const picture =
    '<w:p><w:r><w:drawing><wp:docPr descr="图"/><a:blip r:embed="p.png"/></w:drawing></w:r></w:p>';
  run('draft.docx', wordFile({ body: BODY + picture, numbering: NUMBERING, media: { 'p.png': PNG } }));
  expect(readFileSync(path.join(folder, 'content/fanben/files/picture-1.png'))).toEqual(Buffer.from(PNG));

  mkdirSync(path.join(folder, 'pages/page_files'), { recursive: true });
  writeFileSync(path.join(folder, 'pages/page_files/图 1.png'), PNG);
  writeFileSync(path.join(folder, 'secret.png'), PNG);
  const images = '<img src="page_files/%E5%9B%BE%201.png"><img src="../secret.png"><img src="/etc/passwd">';
  const html = `<div class="TRS_Editor"><p>范本镇整改通报</p><p>${'现将整改情况公布如下。'.repeat(8)}</p>${images}</div>`;
  run('pages/page.html', html, { slug: 'saved' });
  expect(readdirSync(path.join(folder, 'content/saved/files'))).toEqual(['picture-1.png']);
});

it('gives all of it to programs', () => {
  const report: unknown = JSON.parse(
    run('draft.docx', wordFile({ body: BODY, numbering: NUMBERING }), { json: true }),
  );
  expect(report).toMatchObject({
    unit: 'paragraph',
    remarks: [{ kind: 'numbers', text: '1' }],
    check: { version: 1, summary: { errors: expect.any(Number) } },
  });
});

it('takes punctuation only as it knows it', () => {
  const bytes = wordFile({ body: BODY, numbering: NUMBERING });
  expect(() => run('draft.docx', bytes, { punctuation: 'half' })).toThrow(Refusal);
  expect(() => run('draft.docx', new Uint8Array(60 * 1024 * 1024))).toThrow(/larger than 50 MB/);
});
