import { expect, it } from 'vitest';
import { readDraft } from '../../../scripts/draft/read-draft.ts';
import { reportOf } from '../../../scripts/draft/report.ts';
import { encode } from '../encode.ts';

const read = (line: string) => readDraft(encode(`范本镇整改通报\n${line}`, 'UTF-8'), 'a.txt');

const FIGURES = [
  ['problems', 12, '12个问题'],
  ['completed', 10, '已整改完成10个'],
  ['ongoing', 2, '正在整改2个'],
] as const;

it.each([
  ['整改率98%。', [['rate', 98, '整改率98%']]],
  [
    '问题整改完成率达97.5％，办结率为100%。',
    [
      ['rate', 97.5, '问题整改完成率达97.5％'],
      ['rate2', 100, '办结率为100%'],
    ],
  ],
  ['满意度98%，绿化率30%。', []],
  // The rate of something else, and those of several things.
  ['反馈的12个问题，已整改完成10个，正在整改2个；信访件办结率100%。', [...FIGURES]],
  ['项目完成率57.1%，工业项目完成率46.1%，城建项目完成率76%。', []],
])('a rate of what was put right is a figure, with its very words: %s', (line, expected) => {
  expect(read(line).figures.map(({ name, value, text }) => [name, value, text])).toEqual(expected);
});

it('a rate is no part of the sum of a total and its states', () => {
  const { figures, tally } = reportOf(
    read('反馈的12个问题，已整改完成10个，正在整改2个，整改完成率83.33%。'),
  );
  expect(figures.map(({ name }) => name)).toEqual(['problems', 'completed', 'ongoing', 'rate']);
  expect(tally).toEqual({ terms: '12 = 10 + 2', holds: true });
});
