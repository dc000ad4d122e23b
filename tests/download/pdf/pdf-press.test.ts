import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { imprintOf } from '../../../scripts/document/imprint.ts';
import { openPdfPress, type PdfPress } from '../../../scripts/download/pdf/pdf-press.ts';
import type { Notice } from '../../../scripts/notice/model.ts';
import { wordsOf } from '../../../scripts/notice/passages.ts';
import { documentFor } from '../../document-for.ts';
import { type ReadPdf, readPdf } from '../read-pdf.ts';
import { noticeOf, PNG, paragraph, prose, richNotice, table } from '../sample-notice.ts';

const documentOf = (notice: Notice) => documentFor(notice, () => PNG);
const withoutBlanks = (text: string) => text.replace(/\s/g, '');
const millimetres = (points: number) => (points / 72) * 25.4;
/** Seven lines of 28 characters and a bit, with a mark that may begin no line at every seventh place. */
const paragraphs = Array.from({ length: 30 }, () => paragraph('整改工作落实，见行见效。'.repeat(17)));

let press: PdfPress;
let wasm: PdfPress;

beforeAll(async () => {
  press = await openPdfPress();
  wasm = await openPdfPress({ native: false });
});

afterAll(async () => {
  await press.close();
  await wasm.close();
});

async function printAndRead(notice: Notice): Promise<ReadPdf> {
  return readPdf((await press.print(documentOf(notice))).bytes);
}

describe('words', () => {
  it('are those of the notice, none more, none less, in reading order, below title and imprint', async () => {
    const notice = richNotice();
    const { pages } = await printAndRead(notice);
    const [title, ...words] = wordsOf(notice).split('\n');
    const expected = [title, ...imprintOf(notice), ...words].join('');
    expect(withoutBlanks(pages.map((page) => page.words).join(''))).toBe(withoutBlanks(expected));
  });

  it('stay what they are where Typst would read markup, in title, text and addresses', async () => {
    const notice = noticeOf(
      [
        paragraph('#let x = 1; $1 + 1$ *粗* _斜_ `码` <标签> @引用 \\ // 注 /* 注 */ ~ -- --- ...'),
        paragraph(['链接', { href: 'https://example.com/")#panic()' }], '与', ['锚点', { href: '#s9-9' }]),
      ],
      { title: '关于#panic("停")的*通报* = $1$ \\', issuer: '#sys.inputs' },
    );
    const { pages, info } = await printAndRead(notice);
    const [title, ...words] = wordsOf(notice).split('\n');
    const expected = [title, ...imprintOf(notice), ...words].join('');
    expect(withoutBlanks(pages.map((page) => page.words).join(''))).toBe(withoutBlanks(expected));
    expect(info.Title).toBe(notice.meta.title);
  });

  it('lead where their links say, within the notice and beyond', async () => {
    const notice = noticeOf([
      paragraph(
        ['专栏', { href: 'https://www.example.com/zhenggai' }],
        ['第一部分', { href: '#s1' }],
        ['无', { href: '#s7' }],
      ),
      '一、第一部分',
    ]);
    const { links } = await printAndRead(notice);
    expect(links).toEqual(['https://www.example.com/zhenggai', 'page']);
  });

  it('keep long addresses whole though they break over lines', async () => {
    const address = 'https://www.example.com/zhenggai/2025/03/18/fanben-zhen/gongkai.html?from=pdf&page=1';
    const { pages } = await printAndRead(noticeOf([paragraph(`联系邮箱：${address}，欢迎监督。`)]));
    expect(withoutBlanks(pages[0]?.words ?? '')).toContain(address);
  });

  it('break a mail address after its @ alone', async () => {
    const flow = Array.from({ length: 20 }, (_, index) =>
      paragraph(`${'整'.repeat(6 + index)}${index % 2 ? '：' : ':'}fanbenzhen@example.com，欢迎监督。`),
    );
    const lines = (await printAndRead(noticeOf(flow))).pages.flatMap((page) => page.lines);
    const torn = lines.filter(
      ({ text }) => /[a-z]/.test(text) && !/fanbenzhen@(?:example\.com|$)|^example\.com/.test(text),
    );
    expect(torn.map(({ text }) => text)).toEqual([]);
  });

  it('are no Kangxi radicals or compatibility forms', async () => {
    const { pages } = await printAndRead(
      noticeOf([
        paragraph(
          '一二人入八十大小工己心方日月木水火父生用立老肉至臣自舟色行言走车里金长门青面音风飞食首马高黄黑鼓鼻',
        ),
      ]),
    );
    expect(pages[0]?.words).not.toMatch(/[\u2E80-\u2FDF\uF900-\uFAFF]/);
  });

  it('may hold any character of GBK, in bold too', async () => {
    const rare = '峯堃囍栢綉淼㊿㈠℃‰〇〔〕';
    const notice = noticeOf([
      paragraph(rare, [rare, { strong: true }], [rare, { emphasis: true }]),
      `一、${rare}`,
      `（一）${rare}`,
    ]);
    const { pages } = await printAndRead(notice);
    expect(pages[0]?.words.split(rare)).toHaveLength(6);
  });
});

