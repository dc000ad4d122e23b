import { expect, it } from 'vitest';
import { withAbsoluteLinks } from '../../scripts/document/absolute-links.ts';
import { passagesOf } from '../../scripts/notice/passages.ts';
import { list, noticeOf, paragraph } from '../download/sample-notice.ts';

const BASE = 'https://www.example.com/tongbao/fanben-2025/';

it('a link that is relative on the page leads to the site from a file, and no other is touched', () => {
  const hrefs = [
    'files/附件.xlsx',
    '../b/index.html',
    '#s1',
    'https://www.example.org/',
    'mailto:a@example.com',
    '//c/',
  ];
  const notice = noticeOf([
    list('甲'),
    '一、乙',
    '（一）丙。',
    paragraph(...hrefs.map((href) => ['链接', { href }] as const)),
  ]);
  const moved = withAbsoluteLinks(notice, BASE);
  const found = [...passagesOf(moved)].flatMap(({ prose }) => prose.runs.flatMap(({ href }) => href ?? []));
  expect(found).toEqual([
    `${BASE}files/%E9%99%84%E4%BB%B6.xlsx`,
    'https://www.example.com/tongbao/b/index.html',
    ...hrefs.slice(2),
  ]);
});
