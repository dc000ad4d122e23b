import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeDocx } from '../../scripts/download/docx/write-docx.ts';
import { writeHtml } from '../../scripts/download/html.ts';
import { openPdfPress, type PdfPress } from '../../scripts/download/pdf/pdf-press.ts';
import { writeTxt } from '../../scripts/download/txt.ts';
import type { Notice } from '../../scripts/notice/model.ts';
import { documentFor } from '../document-for.ts';
import { elementsOf } from '../site/read-html.ts';
import { readDocx } from './docx/read-docx.ts';
import { type ReadLine, type ReadPdf, readPdf } from './read-pdf.ts';
import { noticeOf, paragraph, table } from './sample-notice.ts';

const BODY = '示例市样例区范本镇人民政府';
const DATE = '2025年3月18日';
const ATTACHMENTS = ['附件：1.整改任务清单', '2.问题台账'];

const signed = (...above: string[]) =>
  noticeOf(
    [...above, '特此通报。'].map((text) => paragraph(text)),
    {},
    [...ATTACHMENTS, BODY, DATE].map((text) => paragraph(text)),
  );

describe('plain text', () => {
  it('parts attachments and signature from the text by an empty line', () => {
    const lines = new TextDecoder()
      .decode(writeTxt(documentFor(signed())))
      .split('\r\n')
      .slice(4);
    expect(lines.map((line) => line.trimStart())).toEqual([
      '特此通报。',
      '',
      ...ATTACHMENTS,
      '',
      BODY,
      DATE,
      '',
    ]);
  });
});

describe('the file of HTML', () => {
  it('has the names and the date of the signature in a block of their own, in the words of the text', () => {
    const html = new TextDecoder().decode(writeHtml(documentFor(signed()), { language: 'zh-CN' }));
    const named = (name: string) =>
      elementsOf(html).find(({ attributes }) => attributes.get('class') === name)?.text;
    expect(named('tb-signature-date')).toBe(DATE);
    expect(named('tb-signature')).toBe(`${BODY}${DATE}`);
    expect(named('tb-attachments')).toBe(ATTACHMENTS.join(''));
  });
});

describe('the Word document', () => {
  it('has the signature at the right, below an empty line, the date two characters further in', async () => {
    const { paragraphs, part } = readDocx(await writeDocx(documentFor(signed())));
    const [name, date, ...others] = paragraphs.filter(({ style }) => style === 'NoticeSignature');
    expect(others).toEqual([]);
    expect([name?.text, date?.text]).toEqual([BODY, DATE]);
    expect(part('word/styles.xml')).toMatch(
      /w:styleId="NoticeSignature".*?<w:ind [^>]*w:right="630"[^>]*\/><w:jc w:val="right"\/>/s,
    );
    // 2 and 6.5 characters of 315 twips.
    expect(name?.xml).toMatch(/<w:spacing w:before="579"\/>.*<w:ind w:right="630"\/>/);
    expect(date?.xml).toContain('<w:ind w:right="2048"/>');
  });

  it('aligns the numbers of the attachments, and their names', async () => {
    const { paragraphs } = readDocx(await writeDocx(documentFor(signed())));
    const indents = paragraphs
      .filter(({ style }) => style === 'NoticeAttachments')
      .map(({ text, xml }) => [text, /<w:ind [^>]*>/.exec(xml)?.[0]]);
    expect(indents).toEqual([
      [ATTACHMENTS[0], '<w:ind w:left="1890" w:hanging="1260"/>'],
      [ATTACHMENTS[1], '<w:ind w:left="1890" w:hanging="315"/>'],
    ]);
  });

  it('keeps the last lines of the text, the attachments, the names and the date together', async () => {
    const { paragraphs } = readDocx(await writeDocx(documentFor(signed())));
    const kept = paragraphs.slice(-5).map(({ xml }) => xml.includes('<w:keepNext/>'));
    expect(kept).toEqual([true, true, true, true, false]);
    expect(paragraphs.at(-5)?.xml).toContain('<w:widowControl/>');
  });
});

