import { describe, expect, it } from 'vitest';
import { checkNotices } from '../../scripts/check/check.ts';
import type { Finding } from '../../scripts/notice/finding.ts';
import { wordsOf } from '../../scripts/notice/passages.ts';
import { withoutBlanks } from '../../scripts/notice/versions/published.ts';
import { noticeFromText } from '../notice-from-text.ts';

const TEXT = `---
title: 关于反馈落实情况的通报
---
巡察反馈问题49个，已整改完成47个，正在整改2个。

一、学习方面

（一）组织学习。开展集中学习12次。参加人员360人次。

（二）交流研讨。开展交流研讨4次。

以上情况，现予公布。
`;

/** Findings on `now`, where `before` was published with this log of corrections. */
function findingsOn(now: string, before = TEXT, log = ''): Finding[] {
  const words = withoutBlanks(wordsOf(noticeFromText(before)));
  const notice = noticeFromText(now);
  const published = new Map([[notice.slug, { words, page: words + withoutBlanks(log) }]]);
  return checkNotices([notice], { published }).findings.filter(({ rule }) => rule === 'published-text');
}

const corrected = (text: string, ...changes: readonly string[]): string =>
  text.replace(
    '---\n',
    `---\ncorrections:\n${changes.map((change) => `  - { date: 2026-01-05, change: ${change} }\n`).join('')}`,
  );

describe('a text that was published', () => {
  it('is no finding as it was, however its lines are broken', () => {
    expect(findingsOn(TEXT)).toEqual([]);
    expect(findingsOn(TEXT.replace('已整改', '\n已整改'))).toEqual([]);
    expect(checkNotices([noticeFromText(TEXT)]).findings.map(({ rule }) => rule)).not.toContain(
      'published-text',
    );
  });

  it('that changed silently is reported with old and new, at the sentence, with the line to paste', () => {
    const [finding, ...others] = findingsOn(TEXT.replace('12次', '13次'));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'warning',
      says: { zh: '与已发布的文字有 1 处不同，更正记录没有写明：开展集中学习〔12→13〕次。' },
      at: { line: 11, column: 9 },
      change: { before: '开展集中学习12次。', after: '开展集中学习13次。' },
    });
    expect(finding?.advice?.zh).toContain(
      '- { date: YYYY-MM-DD, change: "“开展集中学习12次。”更正为“开展集中学习13次。”" }',
    );
  });

  it('counts all changes and shows the first', () => {
    const now = TEXT.replace('47个', '46个')
      .replace('2个。', '3个。')
      .replace('4次', '5次')
      .replace('以上情况，', '');
    expect(findingsOn(now).map(({ says }) => says.zh)).toEqual([
      '与已发布的文字有 3 处不同，更正记录没有写明：…馈问题49个，已整改完成〔47→46〕个，正在整改〔2→3〕个。 / 开展交流研讨〔4→5〕次。 / 〔删：以上情况，〕现予公布。',
    ]);
  });

  it.each([
    ['a sentence less', TEXT.replace('参加人员360人次。', ''), '〔删：参加人员360人次。〕'],
    ['the last words less', TEXT.replace('以上情况，现予公布。', ''), '〔删：以上情况，现予公布。〕'],
    ['a sentence more', TEXT.replace('参加', '共分三批。参加'), '〔增：共分三批。〕'],
    ['another title', TEXT.replace('落实情况', '整改情况'), '〔落实→整改〕'],
    ['all other words', '完全不同的一段文字。\n', '〔'],
  ])('with %s', (_, now, shown) => {
    const [finding] = findingsOn(now);
    expect(finding?.says.zh).toContain(shown);
    expect(finding?.at.line).toBeGreaterThan(0);
  });

  it('is no finding where corrections has an entry that was not published', () => {
    const now = TEXT.replace('12次', '13次');
    expect(findingsOn(corrected(now, '“12次”更正为“13次”'))).toEqual([]);
    const earlier = '“11次”更正为“12次”';
    expect(findingsOn(corrected(now, earlier), TEXT, earlier)).toHaveLength(1);
    expect(findingsOn(corrected(now, earlier, '“12次”更正为“13次”'), TEXT, earlier)).toEqual([]);
  });
});
