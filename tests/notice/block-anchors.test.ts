import { expect, it } from 'vitest';
import { anchorOfWords } from '../../scripts/notice/block-anchors.ts';
import { list, noticeOf, paragraph, table } from '../download/sample-notice.ts';

const NOTICE = noticeOf([
  paragraph('发现问题5个。'),
  paragraph('一、总体'),
  paragraph('整改完成4个。'),
  list('走访30户', '约谈2人'),
  table([
    ['类别', '数量'],
    ['道路', '12处'],
    ['管网', '7处'],
  ]),
  paragraph('（一）清理。收回3万元。'),
  paragraph('另有2件正在办理。'),
]);

it.each([
  ['发现问题5个', 'text-p1'],
  ['整改完成4个', 's1-p1'],
  ['约谈2人', 's1-l1-2'],
  ['7处', 's1-t1-2'],
  // What runs in is cited by its division.
  ['收回3万元', 's1-1'],
  ['另有2件', 's1-1-p2'],
  ['没有的话', undefined],
])('%s is in %s', (words, anchor) => {
  expect(anchorOfWords(NOTICE, words)).toBe(anchor);
});
