import { describe, expect, it } from 'vitest';
import { findSignature } from '../../../scripts/document/ending/signature.ts';
import type { Block, Notice, NoticeMeta } from '../../../scripts/notice/model.ts';
import { noticeOf, paragraph, table } from '../../download/sample-notice.ts';

const TEXT = '特此通报。';
const BODY = '示例市样例区范本镇人民政府';
const DATE = '2025年3月18日';

const ending = (lines: readonly (string | Block)[], meta: Partial<NoticeMeta> = {}): Notice =>
  noticeOf(
    ['一、总体情况'],
    meta,
    lines.map((line) => (typeof line === 'string' ? paragraph(line) : line)),
  );

const signedBy = (notice: Notice): readonly string[] | undefined =>
  findSignature(notice)?.ending.lines.map(({ prose }) => prose.text);

describe('the signature', () => {
  it.each([
    ['a body and a date at the end', [TEXT, BODY, DATE], [BODY, DATE]],
    ['a date in Chinese', [TEXT, BODY, '二〇二五年三月十八日'], [BODY, '二〇二五年三月十八日']],
    ['a date with a circle and blanks', [TEXT, BODY, '二○二五年 三月十八日'], [BODY, '二○二五年 三月十八日']],
    ['both in one paragraph', [TEXT, `${BODY}\n${DATE}`], [BODY, DATE]],
    ['both in one line', [TEXT, `${BODY}　　${DATE}`], [BODY, DATE]],
    ['both in lines that Markdown joins', [TEXT, `${BODY}${DATE}`], [BODY, DATE]],
    [
      'two bodies, the leading one first',
      [TEXT, BODY, '示例市样例区财政局', DATE],
      [BODY, '示例市样例区财政局', DATE],
    ],
    ['what stands above attachments', [TEXT, BODY, DATE, '附件：1.清单', '2.台账'], [BODY, DATE]],
    [
      'what stands above a remark and notes',
      ['通报[1]。', BODY, DATE, '（此件公开发布）', '[1] 含在建。'],
      [BODY, DATE],
    ],
    ['a date alone, below the last sentence', [TEXT, DATE], [DATE]],
    ['a body and a date that are all of the closing', [BODY, DATE], [BODY, DATE]],
  ])('is %s', (_, lines, expected) => {
    expect(signedBy(ending(lines))).toEqual(expected);
  });

  it('is any name that the front matter has as issuer or source', () => {
    const lines = [TEXT, '范本镇便民之家', DATE];
    expect(signedBy(ending(lines))).toBeUndefined();
    expect(signedBy(ending(lines, { source: '范本镇便民之家' }))).toEqual(lines.slice(1));
  });

  it('may stand after the last item, where the notice has no closing', () => {
    const notice = noticeOf(['一、甲', '（一）乙。丙。', BODY, DATE]);
    expect(signedBy(notice)).toEqual([BODY, DATE]);
  });

  it.each([
    ['a paragraph ends with a date', [TEXT, `联合检查组由${BODY}牵头，成立于${DATE}`]],
    ['a sentence of words and a date ends the text', [TEXT, `本通报数据截至${DATE}`]],
    ['what stands above the date is a sentence', [`现场检查由${BODY}负责。`, DATE, '检查组进驻。']],
    ['what stands above the date announces it', [TEXT, '发布日期', DATE]],
    ['the date heads the words below it', [TEXT, DATE, '召开专题会议。']],
    ['the date lacks its day', [TEXT, BODY, '2025年3月']],
    ['the date is a span', [TEXT, BODY, '2025年3月18日至20日']],
    ['the name is an entry of a list', [TEXT, '1.范本镇人民政府', DATE, '检查组进驻。']],
    ['the name is that of a reader', [TEXT, '抄送范本镇人民政府', DATE, '共印30份']],
    ['a table ends the text', [TEXT, table([['单位'], [BODY], [DATE]])]],
  ])('is none where %s', (_, lines) => {
    expect(findSignature(ending(lines))).toBeUndefined();
  });

  it('is not what a heading announces', () => {
    expect(findSignature(noticeOf(['一、甲', '二、公布机关和时间', BODY, DATE]))).toBeUndefined();
    expect(findSignature(noticeOf(['一、甲', '二、公示时间', DATE]))).toBeUndefined();
  });

  it('leaves a list of names above it to the text', () => {
    const names = ['示例村民委员会', '样张村民委员会', '范例村民委员会', '样板村民委员会'];
    expect(signedBy(ending(['名单如下：', ...names, BODY, DATE]))).toEqual([BODY, DATE]);
  });

  it('takes no word from the notice', () => {
    const found = findSignature(ending([TEXT, BODY, DATE]));
    const words = found?.ending.lines.map(({ parts }) => parts.map(({ text }) => text).join(''));
    expect(words).toEqual([BODY, DATE]);
    expect(found?.blocks).toHaveLength(2);
  });
});

describe('the place of the signature', () => {
  const spacesOf = (...lines: string[]): readonly (number | undefined)[] | undefined =>
    findSignature(ending([TEXT, ...lines]))?.ending.lines.map(({ spaces }) => spaces);

  it('has the name two characters from the right, and the date begin two characters after it', () => {
    // 13 characters, and 6.5 of the date, whose digits are half as wide: it ends 4.5 before the name.
    expect(spacesOf(BODY, DATE)).toEqual([2, 6.5]);
  });

  it('has a date that reaches further than the name two characters from the right', () => {
    expect(spacesOf('范本镇财政所', '二〇二五年三月十八日')).toEqual([8, 2]);
  });

  it('has names begin below each other', () => {
    expect(spacesOf(BODY, '范本镇财政所', DATE)).toEqual([2, 9, 6.5]);
  });

  it('lets a phone break a long name between its words, and a date after the year', () => {
    const [name, date] = findSignature(ending([TEXT, BODY, '二〇二五年三月十八日']))?.ending.lines ?? [];
    expect(name?.parts.map(({ text }) => text)).toEqual(['示例市样例区', '范本镇人民政府']);
    expect(date?.parts.map(({ text }) => text)).toEqual(['二〇二五年', '三月十八日']);
  });
});
