import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { Contents } from '../../../layouts/notice/contents.tsx';
import { pageWords } from '../../../scripts/messages/pages/page.ts';
import { notice } from '../sample-site.ts';

function statusesNamed(...statuses: readonly (string | undefined)[]): string[] {
  const { sections } = notice(
    'a',
    statuses.map((_, index) => `${'一二三四五'[index]}、某方面`),
  );
  const declared = sections.map((section, index) => ({
    ...section,
    declared: { status: statuses[index], places: new Map() },
  }));
  const html = renderToString(h(Contents, { sections: declared, words: pageWords('zh-CN') }));
  return Array.from(html.matchAll(/data-status="([^"]*)"/g), ([, status = '']) => status);
}

it('names in the list of contents how far a section has come where most have come farther, or less far', () => {
  expect(statusesNamed('已完成', '已完成', '正在整改', undefined)).toEqual(['正在整改']);
  expect(statusesNamed('正在整改', '正在整改', '已完成')).toEqual(['已完成']);
  expect(statusesNamed('已完成', '已完成')).toEqual([]);
  expect(statusesNamed(undefined, undefined)).toEqual([]);
});
