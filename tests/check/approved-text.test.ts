import { describe, expect, it } from 'vitest';
import { approvalOf, digestOf, writeApproval } from '../../scripts/check/approval/approved-words.ts';
import { type CheckReport, checkNotices } from '../../scripts/check/check.ts';
import { jsonReport } from '../../scripts/check/report/json.ts';
import { Reading } from '../../scripts/claims/reading.ts';
import { readApproval } from '../../scripts/content/approved.ts';
import type { Approval } from '../../scripts/notice/versions/approval.ts';
import { noticeFromText } from '../notice-from-text.ts';

const FILE = 'content/fanben-2025/approved.json';
const TEXT = `---
contact: { phone: "0000-0000000" }
figures:
  problems: { value: 49, unit: 个, text: 问题49个 }
---
巡察反馈问题49个，已整改完成47个，正在整改2个。

一、学习方面

（一）组织学习。开展集中学习12次，见[记录](files/a.pdf)。

（二）交流研讨。开展交流研讨4次。

以上情况，现予公布。
>>> files/a.pdf
`;

function approvalFor(text: string): Approval {
  const read = readApproval(writeApproval(approvalOf(new Reading(noticeFromText(text)))), FILE);
  if ('finding' in read) throw new Error(read.finding.says.en);
  return read.approval;
}

/** The report on `now`, where `before` was approved. */
function check(now: string, approved: Approval = approvalFor(TEXT)): CheckReport {
  const notice = noticeFromText(now);
  return checkNotices([{ ...notice, source: { ...notice.source, approved } }]);
}

const reported = (report: CheckReport): string[] =>
  report.findings
    .filter(({ rule }) => rule === 'approved-text')
    .map(({ at, says }) => `${at.line}:${at.column} ${says.zh}`);

describe('approved words', () => {
  it('that stand as they were approved are no finding, and neither is a notice that was not approved', () => {
    expect(reported(check(TEXT))).toEqual([]);
    expect(reported(checkNotices([noticeFromText(TEXT)]))).toEqual([]);
  });

  it('tell the exact change, old → new, at the words that changed', () => {
    const report = check(TEXT.replace('47个，正在整改2个', '48个，正在整改1个'));
    expect(reported(report)).toEqual([
      '10:16 与批准的文字不同：巡察反馈问题49个，已整改完成〔47→48〕个，正在整改〔2→1〕个。',
    ]);
    expect(report.findings[0]?.severity).toBe('error');
    expect(JSON.parse(jsonReport(report, 'zh')).findings[0].change).toEqual({
      before: '巡察反馈问题49个，已整改完成47个，正在整改2个。',
      after: '巡察反馈问题49个，已整改完成48个，正在整改1个。',
    });
  });

  it('tell a paragraph that is missing and one that is new, and not those around them', () => {
    expect(reported(check(TEXT.replace('（二）交流研讨。开展交流研讨4次。\n\n', '')))).toEqual([
      '14:21 批准的文字缺失：“（二）交流研讨。开展交流研讨4次。”',
    ]);
    expect(reported(check(TEXT.replace('（二）', '发放学习资料30份。\n\n（二）')))).toEqual([
      '16:1 未经批准的文字：“发放学习资料30份。”',
    ]);
  });

  it.each([
    ['a number of a heading', ['（二）交流', '（三）交流'], '〔二→三〕'],
    ['the target of a link', ['files/a.pdf)', 'files/b.pdf)'], '〔a→b〕'],
    ['a value of the front matter', ['0000-0000000', '0000-0000001'], 'contact.phone 与批准的不同'],
    ['a declared figure', ['value: 49', 'value: 48'], 'figures.problems.value 与批准的不同：〔49→48〕'],
    [
      'lines of the title that were set',
      ['contact:', 'titleBreak: [关于反馈, 落实情况的通报]\ncontact:'],
      'titleBreak 未经批准：关于反馈 / 落实情况的通报',
    ],
    ['a value that was added', ['contact:', 'topic: 监督检查\ncontact:'], 'topic 未经批准：监督检查'],
    ['a value that was taken away', ['contact: { phone: "0000-0000000" }\n', ''], '缺少批准的 contact.phone'],
  ])('tell %s', (_, [right = '', wrong = ''], expected) => {
    const [first, ...others] = reported(check(TEXT.replace(right, wrong)));
    expect(first).toContain(expected);
    expect(others).toEqual([]);
  });

  it('tell two paragraphs that changed places', () => {
    const [one, other] = ['（一）组织学习。开展集中学习12次', '（二）交流研讨。开展交流研讨4次'];
    const swapped = TEXT.replace(one, '甲').replace(other, one).replace('甲', other);
    expect(reported(check(swapped)).length).toBeGreaterThan(0);
  });

  it('are not a matter of how the lines of a paragraph are broken, or of its emphasis', () => {
    expect(reported(check(TEXT.replace('，正在', '，\n正在').replace('47个', '**47个**')))).toEqual([]);
  });
});

