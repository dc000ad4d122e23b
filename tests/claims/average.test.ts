import { describe, expect, it } from 'vitest';
import { checkNotices } from '../../scripts/check/check.ts';
import { noticeFromText } from '../notice-from-text.ts';

const faults = (text: string) =>
  checkNotices([noticeFromText(`${text}\n`)]).findings.flatMap(({ rule, severity }) =>
    severity !== 'info' && rule.startsWith('figure-') ? [rule] : [],
  );

describe('a mean', () => {
  it.each([
    ['of each day of a week', '本周共接听来电4116个，日均588个。', '588个', '558个'],
    ['of each day of a term', '2024年5月6日至5月12日，受理诉求1834件，日均262件。', '262件', '226件'],
    ['of each day of a month', '2024年6月，热线受理诉求7260件，日均242件。', '242件', '224件'],
    ['of each month of a year', '2024年全年登记信访事项5196件，月均433件。', '433件', '443件'],
    ['of each month of half a year', '上半年办理来件1974件，月均329件。', '329件', '392件'],
    ['of each place built', '全县新修蓄水池18座，每座造价12万元，共投入216万元。', '216万元', '261万元'],
    ['of each 亩', '全镇种植油菜1.5万亩，平均亩产160公斤，总产240万公斤。', '160公斤', '106公斤'],
    [
      'of what the sentence before names',
      '全区家庭户12640户、35392人，集体户210户、1830人。家庭户平均每户2.80人。',
      '2.80人',
      '2.08人',
    ],
    [
      'of each household, by its name',
      '全区共有家庭户12640户，集体户210户，家庭户人口为35392人，集体户人口为1830人。平均每个家庭户的人口为2.80人。',
      '2.80人',
      '2.08人',
    ],
  ])('%s is the total by the count', (_, right, one, other) => {
    expect(faults(right)).toEqual([]);
    expect(faults(right.replace(one, other))).toEqual(['figure-percent']);
  });

  it.each([
    '本周共接听来电4116个，日均620个。',
    '上半年办理来件1974件，比上年同期月均多29件。',
    '5月受理诉求7260件，6月受理8000件，日均272件。',
    '全年受理诉求5196件，工作日日均208件。',
    '发放补助96万元，每人每月补助标准650元，惠及58人。',
  ])('is not judged where another may be meant: %s', (text) => {
    expect(faults(text)).toEqual([]);
  });
});
