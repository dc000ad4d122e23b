import { expect, it } from 'vitest';
import { divisionsOf, passagesOf } from '../../scripts/notice/passages.ts';
import { noticeFromText } from '../notice-from-text.ts';

const NOTICE = noticeFromText(
  [
    '前言。',
    '一、关于台账的整改',
    '（一）健全台账。逐项登记。',
    '另起一段。',
    '- 甲\n  - 乙',
    '| 项目 | 数量 |\n| --- | --- |\n| 台账 | 3本 |',
    '二、下一步打算',
    '持续推进。',
  ].join('\n\n'),
);

it('passages stand in reading order, each with its role and its divisions', () => {
  expect(
    passagesOf(NOTICE).map(({ role, label, prose, runIn, path }) =>
      [role, `${label}${prose.text}`, runIn ? 'runs in' : '', path.map(({ id }) => id).join('/')].join(' '),
    ),
  ).toEqual([
    'paragraph 前言。  ',
    'lead 一、关于台账的整改  s1',
    'lead （一）健全台账。  s1/s1-1',
    'paragraph 逐项登记。 runs in s1/s1-1',
    'paragraph 另起一段。  s1/s1-1',
    'entry 甲  s1/s1-1',
    'entry 乙  s1/s1-1',
    'cell 项目  s1/s1-1',
    'cell 数量  s1/s1-1',
    'cell 台账  s1/s1-1',
    'cell 3本  s1/s1-1',
    'lead 二、下一步打算  s2',
    'paragraph 持续推进。  s2',
  ]);
});

it('divisions stand outermost first', () => {
  expect(divisionsOf(NOTICE.sections).map(({ id }) => id)).toEqual(['s1', 's1-1', 's2']);
});
