import { expect, it } from 'vitest';
import { checkNotices } from '../../scripts/check/check.ts';
import { readNoticeFolder } from '../../scripts/content/notice-folder.ts';
import { NoticeData } from '../../scripts/download/notice-data.ts';
import { writeNoticeJson } from '../../scripts/download/notice-json.ts';
import { sheetOf } from '../../scripts/download/pdf/sheet.ts';
import { writeTxt } from '../../scripts/download/txt.ts';
import { recordsOf } from '../../scripts/search/search-record.ts';
import { documentFor } from '../document-for.ts';

const HISTORY = `history:
  - { date: 2025-07-01, status: 正在整改 }
  - { date: 2025-11-20, status: 已完成, note: 经复核验收 }
`;

function noticeWith(section: string, index = '') {
  const head = `title: 关于示例事项的通报\nkind: 通报\nissuer: 范本镇\npublished: 2025-12-08\n${index}`;
  const { notice, findings } = readNoticeFolder({
    slug: 'a',
    path: 'a',
    texts: new Map([
      ['index.md', `---\n${head}---\n\n现予通报。\n`],
      ['01-a.md', `---\nsection: 1\ntitle: 学习方面\n${section}---\n\n开展学习。\n`],
    ]),
    attachments: [],
  });
  if (notice === undefined) throw new Error(findings.map(({ says }) => says.zh).join('\n'));
  return notice;
}

it('takes the last step of the history for the present status, in the search too', () => {
  const notice = noticeWith(HISTORY);
  expect(notice.sections[0]?.declared?.status).toBe('已完成');
  expect(recordsOf(notice)[1]).toMatchObject({ status: '已完成' });
});

it('shows status and history below the heading of the section in every full text', () => {
  const line = '整改状态：已完成（2025年7月1日正在整改；2025年11月20日已完成：经复核验收）';
  const document = documentFor(noticeWith(HISTORY));
  expect(document.flow.slice(1, 3)).toMatchObject([{ kind: 'heading' }, { kind: 'status', line }]);
  const text = new TextDecoder().decode(writeTxt(document));
  expect(text).toContain(`　　一、学习方面\r\n　　［${line}］\r\n　　开展学习。`);
  const sheet = JSON.stringify(sheetOf(document, () => true, new Map()).flow[2]);
  expect(sheet.replaceAll(/\\u000[23]/g, '')).toContain(line);
});

it('has status and history in the data, and nothing where none is declared', () => {
  const data = (section: string) =>
    NoticeData.parse(JSON.parse(new TextDecoder().decode(writeNoticeJson(documentFor(noticeWith(section))))))
      .sections[0];
  expect(data(HISTORY)).toMatchObject({
    status: '已完成',
    history: [
      { date: '2025-07-01', status: '正在整改' },
      { date: '2025-11-20', status: '已完成', note: '经复核验收' },
    ],
  });
  expect(data('')).not.toHaveProperty('status');
});

it('holds a step that is later than the publication for an error, unless a correction came with it', () => {
  const late = HISTORY.replace('2025-11-20', '2026-01-20');
  const reported = (index = '') =>
    checkNotices([noticeWith(late, index)], {}).findings.map(
      ({ rule, at }) => `${rule} ${at.line}:${at.column}`,
    );
  expect(reported()).toEqual(['date-after-publication 6:33']);
  expect(reported('corrections:\n  - { date: 2026-01-20, change: 第一节的状态改为已完成 }\n')).toEqual([]);
});
