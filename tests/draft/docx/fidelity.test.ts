/** One generated outline in every format of a word processor and of a page: the words of the content are those of the draft. */

import { Document, LevelFormat, Packer, Paragraph, TextRun } from 'docx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNoticeFolder } from '../../../scripts/content/notice-folder.ts';
import { readDraft } from '../../../scripts/draft/read-draft.ts';
import { draftToFiles } from '../../../scripts/draft/write/draft-files.ts';
import type { Notice } from '../../../scripts/notice/model.ts';
import { countItems, wordsOf } from '../../../scripts/notice/passages.ts';
import { linesOf, preamble, type Sketch, sketches } from '../../notice/outlines.ts';
import { encode } from '../encode.ts';
import { CMS_SHAPES, cmsPage } from '../html/pages.ts';
import { squash } from '../sample.ts';

const TITLE = '范本镇关于区委巡察整改情况的通报';
const FOOT = ['特此通报。', '范本镇人民政府', '2025年12月5日'];
const LEVELS = [
  ['han', LevelFormat.CHINESE_COUNTING, '%1、'],
  ['han-paren', LevelFormat.CHINESE_COUNTING, '（%2）'],
  ['arabic', LevelFormat.DECIMAL, '%3.'],
  ['arabic-paren', LevelFormat.DECIMAL, '（%4）'],
  ['circled', LevelFormat.DECIMAL_ENCLOSED_CIRCLE, '%5'],
] as const;

function importDraft(bytes: Uint8Array, file: string): Notice {
  const texts = draftToFiles(readDraft(bytes, file));
  const { notice, findings } = readNoticeFolder({ slug: 'a', path: 'a', texts, attachments: [] });
  expect(findings).toEqual([]);
  if (notice === undefined) throw new Error('no notice');
  return notice;
}

/** Paragraphs whose numbers only the numbering of the document knows. */
function numberedParagraphs(divisions: readonly Sketch[]): Paragraph[] {
  return divisions.flatMap(({ kind, lead, rest, paragraphs, parts }) => [
    new Paragraph({
      numbering: { reference: 'outline', level: LEVELS.findIndex(([of]) => of === kind) },
      children: [new TextRun({ text: lead, bold: true }), new TextRun(rest)],
    }),
    ...paragraphs.map((text) => new Paragraph(text)),
    ...numberedParagraphs(parts),
  ]);
}

async function writeDocx(
  before: readonly string[],
  sections: readonly Sketch[],
  after: readonly string[],
): Promise<Uint8Array> {
  const levels = LEVELS.map(([, format, text], level) => ({ level, format, text }));
  const plain = (text: string): Paragraph => new Paragraph(text);
  const children = [...before.map(plain), ...numberedParagraphs(sections), ...after.map(plain)];
  const document = new Document({
    numbering: { config: [{ reference: 'outline', levels }] },
    sections: [{ children }],
  });
  return Packer.toBuffer(document);
}

function expectSame(notice: Notice, before: readonly string[], sections: readonly Sketch[]): void {
  expect(squash(wordsOf(notice))).toBe(squash([TITLE, ...before, ...linesOf(sections), ...FOOT].join('')));
  expect(notice.sections).toHaveLength(sections.length);
  expect(countItems(notice)).toBe(sections.reduce((sum, section) => sum + section.parts.length, 0));
}

const DATE = '2025-12-08　来源：区纪委监委';

describe('the words of the content are those of the draft', () => {
  it('where Word numbers the paragraphs', async () => {
    await fc.assert(
      fc.asyncProperty(preamble, sketches, async (before, sections) => {
        const bytes = await writeDocx([TITLE, DATE, ...before], sections, FOOT);
        expectSame(importDraft(bytes, 'a.docx'), before, sections);
      }),
      { numRuns: 30 },
    );
  });

  it('where the numbers are typed', async () => {
    await fc.assert(
      fc.asyncProperty(preamble, sketches, async (before, sections) => {
        const bytes = await writeDocx([TITLE, DATE, ...before, ...linesOf(sections), ...FOOT], [], []);
        expectSame(importDraft(bytes, 'a.docx'), before, sections);
      }),
      { numRuns: 15 },
    );
  });

  it.each(CMS_SHAPES)('on a page of the shape %s', (shape) => {
    fc.assert(
      fc.property(preamble, sketches, (before, sections) => {
        const lines = [
          '根据统一部署，整改情况现已全部完成汇总，公布如下。',
          ...before,
          ...linesOf(sections),
          ...FOOT,
        ];
        const notice = importDraft(encode(cmsPage(shape, TITLE, lines), 'GB18030'), 'a.html');
        expectSame(notice, [lines[0] ?? '', ...before], sections);
      }),
      { numRuns: 25 },
    );
  });
});
