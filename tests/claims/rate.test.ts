import { describe, expect, it } from 'vitest';
import { checkNotices } from '../../scripts/check/check.ts';
import { noticeFromText } from '../notice-from-text.ts';

const faults = (text: string) =>
  checkNotices([noticeFromText(`${text}\n`)]).findings.flatMap(({ rule, severity }) =>
    severity !== 'info' && rule.startsWith('figure-') ? [rule] : [],
  );

describe('a rate', () => {
  it.each([
    [
      'of a plan that its words name',
      '年内计划新修机耕道250公里，实际新修235公里，完成计划的94%。',
      '94%',
      '49%',
    ],
    ['of a goal', '年度目标引进项目40个，现已签约26个，完成年度目标的65%。', '65%', '56%'],
    ['of a plan named after', '累计到位资金8.4亿元，占年度计划的120%，年度计划为7亿元。', '120%', '102%'],
    ['above a plan', '原定改厕目标800户，全年改厕920户，超额完成15%。', '15%', '51%'],
    ['above a plan, of money', '全年预算收入5.2亿元，实际完成5.98亿元，超预算15%。', '15%', '51%'],
    [
      'rounded up so that all make 100',
      '受理14件，其中来信9件，占64%；来访3件，占21%；网络2件，占15%。',
      '占15%',
      '占51%',
    ],
    ['in words', '全区36所学校中，24所建成智慧食堂，占三分之二。', '三分之二', '四分之三'],
    [
      'of a list that says how many it has',
      '登记工单2000件，其中供水类540件、供暖类310件、道路类150件，三类合计占工单总量的50%。',
      '50%',
      '80%',
    ],
    [
      'with what is going on beside',
      '反馈问题586个，已完成整改572个，持续整改9个，尚未整改5个，总体完成率97.61%。',
      '97.61',
      '96.71',
    ],
    [
      'of what is not so, under a long name',
      '抽检食品48620批次，检出不合格样品1215批次，专项抽检不合格率为2.50%。',
      '2.50',
      '5.20',
    ],
  ])('%s is compared', (_, right, one, other) => {
    expect(faults(right)).toEqual([]);
    expect(faults(right.replace(one, other))).toEqual(['figure-percent']);
  });

  it.each([
    '计划招商40个项目，实际签约26个，占年度计划投资的80%。',
    '村居火灾2638起，其中较大火灾45起，占全部较大火灾起数的56.25%。',
    '超额完成年度目标，增长15%。',
    '全区36所学校中，24所建成智慧食堂，占比超过三分之二。',
    '三分之一的村建成文化广场，其中示范村36个、达标村24个。',
    '今年计划植树800亩，去年植树920亩，超额完成12%。',
  ])('is not judged where another may be meant: %s', (text) => {
    expect(faults(text)).toEqual([]);
  });
});