describe('the PDF', () => {
  let press: PdfPress;
  beforeAll(async () => {
    press = await openPdfPress();
  });
  afterAll(() => press.close());

  const print = async (notice: Notice): Promise<ReadPdf> =>
    readPdf((await press.print(documentFor(notice))).bytes);
  const lineOf = (lines: readonly ReadLine[] = [], text: string): ReadLine => {
    const found = lines.find((line) => line.text === text);
    if (found === undefined) throw new Error(`there is no line ${text}`);
    return found;
  };

  const CHARACTER = 15.75;
  const PITCH = (225 / 22 / 25.4) * 72;
  const RIGHT = ((28 + 156) / 25.4) * 72;
  const LEFT = (28 / 25.4) * 72;

  it('has the signature below an empty line, two characters from the right, and the date two further in', async () => {
    const [page] = (await print(signed())).pages;
    const [name, date] = [lineOf(page?.lines, BODY), lineOf(page?.lines, DATE)];
    expect(name.right).toBeCloseTo(RIGHT - 2 * CHARACTER, 0);
    expect(date.x).toBeCloseTo(name.x + 2 * CHARACTER, 0);
    expect(name.y - date.y).toBeCloseTo(PITCH, 0);
    expect(lineOf(page?.lines, '2.问题台账').y - name.y).toBeCloseTo(2 * PITCH, 0);
  });

  it('has a date that is longer than the name two characters from the right', async () => {
    const long = '二〇二五年十二月十八日';
    const notice = noticeOf(['特此通报。', '范本镇财政所', long].map((text) => paragraph(text)));
    const [page] = (await print(notice)).pages;
    const [name, date] = [lineOf(page?.lines, '范本镇财政所'), lineOf(page?.lines, long)];
    expect(date.right).toBeCloseTo(RIGHT - 2 * CHARACTER, 0);
    expect(name.x).toBeCloseTo(date.x - 2 * CHARACTER, 0);
  });

  it('has the attachments below an empty line, two characters in, numbers and names below each other', async () => {
    const name = '范本镇2025年度村级财务公开情况检查结果和逐项整改任务分工汇总表';
    const lines = ['特此通报。', `附件：1.${name}`, '2.问题台账'];
    const notice = noticeOf(
      [],
      {},
      lines.map((text) => paragraph(text)),
    );
    const [page] = (await print(notice)).pages;
    const [text, first, wrapped, second] = page?.lines.slice(-4) ?? [];
    expect((text?.y ?? 0) - (first?.y ?? 0)).toBeCloseTo(2 * PITCH, 0);
    expect(first?.x).toBeCloseTo(LEFT + 2 * CHARACTER, 0);
    expect(wrapped?.x).toBeCloseTo(LEFT + 6 * CHARACTER, 0);
    expect(second?.x).toBeCloseTo(LEFT + 5 * CHARACTER, 0);
  });

  it.each([
    ['one line', '现予公布。', 1],
    ['three lines', '整改工作落实，见行见效。'.repeat(6), 3],
    ['many lines', '整改工作落实，见行见效。'.repeat(18), 2],
  ])('never parts a signature from the text, whose last paragraph has %s', async (_, last, least) => {
    const short = '公开内容接受监督。';
    for (let count = 8; count <= 17; count += 1) {
      const flow = [...Array.from({ length: count }, () => short), last, BODY, DATE];
      const { pages } = await print(noticeOf(flow.map((text) => paragraph(text))));
      const lines = pages.at(-1)?.lines.map(({ text }) => text) ?? [];
      expect(lines.slice(-2)).toEqual([BODY, DATE]);
      expect(lines.length).toBeGreaterThanOrEqual(least + 2);
      // What has room on one page stays there: the title takes two lines, the imprint three, and an empty
      // one is below the text.
      if (last.length < 28) expect(pages).toHaveLength(5 + count + 4 > 22 ? 2 : 1);
    }
  });

  it('keeps names and date together where a table ends the text', async () => {
    for (let rows = 14; rows <= 22; rows += 1) {
      const body = Array.from({ length: rows }, (_, row) => [`项目${row}`, '已完成']);
      const notice = noticeOf([table([['项目', '进度'], ...body]), paragraph(BODY), paragraph(DATE)]);
      const lines = (await print(notice)).pages.at(-1)?.lines.map(({ text }) => text) ?? [];
      expect(lines.slice(-2)).toEqual([BODY, DATE]);
    }
  });
});
