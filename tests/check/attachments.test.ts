import { describe, expect, it } from 'vitest';
import { checkNotices } from '../../scripts/check/check.ts';
import { prettyReport } from '../../scripts/check/report/pretty.ts';
import { sarifReport } from '../../scripts/check/report/sarif.ts';
import { readNoticeFolder } from '../../scripts/content/notice-folder.ts';
import type { CarriedFile, Notice } from '../../scripts/notice/model.ts';

const DIGEST = '0'.repeat(64);
const MOBILE = '13900000000';

function noticeWith(carried: readonly CarriedFile[], allow = ''): Notice {
  const matter = `title: 关于示例事项的通报\nkind: 通报\nissuer: 范本镇\npublished: 2025-12-08\n${allow}`;
  const { notice } = readNoticeFolder({
    slug: 'a',
    path: 'content/a',
    texts: new Map([['index.md', `---\n${matter}---\n\n见附件。\n`]]),
    attachments: carried.map(({ name }) => name),
    carried,
  });
  if (notice === undefined) throw new Error('no notice');
  return notice;
}

const places = (notice: Notice): string[] =>
  checkNotices([notice]).findings.map(({ rule, at }) => `${rule} ${at.file}:${at.line}:${at.column}`);

describe('personal numbers in attachments', () => {
  it('are found where they stand in a text', () => {
    const notice = noticeWith([
      { name: 'files/a.csv', digest: DIGEST, text: `村,电话\r\n甲村,${MOBILE}\r\n` },
    ]);
    expect(places(notice)).toEqual(['privacy-mobile content/a/files/a.csv:2:4']);
  });

  it('are none in a column of a table that numbers papers', () => {
    const text = '合同编号,电话,身份证号\n13900001234,15900001234,330802850101123\n';
    expect(places(noticeWith([{ name: 'files/a.csv', digest: DIGEST, text }]))).toEqual([
      'privacy-mobile content/a/files/a.csv:2:13',
      'privacy-id-number content/a/files/a.csv:2:25',
    ]);
  });

  it('are reported once at the beginning of a packed document', () => {
    const words = `甲\n${MOBILE}\n${MOBILE}\n`;
    const notice = noticeWith([{ name: 'files/a.xlsx', digest: DIGEST, words }]);
    expect(places(notice)).toEqual(['privacy-mobile content/a/files/a.xlsx:1:1']);
  });

  it('are spread by no report', () => {
    const report = checkNotices([
      noticeWith([
        { name: 'files/a.csv', digest: DIGEST, text: `甲,${MOBILE}\n` },
        { name: 'files/b.docx', digest: DIGEST, words: `乙 ${MOBILE}` },
      ]),
    ]);
    expect(report.findings).toHaveLength(2);
    expect(prettyReport(report, 'zh', { colour: false })).not.toContain(MOBILE);
    expect(sarifReport(report, 'zh')).not.toContain(MOBILE);
  });

  it('are no fault where they are stated as the public contact, or excused by the name of the file', () => {
    const text = `监督电话,${MOBILE}\n`;
    const words = MOBILE;
    expect(
      places(
        noticeWith([{ name: 'files/a.csv', digest: DIGEST, text }], `contact: { phone: '${MOBILE}' }\n`),
      ),
    ).toEqual([]);
    expect(
      places(
        noticeWith(
          [{ name: 'files/a.csv', digest: DIGEST, text: `信访人王某,电话${MOBILE}\n` }],
          `contact: { phone: '${MOBILE}' }\n`,
        ),
      ),
    ).toEqual(['privacy-mobile content/a/files/a.csv:1:9']);
    expect(
      places(
        noticeWith(
          [{ name: 'files/a.xlsx', digest: DIGEST, words }],
          'allow:\n  - { rule: privacy-mobile, text: files/a.xlsx, reason: 金额恰为十一位 }\n',
        ),
      ),
    ).toEqual([]);
  });
});
