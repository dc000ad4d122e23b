import { describe, expect, it } from 'vitest';
import { draftFigures } from '../../scripts/draft/figures.ts';
import { proseOf } from '../../scripts/notice/prose.ts';

const AT = { file: 'a.txt', line: 7, column: 1 };

function draft(...paragraphs: readonly string[]): { figures: string[]; checks: readonly string[] } {
  const { figures, checks } = draftFigures(paragraphs.map((text) => proseOf([{ text, at: AT }])));
  return { figures: figures.map(({ name, value, unit, text }) => `${name} ${value}${unit} ${text}`), checks };
}

const TALLY = ['problems == completed + ongoing'];

describe('a total with its states is drafted with its exact words', () => {
  it.each([
    [
      '反馈的三个方面12个问题，已经整改完成11个，正在整改1个。',
      ['problems 12个 12个问题', 'completed 11个 已经整改完成11个', 'ongoing 1个 正在整改1个'],
    ],
    [
      '共反馈问题12个。截至目前，完成整改11个,尚未完成整改1个。',
      ['problems 12个 问题12个', 'completed 11个 完成整改11个', 'ongoing 1个 尚未完成整改1个'],
    ],
    [
      '12项问题中，已整改11项，持续推进1项。',
      ['problems 12项 12项问题', 'completed 11项 已整改11项', 'ongoing 1项 持续推进1项'],
    ],
    [
      '整改任务共12项：11项已完成整改，1项正在推进。',
      ['problems 12项 任务共12项', 'completed 11项 11项已完成整改', 'ongoing 1项 1项正在推进'],
    ],
    [
      '反馈的十二个问题已整改到位十一个、正在推进一个。',
      ['problems 12个 十二个问题', 'completed 11个 已整改到位十一个', 'ongoing 1个 正在推进一个'],
    ],
    [
      '巡察反馈１２个问题，已办结１１个，需长期坚持１个。',
      ['problems 12个 １２个问题', 'completed 11个 已办结１１个', 'ongoing 1个 需长期坚持１个'],
    ],
  ])('%s', (text, figures) => {
    expect(draft(text)).toEqual({ figures, checks: TALLY });
  });

  it('also where they do not tally: the check will tell', () => {
    expect(draft('12个问题，整改完成9个，正在整改1个。')).toMatchObject({ checks: TALLY });
  });

  it('with every state that is named', () => {
    expect(draft('12个问题，整改完成10个，正在整改1个，尚未完成整改1个。').checks).toEqual([
      'problems == completed + ongoing + ongoing2',
    ]);
  });

  it('with what has not begun among the states', () => {
    const { figures, checks } = draft('分解整改任务63项。已完成58项，正在推进4项，受条件限制尚未启动1项。');
    expect(figures.slice(1)).toEqual([
      'completed 58项 已完成58项',
      'ongoing 4项 正在推进4项',
      'ongoing2 1项 尚未启动1项',
    ]);
    expect(checks).toEqual(['problems == completed + ongoing + ongoing2']);
  });

  it('without a check that fails only for a state in words that are not known', () => {
    expect(draft('共12个问题，已整改9个，正在整改2个，依法暂缓1个。').checks).toEqual([]);
    expect(draft('共12个问题，已整改8个，正在整改2个，依法暂缓1个。').checks).toEqual(TALLY);
  });

  it('without a check where the rest is not told', () => {
    expect(draft('12个问题，目前已整改完成9个。').checks).toEqual([]);
    expect(draft('12个问题，目前已整改完成12个。').checks).toEqual(['problems == completed']);
  });

  it('from the first paragraph that has it, with its place', () => {
    const at = { ...AT, line: 9 };
    const { figures } = draftFigures([
      proseOf([{ text: '清退12个月补贴，增设窗口3个。', at: AT }]),
      proseOf([{ text: '共12个问题，完成整改12个。', at }]),
    ]);
    expect(figures[0]?.at).toEqual({ ...at, column: 2 });
  });
});

describe('nothing is drafted', () => {
  it.each([
    '共有12个问题。',
    '修订制度12项，完成项目3个。',
    '新增问题线索3件，涉及问题2个。',
    '12个问题，组织学习10次，正在推进项目2件。',
  ])('from “%s”', (text) => {
    expect(draft(text)).toEqual({ figures: [], checks: [] });
  });

  it('in more than linear time', () => {
    for (const piece of ['1个', '12个问题', '正在', '一', '未完成整改1个，', '已'])
      draft(piece.repeat(30_000));
  });
});
