import { describe, expect, it } from 'vitest';
import { imprintOf } from '../../scripts/document/imprint.ts';
import { writeTxt } from '../../scripts/download/txt.ts';
import type { Notice } from '../../scripts/notice/model.ts';
import { wordsOf } from '../../scripts/notice/passages.ts';
import { documentFor } from '../document-for.ts';
import { list, noticeOf, paragraph, picture, richNotice, table } from './sample-notice.ts';

const textOf = (notice: Notice) =>
  new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(writeTxt(documentFor(notice)));

const withoutBlanks = (text: string) => text.replace(/[\s\uFEFF]/g, '');

describe('plain text', () => {
  it('begins with a byte order mark and ends every line with CRLF', () => {
    const text = textOf(richNotice());
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('has no blanks at the ends of lines', () => {
    expect(textOf(richNotice())).not.toMatch(/[ \t\u3000\u00A0]\r\n/);
  });

  it('carries the words of the notice and, below the title, its imprint', () => {
    const notice = richNotice();
    const [title, ...words] = wordsOf(notice).split('\n');
    const expected = [title, ...imprintOf(notice), ...words].join('');
    const text = withoutBlanks(textOf(notice));
    expect(text.replace('［图：整修后的道路］', '').replaceAll('·', '')).toBe(withoutBlanks(expected));
  });

  it('says of a picture what it shows', () => {
    const notice = noticeOf([picture('files/a.png', '整修后的道路'), picture('files/line.png')]);
    expect(textOf(notice).split('\r\n').slice(4, -1)).toEqual(['　　［图：整修后的道路］']);
  });

  it('keeps a heading and the words that run in after it in one line, indented by two characters', () => {
    const notice = noticeOf([
      '一、关于作风建设',
      '（一）会议较多。减少会议12场。',
      '1.文件较长',
      '压缩篇幅。',
    ]);
    const lines = textOf(notice).split('\r\n').slice(4, -1);
    expect(lines).toEqual([
      '　　一、关于作风建设',
      '　　（一）会议较多。减少会议12场。',
      '　　1.文件较长',
      '　　压缩篇幅。',
    ]);
  });

  it('writes a table row by row with tabs, and marks of lists where paragraphs begin', () => {
    const notice = noticeOf([
      table([
        ['项目', '数量'],
        ['道路', '3条'],
      ]),
      list('甲', ['乙', list('丙')]),
      paragraph('第一行\n第二行'),
    ]);
    const lines = textOf(notice).split('\r\n').slice(4, -1);
    expect(lines).toEqual([
      '项目\t数量',
      '道路\t3条',
      '　　· 甲',
      '　　· 乙',
      '　　　· 丙',
      '　　第一行',
      '　　第二行',
    ]);
  });
});
