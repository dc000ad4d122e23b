import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { TitleLines } from '../../layouts/notice/printed-head.tsx';
import { titlePartsOf } from '../../scripts/document/title-lines.ts';

it('a title of several words keeps its blanks between its parts, where a browser shows them', () => {
  const title = 'Notice on the inspection of rural water supply';
  const html = render(h(TitleLines, { lines: titlePartsOf({ title }) }));
  expect(html.replace(/<[^>]+>/g, '')).toBe(title);
  expect(html).toMatch(/<\/span> <span/);
  expect(html).not.toMatch(/ <\/span>/);
});
