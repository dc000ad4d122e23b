/** The words of every sample, example and draft of a case are the same in the page and in every format of the full text. */

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readContent } from '../scripts/content/read-content.ts';
import { imprintOf } from '../scripts/document/imprint.ts';
import { layOutTable } from '../scripts/document/table/table-layout.ts';
import { writeDocx } from '../scripts/download/docx/write-docx.ts';
import { writeHtml } from '../scripts/download/html.ts';
import { NoticeData } from '../scripts/download/notice-data.ts';
import { writeNoticeJson } from '../scripts/download/notice-json.ts';
import { writeOfd } from '../scripts/download/ofd/write-ofd.ts';
import { openPdfPress, type PdfPress } from '../scripts/download/pdf/pdf-press.ts';
import { writeTxt } from '../scripts/download/txt.ts';
import type { DraftOptions } from '../scripts/draft/draft.ts';
import { noticeOfDraft } from '../scripts/draft/draft-notice.ts';
import { readDraft } from '../scripts/draft/read-draft.ts';
import type { Notice } from '../scripts/notice/model.ts';
import { blocksOf, wordsOf } from '../scripts/notice/passages.ts';
import { collectDemo } from '../scripts/package/demo-content.ts';
import { cmsBody } from '../scripts/site/notice/hand-over.ts';
import { documentFor } from './document-for.ts';
import { readDocx } from './download/docx/read-docx.ts';
import { readOfd, wordsOfPage } from './download/ofd/read-ofd.ts';
import { readPdf } from './download/read-pdf.ts';
import { PNG } from './download/sample-notice.ts';
import { wordsOfData } from './download/words-of-data.ts';
import { printedWords } from './printed-words.ts';
import { elementsOf, elementWith } from './site/read-html.ts';
import { SITE } from './site/sample-site.ts';
import { writePages } from './written-pages.ts';

const CASES = path.resolve('tests/draft/cases');
/** Every decision that a draft may ask for. */
const DECIDED: DraftOptions = {
  acceptChanges: true,
  dropHidden: true,
  dropComments: true,
  wholePage: true,
  unseenHiddenWords: true,
  office: false,
};

const folder = mkdtempSync(path.join(tmpdir(), 'tongbao-words-'));
collectDemo('.', path.join(folder, 'content'));
const samples = readContent(path.join(folder, 'content')).notices;
const cases = readdirSync(CASES)
  .filter((name) => /\.(?:docx?|html?)$/.test(name))
  .sort()
  .map((name, index): Notice => {
    const notice = noticeOfDraft(readDraft(readFileSync(path.join(CASES, name)), name, DECIDED));
    return { ...notice, slug: `case-${index}`, meta: { ...notice.meta, title: notice.meta.title || name } };
  });
const notices = [...samples, ...cases];

let press: PdfPress;
const site = path.join(folder, 'site');
beforeAll(async () => {
  press = await openPdfPress();
  writePages({ site: SITE, notices, editions: new Map(), folder: site });
}, 60_000);
afterAll(async () => {
  await press.close();
  rmSync(folder, { recursive: true, force: true });
});

function bare(text: string): string {
  return text.replace(/[\s\u3000\uFEFF]/g, '');
}

/** Plain text has signs of its own for bullets and pictures, which pages draw. */
function withoutSigns(text: string): string {
  return text.replace(/^[\s\u3000]*(?:[·–] ?|［(?:图|整改状态)：.*］$)/gm, '');
}

function ofPage(html: string): string {
  // The link to the file of a table is a tool of the page.
  const plain = html.replace(/<style>.*?<\/style>/s, '').replace(/<p class="tb-table-file">.*?<\/p>/gs, '');
  const heading = elementsOf(plain).find(({ tag }) => tag === 'h1');
  return bare(`${heading?.text}${elementWith(plain, 'data-notice-text').text}`);
}

/** On paper the head of a table is again on every page, and the first column in every part of a split one. */
function isRepeatedOnPaper(notice: Notice): boolean {
  return blocksOf(notice).some(
    (block) => block.kind === 'table' && (block.rows.length > 8 || layOutTable(block).parts.length > 1),
  );
}

function reachesOverRows(notice: Notice): boolean {
  return blocksOf(notice).some(
    (block) => block.kind === 'table' && block.rows.flat().some((cell) => (cell?.rowSpan ?? 1) > 1),
  );
}

/** The characters in the order of their codes: a PDF holds a cell that reaches over rows after those beside it. */
function inAnyOrder(text: string): string {
  return [...text].sort().join('');
}

it('has samples and cases of every kind', () => {
  expect(samples).toHaveLength(12);
  expect(cases.length).toBeGreaterThan(35);
});

it.each(notices.map((notice) => [notice.meta.title, notice.slug] as const))('%s (%s)', async (_, slug) => {
  const notice = notices.find((one) => one.slug === slug);
  if (notice === undefined) throw new Error(slug);
  const [title = '', ...body] = wordsOf(notice).split('\n');
  const words = bare(wordsOf(notice));
  // Files that stand alone say below the title who published them.
  const printed = bare([title, ...imprintOf(notice), ...body].join(''));
  // And below the heading of a section, how far it has come.
  const onPaper = bare(printedWords(notice).join(''));
  const document = documentFor(notice, () => PNG);

  expect(ofPage(readFileSync(path.join(site, slug, 'index.html'), 'utf8'))).toBe(words);
  const html = Buffer.from(writeHtml(document, { language: 'zh-CN' })).toString('utf8');
  expect(ofPage(html)).toBe(words);
  const text = Buffer.from(writeTxt(document)).toString('utf8');
  expect(bare(withoutSigns(text))).toBe(bare(withoutSigns(printed)));
  const data = NoticeData.parse(JSON.parse(Buffer.from(writeNoticeJson(document)).toString('utf8')));
  expect(wordsOfData(data)).toBe(wordsOf(notice));
  for (const indent of ['style', 'spaces'] as const) {
    const fragment = elementsOf(`<body>${cmsBody(document, indent)}</body>`)[0]?.text ?? '';
    expect(bare(fragment)).toBe(bare(body.join('')));
  }

  const { bytes } = await press.print(document);
  const ofd = readOfd(writeOfd(document, bytes));
  const paper = [
    bare(readDocx(await writeDocx(document)).words),
    bare((await readPdf(bytes)).pages.map((page) => page.words).join('')),
    bare(ofd.pages.map((page) => wordsOfPage(page, 'Body')).join('')),
  ];
  for (const words of paper) {
    for (const line of [title, ...body]) expect(words).toContain(bare(line));
    if (!isRepeatedOnPaper(notice)) expect(inAnyOrder(words)).toBe(inAnyOrder(onPaper));
    if (!isRepeatedOnPaper(notice) && !reachesOverRows(notice)) expect(words).toBe(onPaper);
  }
});