describe('page', () => {
  it('has 22 lines of 28 characters within 156 × 225 mm, 28 mm from the left', async () => {
    const { pages } = await printAndRead(noticeOf([paragraph('整改到位'.repeat(28 * 12))]));
    const full = pages[1]?.lines ?? [];
    expect(full).toHaveLength(22);
    expect(new Set(full.map((line) => line.text.length))).toEqual(new Set([28]));
    for (const [index, line] of full.entries()) {
      expect(millimetres(line.x)).toBeCloseTo(28, 1);
      expect(millimetres((full[0]?.y ?? 0) - line.y)).toBeCloseTo((index * 225) / 22, 1);
    }
  });

  it('leaves a line empty above the imprint and one below, and begins the title at the top of the type area', async () => {
    const { pages } = await printAndRead(noticeOf([paragraph('整改到位。')]));
    const [title, , imprint, body] = pages[0]?.lines ?? [];
    const pitch = (225 / 22 / 25.4) * 72;
    expect(((imprint?.y ?? 0) - (body?.y ?? 0)) / pitch).toBeCloseTo(2, 2);
    // 22 pt characters, 0.88 of them above the baseline, 260 mm from the foot of the page.
    expect((title?.y ?? 0) + 0.88 * 22).toBeCloseTo((260 / 25.4) * 72, 1);
  });

  it('indents the first line of a paragraph by two characters', async () => {
    const { pages } = await printAndRead(noticeOf([paragraph('整改'.repeat(40))]));
    const [first, second] = pages[0]?.lines.slice(-3) ?? [];
    expect(first?.text).toHaveLength(26);
    expect((first?.x ?? 0) - (second?.x ?? 0)).toBeCloseTo(31.5, 1);
  });

  it('begins no line with a closing mark and ends none with an opening mark', async () => {
    const marks = '《整改》“落实”（到位），见效；成果：巩固！'.repeat(60);
    const flow = Array.from({ length: 12 }, (_, index) => paragraph('整'.repeat(index) + marks));
    const { pages } = await printAndRead(noticeOf(flow));
    for (const { text } of pages.flatMap((page) => page.lines)) {
      expect(text).not.toMatch(/^[，。、；：？！）》”]/);
      expect(text).not.toMatch(/[（《“]$/);
    }
  });

  it('numbers odd pages on the right and even pages on the left, one character in', async () => {
    const { pages } = await printAndRead(noticeOf(paragraphs));
    expect(pages.slice(0, 3).map((page) => page.folio?.text)).toEqual(['— 1 —', '— 2 —', '— 3 —']);
    // pdf.js takes the dash for wider than it is set, by less than a quarter of a character.
    expect(Math.abs((pages[0]?.folio?.right ?? 0) - (((28 + 156) / 25.4) * 72 - 14))).toBeLessThan(3.5);
    expect(pages[1]?.folio?.x).toBeCloseTo((28 / 25.4) * 72 + 14, 0);
  });

  it('never ends with a heading', async () => {
    for (let lines = 10; lines < 20; lines += 1) {
      const before = Array.from({ length: lines }, () => paragraph('整改。'));
      const { pages } = await printAndRead(
        noticeOf([...before, '一、标题在此', '（一）小标题在此', '正文。', paragraph('尾')]),
      );
      expect(pages[0]?.lines.at(-1)?.text).not.toMatch(/标题在此$/);
    }
  });

  it('repeats the header of a table on every page', async () => {
    const rows = Array.from({ length: 60 }, (_, index) => [`${index + 1}`, '道路养护', '已完成']);
    const { pages } = await printAndRead(noticeOf([table([['序号', '问题', '状态'], ...rows])]));
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(withoutBlanks(page.words)).toContain('序号问题状态');
  });

  it('cuts no row of a table of 500', async () => {
    const rowOf = (number: number) => [`${number}.`, `第${number}段${'道路养护'.repeat(8)}。`, '已完成'];
    const rows = Array.from({ length: 500 }, (_, index) => rowOf(index + 1));
    const { pages } = await printAndRead(noticeOf([table([['序号', '问题', '状态'], ...rows])]));
    const words = pages.map((page) => withoutBlanks(page.words));
    for (const page of words) expect(page).toContain('序号问题状态');
    for (const row of rows) expect(words.filter((page) => page.includes(row.join('')))).toHaveLength(1);
  });

  it('has its 22 lines to the last of 200 pages', async () => {
    const long = paragraph('整改到位，见效。'.repeat((28 * 22) / 8));
    const { bytes, pages } = await press.print(documentOf(noticeOf(Array.from({ length: 200 }, () => long))));
    expect(pages).toBeGreaterThanOrEqual(200);
    const read = await readPdf(bytes);
    expect(read.pages).toHaveLength(pages);
    for (const page of read.pages.slice(1, -1)) expect(page.lines).toHaveLength(22);
    expect(read.pages.at(-1)?.folio?.text).toBe(`— ${pages} —`);
  });

  it('breaks the title where the editor wants it', async () => {
    const titleBreak = ['关于范本镇落实巡察反馈', '意见情况的通报'];
    const { pages } = await printAndRead(noticeOf([], { title: titleBreak.join(''), titleBreak }));
    expect(pages[0]?.lines.slice(0, 2).map(({ text }) => text)).toEqual(titleBreak);
  });

  it('sets strong words bold, in the title face, in headings of any face too', async () => {
    const strong = (mark: string) => paragraph(`${mark}落实`, ['重点任务', { strong: true }], '。');
    const { pages } = await printAndRead(
      noticeOf([paragraph('整改', ['重点任务', { strong: true }]), strong('一、'), strong('（一）')]),
    );
    const runs = pages[0]?.runs ?? [];
    const bold = runs.filter(({ text }) => text.includes('重点'));
    expect(bold).toHaveLength(3);
    for (const { face } of bold) expect(face).toBe(runs[0]?.face);
    expect(runs.find(({ text }) => text.includes('（一）落实'))?.face).not.toBe(runs[0]?.face);
  });
});

