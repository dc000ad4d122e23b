/** The ways in which notices are set out, each from its lines to its outline. */

import { expect, it } from 'vitest';
import { readNoticeFolder } from '../../scripts/content/notice-folder.ts';
import { readDraft } from '../../scripts/draft/read-draft.ts';
import { draftToFiles } from '../../scripts/draft/write/draft-files.ts';
import type { Division } from '../../scripts/notice/model.ts';
import { wordsOf } from '../../scripts/notice/passages.ts';
import { encode } from './encode.ts';
import { squash } from './sample.ts';

const TITLE = '范本镇关于区委巡察整改情况的通报';
const labels = (divisions: readonly Division[]): unknown[] =>
  divisions.map(({ label, divisions: inner }) => (inner.length === 0 ? label : [label, labels(inner)]));

it.each<[name: string, lines: readonly string[], outline: unknown]>([
  [
    'five levels',
    ['一、整改', '（一）制度。修订办法。', '1.学习。', '（1）组织。', '①开会。', '②讨论。', '二、成效'],
    [['一、', [['（一）', [['1.', [['（1）', ['①', '②']]]]]]]], '二、'],
  ],
  ['no 一、', ['（一）制度。修订。', '（二）责任。落实。'], ['（一）', '（二）']],
  [
    'fields of problems below',
    [
      '（一）在“学习”方面',
      '1.关于“不深入”问题的整改',
      '（1）健全制度。修订。',
      '（2）组织学习。',
      '2.关于“不经常”问题的整改',
      '（二）在“服务”方面',
    ],
    [['（一）', [['1.', ['（1）', '（2）']], '2.']], '（二）'],
  ],
  ['1、 below 一、', ['一、整改', '1、健全制度。', '2、组织学习。'], [['一、', ['1、', '2、']]]],
  ['half a bracket', ['一、整改', '一)健全制度。', '二)组织学习。'], [['一、', ['一)', '二)']]]],
  ['第一， is part of the words', ['一、整改', '第一，健全制度。', '第二，组织学习。'], ['一、']],
  [
    '一是 is part of the words',
    ['一、整改', '（一）落实。一是健全制度；二是组织学习；三是公开。'],
    [['一、', ['（一）']]],
  ],
  [
    'problems and what was done',
    [
      '一、整改',
      '问题1：学习不深入。',
      '整改情况：已修订办法。',
      '问题2：服务不便民。',
      '整改情况：已增设窗口。',
    ],
    [['一、', ['问题1：', '问题2：']]],
  ],
  ['tasks, goals, outcomes', ['整改任务：河道整治。', '整改目标：水质达标。', '整改完成情况：已完成。'], []],
])('%s', (_, lines, outline) => {
  const text = [TITLE, '根据统一部署，现将整改情况公布如下。', ...lines].join('\n');
  const draft = readDraft(encode(text, 'UTF-8'), 'a.txt');
  expect(labels(draft.sections.map(({ division }) => division))).toEqual(outline);
  const { notice } = readNoticeFolder({ slug: 'a', path: 'a', texts: draftToFiles(draft), attachments: [] });
  if (notice !== undefined) expect(squash(wordsOf(notice))).toBe(squash(text));
  const written = [...draftToFiles(draft).values()].join('');
  for (const line of lines) expect(squash(written)).toContain(squash(line.replace(/^一、|^二、/, '')));
});

it('a number in the title, a title over two lines, a signature and a list of attachments are no divisions', () => {
  const lines = [
    '范本镇',
    '关于区委巡察整改情况的通报（序号十）',
    '现将整改情况公布如下。',
    '一、整改',
    '（一）制度。修订。',
    '附件：1.清单',
    '2.台账',
    '范本镇人民政府',
    '2025年12月5日',
  ];
  const draft = readDraft(encode(lines.join('\n'), 'UTF-8'), 'a.txt');
  expect(draft.meta).toMatchObject({
    title: '范本镇关于区委巡察整改情况的通报（序号十）',
    written: '2025-12-05',
  });
  expect(labels(draft.sections.map(({ division }) => division))).toEqual([['一、', ['（一）']]]);
  expect(draft.closing).toHaveLength(4);
});