describe('the record of an approval', () => {
  it('is sorted, holds no time, and is the same text each time', () => {
    const text = writeApproval(approvalOf(new Reading(noticeFromText(TEXT))));
    expect(text).toBe(writeApproval(approvalOf(new Reading(noticeFromText(TEXT)))));
    const keys = Object.keys(JSON.parse(text).values);
    expect(keys).toEqual([...keys].sort());
    expect(keys).toEqual([
      'contact.phone',
      'figures.problems.text',
      'figures.problems.unit',
      'figures.problems.value',
      'issuer',
      'kind',
      'published',
      'title',
    ]);
  });

  it('that was altered itself is reported: its words no longer fit their digests', () => {
    const { blocks, ...rest } = approvalFor(TEXT);
    const altered = blocks.map((block) => ({ ...block, text: block.text.replace('47', '48') }));
    const report = check(TEXT.replace('47', '48'), { ...rest, blocks: altered });
    expect(reported(report)).toEqual(['1:1 批准的记录本身被改动：文字与摘要值不符']);
    expect(report.findings[0]?.at.file).toBe(FILE);
  });

  it.each([
    ['no JSON', '{'],
    ['another version', '{"version":2,"values":{},"blocks":[]}'],
    ['a digest that is none', '{"version":1,"values":{},"blocks":[{"digest":"x","text":"甲"}]}'],
  ])('with %s is refused', (_, text) => {
    expect(readApproval(text, FILE)).toMatchObject({ finding: { rule: 'content-file', at: { file: FILE } } });
  });

  it('of thousands of paragraphs is compared in time that grows with their number', () => {
    const many = (word: string): string =>
      Array.from({ length: 4000 }, (_, index) => `${word}${index % 7}次。\n\n`).join('');
    expect(reported(check(many('开展检查'), approvalFor(many('开展督查')))).length).toBe(4000);
  });
});

describe('personal numbers that an allowance lets stand', () => {
  const NUMBER = '13900001234';
  const allowed = (number: string, words = '已送达'): string =>
    `---\nallow:\n  - { rule: privacy-mobile, text: 公告, reason: 公告送达${number} }\n---\n公告${number}${words}。\n`;

  it('are in no record: it keeps the digest of their words', () => {
    const record = writeApproval(approvalOf(new Reading(noticeFromText(allowed(NUMBER)))));
    expect(record).not.toContain(NUMBER);
    expect(record).toContain('公告***********已送达。');
    expect(reported(check(allowed(NUMBER), approvalFor(allowed(NUMBER))))).toEqual([]);
  });

  it('are found changed, and so are the words around them, without being shown', () => {
    for (const now of [allowed('15900001234'), allowed(NUMBER, '已张贴')]) {
      const report = check(now, approvalFor(allowed(NUMBER)));
      expect(report.findings.map(({ rule }) => rule)).toContain('approved-text');
      expect(jsonReport(report, 'zh')).not.toMatch(/1[35]900001234/);
    }
  });

  it('are hidden in the words before the change of a record that still has them', () => {
    const { values } = approvalFor(TEXT);
    const text = `电话${NUMBER}，已办结。`;
    const blocks = [{ digest: digestOf(text), text }];
    const report = check(TEXT, { file: FILE, values, blocks });
    expect(report.findings.some(({ change }) => change !== undefined)).toBe(true);
    expect(jsonReport(report, 'zh')).not.toContain(NUMBER);
  });
});