describe('notes', () => {
  it('stand at the foot of the page that calls them, once, and lead both ways', async () => {
    const filler = Array.from({ length: 25 }, () => paragraph('整改。'));
    const { pages, links } = await printAndRead(
      noticeOf([paragraph('整改率98%[1]，再看整改率[1]。'), ...filler], {}, [
        paragraph('欢迎监督[2]。'),
        paragraph('[1] 截至2025年12月底。'),
        paragraph('[2] 电话0000-0000000。'),
      ]),
    );
    expect(pages).toHaveLength(2);
    expect(pages[0]?.words).toMatch(/整改。\[1\]截至2025年12月底。$/);
    expect(pages[1]?.words).toMatch(/欢迎监督\[2\]。\[2\]电话0000-0000000。$/);
    expect(pages[0]?.words.split('截至')).toHaveLength(2);
    expect(links.filter((link) => link === 'page').length).toBeGreaterThanOrEqual(3);
  });
});

describe('document', () => {
  it('is tagged and carries title, author, language and the day of publication', async () => {
    const { bytes, pages } = await press.print(documentOf(richNotice()));
    const read = await readPdf(bytes);
    expect(pages).toBe(read.pages.length);
    expect(read.tagged).toBe(true);
    expect(read.info).toMatchObject({
      Title: '中共示例市样例区范本镇委员会关于巡察反馈落实情况的通报',
      Author: '中共示例市样例区范本镇委员会',
      Language: 'zh-CN',
    });
    expect(read.info.CreationDate).toMatch(/^D:20250318/);
    expect(read.roles).toEqual(expect.arrayContaining(['H1', 'H2', 'P', 'L', 'Table', 'TH', 'TD', 'Figure']));
  });

  it('tags the title as the first heading, and sections as those below it', async () => {
    const rolesOf = async (flow: Parameters<typeof noticeOf>[0]) =>
      (await printAndRead(noticeOf(flow))).roles.filter((role) => /^H\d?$/.test(role));
    expect(await rolesOf([paragraph('整改到位。')])).toEqual(['H1']);
    expect(await rolesOf(['一、甲', '（一）乙。丙。'])).toEqual(['H1', 'H2', 'H3']);
  });

  it('has bookmarks for sections and, below them, items', async () => {
    const { bookmarks } = await printAndRead(
      noticeOf(['一、甲', '（一）乙。丙', '1.丁。戊', '（二）己', '二、庚']),
    );
    const titles = bookmarks.map(({ title, items }) => [title, ...items.map((item) => item.title)]);
    expect(titles).toEqual([['一、甲', '（一）乙。', '（二）己'], ['二、庚']]);
  });

  it('is the same, byte for byte, at every printing, whatever was printed before', async () => {
    const first = await press.print(documentOf(richNotice()));
    await press.print(documentOf(noticeOf([paragraph('另一份通报')])));
    const second = await press.print(documentOf(richNotice()));
    expect(Buffer.compare(Buffer.from(first.bytes), Buffer.from(second.bytes))).toBe(0);
  });

  it('is the same from both engines', async (context) => {
    if (press.engine === 'wasm') context.skip('no native engine for this machine');
    for (const notice of [richNotice(), noticeOf(paragraphs)]) {
      const [one, other] = [await press.print(documentOf(notice)), await wasm.print(documentOf(notice))];
      expect(Buffer.compare(Buffer.from(one.bytes), Buffer.from(other.bytes))).toBe(0);
    }
  });
});

it('prints a notice without sections, and one whose sections are empty', async () => {
  const bare = await printAndRead(noticeOf([paragraph('公示如下。')]));
  expect(bare.bookmarks).toEqual([]);
  const empty = noticeOf(['一、甲', '二、乙'], {}, [
    { kind: 'paragraph', prose: prose(''), at: { file: 'a', line: 1, column: 1 } },
  ]);
  expect((await printAndRead(empty)).pages).toHaveLength(1);
});
