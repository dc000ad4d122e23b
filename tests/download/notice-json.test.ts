import { readFileSync } from 'node:fs';
import { Big } from 'big.js';
import { describe, expect, it } from 'vitest';
import { NoticeData, noticeSchema } from '../../scripts/download/notice-data.ts';
import { writeNoticeJson } from '../../scripts/download/notice-json.ts';
import type { Notice } from '../../scripts/notice/model.ts';
import { wordsOf } from '../../scripts/notice/passages.ts';
import { documentFor } from '../document-for.ts';
import { noticeOf, paragraph, richNotice } from './sample-notice.ts';
import { wordsOfData } from './words-of-data.ts';

const textOf = (notice: Notice) => new TextDecoder().decode(writeNoticeJson(documentFor(notice)));
const read = (notice: Notice) => NoticeData.parse(JSON.parse(textOf(notice)));

describe('notice.json', () => {
  it('keeps to its schema, and carries the words of the notice', () => {
    const notice = richNotice();
    expect(wordsOfData(read(notice))).toBe(wordsOf(notice));
  });

  it('has the styles and links of the words, and nothing of where they stood', () => {
    const text = textOf(noticeOf([paragraph('甲', ['乙', { strong: true, href: '#s1' }]), paragraph('丙')]));
    const [first, second] = NoticeData.parse(JSON.parse(text)).preamble;
    expect(first).toMatchObject({
      prose: { text: '甲乙', runs: [{ text: '甲' }, { text: '乙', strong: true, href: '#s1' }] },
    });
    expect(second).toEqual({ kind: 'paragraph', prose: { text: '丙' } });
    expect(text).not.toMatch(/"(?:at|line|column|file)"|index\.md/);
  });

  it('gives figures as exact decimals', () => {
    const at = { file: 'index.md', line: 1, column: 1 };
    const notice = noticeOf([], {
      figures: [{ name: 'sum', value: new Big('1e-10'), unit: '元', text: '若干', at }],
    });
    expect(read(notice).figures).toEqual([{ name: 'sum', value: '0.0000000001', unit: '元', text: '若干' }]);
  });

  it('tells what was corrected, without the places, and nothing where nothing was', () => {
    const at = { file: 'index.md', line: 1, column: 1 };
    const corrections = [{ date: '2025-04-02', change: '“12次”更正为“13次”', at }];
    expect(read(noticeOf([], { corrections })).corrections).toEqual([
      { date: '2025-04-02', change: '“12次”更正为“13次”' },
    ]);
    expect(textOf(noticeOf([]))).not.toContain('corrections');
  });

  it('is described by docs/schema/notice.json', () => {
    // The published schema is plain JSON: what is undefined here is not there.
    const made: unknown = JSON.parse(JSON.stringify(noticeSchema()));
    expect(JSON.parse(readFileSync('docs/schema/notice.json', 'utf8'))).toEqual(made);
  });
});
