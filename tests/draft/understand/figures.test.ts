import { describe, expect, it } from 'vitest';
import { readDraft } from '../../../scripts/draft/read-draft.ts';
import { LINEAR, processorTimeOf } from '../../processor-time.ts';
import { encode } from '../encode.ts';

function draft(...paragraphs: readonly string[]): { figures: string[]; checks: readonly string[] } {
  const text = ['范本镇整改情况的通报', ...paragraphs].join('\n');
  const { figures, checks } = readDraft(encode(text, 'UTF-8'), 'a.txt');
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
    const whole = draft('共12个问题，已整改9个，正在整改2个，依法暂缓1个。');
    expect(whole.figures.at(-1)).toBe('state 1个 依法暂缓1个');
    expect(whole.checks).toEqual(['problems == completed + ongoing + state']);
  });

  it('without a check where the rest is not reported', () => {
    expect(draft('12个问题，目前已整改完成9个。').checks).toEqual([]);
    expect(draft('12个问题，目前已整改完成12个。').checks).toEqual(['problems == completed']);
  });

  it('from the first paragraph that has it, with its place', () => {
    const text = '范本镇整改情况的通报\n清退12个月补贴，增设窗口3个。\n共12个问题，完成整改12个。';
    const [total] = readDraft(encode(text, 'UTF-8'), 'a.txt').figures;
    expect(total?.at).toEqual({ file: 'a.txt', line: 3, column: 2 });
  });

  it('with as many states as the checker adds up', () => {
    expect(draft('反馈问题60个，已整改完成50个，基本完成6个，正在整改4个。')).toEqual({
      figures: [
        'problems 60个 问题60个',
        'completed 50个 已整改完成50个',
        'partly 6个 基本完成6个',
        'ongoing 4个 正在整改4个',
      ],
      checks: ['problems == completed + partly + ongoing'],
    });
  });

  it('but not with what a bracket tells of a part', () => {
    expect(
      draft('重点督办事项共有375件（其中市级74件），有320件已完成（其中市级完成68件），55件正在推进中。'),
    ).toEqual({
      figures: ['problems 375件 事项共有375件', 'completed 320件 320件已完成', 'ongoing 55件 55件正在推进中'],
      checks: TALLY,
    });
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

  it.each(['1个', '12个问题', '正在', '一', '未完成整改1个，', '已'])(
    'in more than linear time, from %s',
    (piece) => {
      expect(processorTimeOf(() => draft(piece.repeat(30_000)))).toBeLessThan(LINEAR);
    },
  );
});
