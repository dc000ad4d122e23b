import { expect, it } from 'vitest';
import { carryLinks } from '../../scripts/document/carried-links.ts';

const BASE = 'https://www.example.com/tongbao/fanben-2025/';

it('a link that is relative on the page leads to the site from a file, and no other is touched', () => {
  const others = ['#s1', 'https://www.example.org/', 'mailto:a@example.com', '//c/', ''];
  expect(['files/附件.xlsx', '../b/index.html', ...others].map(carryLinks(BASE))).toEqual([
    `${BASE}files/%E9%99%84%E4%BB%B6.xlsx`,
    'https://www.example.com/tongbao/b/index.html',
    ...others,
  ]);
});

it('what cannot be joined, and every link where the address of the site is not known, stays as it is', () => {
  expect(carryLinks('about:blank')('files/a.xlsx')).toBe('files/a.xlsx');
  expect(carryLinks(undefined)('files/a.xlsx')).toBe('files/a.xlsx');
});
