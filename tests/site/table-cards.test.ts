/** Tables on a phone: the first column stays, and in large type each row is a card that names every value. */

import { expect, it } from 'vitest';
import { writeHtml } from '../../scripts/download/html.ts';
import { documentFor } from '../document-for.ts';
import { noticeFromText } from '../notice-from-text.ts';
import { elementsOf } from './read-html.ts';

const LEDGER = `现将台账公示如下。

| 类别 | 单位 | 数量 | 备注 |
| --- | --- | --- | --- |
| 作风 | 甲村 | 3 | 已办结 |
| ^^ | ^^ | 2 | 已办结 |
| 合计 || 5 | |

附：校验码${'3f786850e3'.repeat(4)}。
`;

const html = new TextDecoder().decode(writeHtml(documentFor(noticeFromText(LEDGER)), { language: 'zh-CN' }));
const elements = elementsOf(html.replace(/<style>.*?<\/style>/s, ''));
const attributesOf = (tag: string, name: string) =>
  elements.filter((element) => element.tag === tag).map(({ attributes }) => attributes.get(name));

it('a card says what the cells above reach down to its row', () => {
  expect(attributesOf('tr', 'data-above')).toEqual([
    undefined,
    undefined,
    '类别：作风；单位：甲村',
    undefined,
  ]);
});

it('a card names each cell, but none that is over several columns', () => {
  const heads = ['类别', '单位', '数量', '备注', '数量', '备注', undefined, '数量', '备注'];
  expect(attributesOf('td', 'data-head')).toEqual(heads);
});

it('the cells of the first column stay, whichever come first in their row', () => {
  const first = elements.filter(({ attributes }) => attributes.get('class')?.includes('tb-first-column'));
  expect(first.map(({ text }) => text)).toEqual(['类别', '作风']);
});

it('a long code may break anywhere, so that the line before it is not drawn apart', () => {
  const code = elements.find(({ attributes }) => attributes.get('class') === 'tb-code');
  expect(code?.text).toBe('3f786850e3'.repeat(4));
});
