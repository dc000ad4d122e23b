import { describe, expect, it } from 'vitest';
import { checkNotices } from '../../scripts/check/check.ts';
import { noticeOfDraft } from '../../scripts/draft/draft-notice.ts';
import { readDraft } from '../../scripts/draft/read-draft.ts';
import { countItems, passagesOf } from '../../scripts/notice/passages.ts';
import { positionAt } from '../../scripts/notice/prose.ts';
import { publicationDayOf } from '../../scripts/notice/versions/publication.ts';
import { encode } from './encode.ts';
import { PAGE } from './sample.ts';

describe('a draft taken as a notice', () => {
  const notice = noticeOfDraft(readDraft(encode(PAGE.join('\r\n'), 'GB18030'), 'a.txt'));

  it('has the sections, items and figures of its text', () => {
    expect([notice.sections.length, countItems(notice)]).toEqual([2, 5]);
    expect(notice.meta.figures.map(({ name, value }) => [name, value.toNumber()])).toEqual([
      ['problems', 12],
      ['completed', 10],
      ['ongoing', 1],
      ['ongoing2', 1],
    ]);
    expect(notice.meta.published).toEqual({ date: '2025-12-08', time: '09:30' });
  });

  it('points into the text as it is on disk', () => {
    const lines = notice.source.texts.get('a.txt')?.split('\r\n') ?? [];
    for (const { prose } of passagesOf(notice)) {
      const { line, column } = positionAt(prose, 0);
      expect(lines[line - 1]?.slice(column - 1).startsWith(prose.text)).toBe(true);
    }
  });
});

it('a drafted check that fails by the sum of the text is one finding, with one mark at each figure', () => {
  const text = '关于整改情况的通报\n\n共反馈问题26个，已整改完成22个，正在整改3个。\n';
  const report = checkNotices([noticeOfDraft(readDraft(Buffer.from(text), 'a.txt'))]);
  expect(report.findings.map(({ rule }) => rule)).toEqual(['figure-sum']);
  const spans = report.findings.flatMap(({ at, related = [] }) => [at, ...related.map((place) => place.at)]);
  const [, , line = ''] = text.split('\n');
  expect(spans.map(({ column, endColumn }) => line.slice(column - 1, endColumn - 1))).toEqual([
    '26个',
    '22个',
    '3个',
  ]);
});

it('a draft that names no date has no day of publication', () => {
  const { meta } = noticeOfDraft(readDraft(Buffer.from('整改通报\n现予公布。'), 'a.txt'));
  expect(publicationDayOf(meta)).toBeUndefined();
  expect(meta.issuer).toBe('');
});

it.each([
  '2023年1月17日听取报告。截至目前，已整改15个。今年以来，走访农户60户。',
  '2098年3月1日，镇党委召开了会议。去年，共整改12个。',
  '数据截至2017年5月28日。目前，整改工作进入验收阶段。',
])('nothing is relative to the date that a draft does not name, and no message invents one: %s', (text) => {
  const { findings } = checkNotices([noticeOfDraft(readDraft(Buffer.from(`整改通报\n${text}`), 'a.txt'))]);
  expect(findings.filter(({ rule }) => rule.startsWith('date-'))).toEqual([]);
});
