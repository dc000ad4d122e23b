/** What `check` passes, `build` can print and draw: texts at the edge of what an editor could write. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkNotices } from '../../scripts/check/check.ts';
import { readSiteText, UNNAMED_SITE } from '../../scripts/content/site/site-file.ts';
import { writeDocx } from '../../scripts/download/docx/write-docx.ts';
import { openPdfPress, type PdfPress } from '../../scripts/download/pdf/pdf-press.ts';
import type { Notice } from '../../scripts/notice/model.ts';
import { noticePage } from '../../scripts/site/notice/notice-page.ts';
import { documentFor } from '../document-for.ts';
import { noticeFromText } from '../notice-from-text.ts';

let press: PdfPress;
beforeAll(async () => {
  press = await openPdfPress();
});
afterAll(() => press.close());

const deep = (levels: number): string =>
  Array.from({ length: levels }, (_, depth) => `${'  '.repeat(depth)}- 甲`).join('\n');
const columns = (count: number): string =>
  `|${'甲|'.repeat(count)}\n|${'---|'.repeat(count)}\n|${'1|'.repeat(count)}`;

/** The errors of the check; a text that cannot be read has that for its error. */
function errorsIn(text: string): { readonly notice?: Notice; readonly errors: readonly string[] } {
  try {
    const notice = noticeFromText(text);
    const { findings } = checkNotices([notice]);
    return {
      notice,
      errors: findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule),
    };
  } catch (error) {
    return { errors: [String(error)] };
  }
}

describe('is passed by the check and printed:', () => {
  it.each([
    ['lists eight deep', deep(8)],
    ['quotes sixty deep', `${'> '.repeat(60)}甲`],
    ['a table of 80 columns', columns(80)],
    ['a paragraph of 30,000 characters', '甲乙丙丁。'.repeat(6000)],
    ['a word of 3,000 letters', 'a'.repeat(3000)],
    ['a title of a thousand characters', `---\ntitle: ${'关于事项'.repeat(250)}的通报\n---\n正文。`],
    ['two hundred headings', Array.from({ length: 200 }, (_, i) => `# 第${i + 1}项\n\n正文。`).join('\n\n')],
  ])('%s', async (_, text) => {
    const { notice, errors } = errorsIn(text);
    expect(errors).toEqual([]);
    if (notice === undefined) throw new Error('no notice');
    const baseUrl = `https://www.example.com/${'a'.repeat(900)}/`;
    const document = documentFor(notice, undefined, { baseUrl });
    expect((await press.print(document)).pages).toBeGreaterThan(0);
    expect((await writeDocx(document)).length).toBeGreaterThan(0);
    expect(noticePage(document, { ...UNNAMED_SITE, baseUrl }, { editions: [] }, []).draw()).toContain('<svg');
  });
});

describe('is an error of the check, as no build could end well:', () => {
  it.each([
    ['lists nine deep', deep(9)],
    ['lists forty deep', deep(40)],
    ['lists deeper than Markdown reads', deep(150)],
    ['half a character', '甲\ud800乙'],
    ['a character that XML cannot hold', '甲\uffff乙'],
    ['a character that no print font has', '𠮷野家'],
  ])('%s', (_, text) => {
    expect(errorsIn(text).errors).not.toEqual([]);
  });

  it('an address of the site that is too long for a code', () => {
    const site = (length: number): string =>
      `name: 甲\ncolumn: { name: 甲, type: 乙, description: 丙, keywords: [丁] }\nbaseUrl: https://www.example.com/${'a'.repeat(length)}/\n`;
    expect('value' in readSiteText(site(900), 'site.yaml')).toBe(true);
    expect('value' in readSiteText(site(2400), 'site.yaml')).toBe(false);
  });
});
