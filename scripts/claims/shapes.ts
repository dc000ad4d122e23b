/**
 * The kinds of sentences that claims are read from, by the rule that judges them: what holds, and the same with a slip.
 * Names are those that the engines give to their claims; the pages of the rules show the examples.
 */

import type { RuleName } from '../messages/rules.ts';
import { COLUMN, ITEMS, ITEMS_BARE, ROW, SUM_SHAPES, TOTAL_BEHIND } from './sum/shapes.ts';

export interface ClaimShape {
  readonly name: string;
  readonly right: readonly string[];
  readonly wrong: readonly string[];
}

export const SHAPES: Partial<Readonly<Record<RuleName, readonly ClaimShape[]>>> = {
  'figure-sum': [
    ...SUM_SHAPES,
    ROW,
    COLUMN,
    TOTAL_BEHIND,
    ITEMS,
    ITEMS_BARE,
    {
      name: 'column of a table',
      right: ['| 村 | 户数 |\n|---|---|\n| 东村 | 18 |\n| 西村 | 27 |\n| 合计 | 45 |'],
      wrong: ['| 村 | 户数 |\n|---|---|\n| 东村 | 18 |\n| 西村 | 27 |\n| 合计 | 54 |'],
    },
    {
      name: 'row of a table',
      right: [
        '| 村 | 来信 | 来访 | 合计 |\n|---|---|---|---|\n| 东村 | 18 | 7 | 25 |\n| 西村 | 27 | 9 | 36 |\n| 南村 | 12 | 3 | 15 |',
      ],
      wrong: [
        '| 村 | 来信 | 来访 | 合计 |\n|---|---|---|---|\n| 东村 | 18 | 7 | 25 |\n| 西村 | 27 | 9 | 36 |\n| 南村 | 12 | 3 | 51 |',
      ],
    },
  ],
  'figure-percent': [
    {
      name: 'degree',
      right: ['受理工单120件，办结114件，办结率95%。', '抽检样品300批次，不合格54批次，合格率82%。'],
      wrong: ['受理工单120件，办结114件，办结率96.7%。', '抽检样品300批次，不合格54批次，合格率28%。'],
    },
    {
      name: 'share',
      right: ['征求意见92条。采纳32条，占意见总数的34.8%。'],
      wrong: ['征求意见92条。采纳32条，占意见总数的38.4%。'],
    },
    {
      name: 'share of a number',
      right: ['新增就业5120人，完成年度目标4800人的106.7%。'],
      wrong: ['新增就业5120人，完成年度目标4800人的160.7%。'],
    },
    {
      name: 'share of a plan',
      right: ['公用经费年初预算数5200万元，决算数4836万元，完成年初预算的93%。'],
      wrong: ['公用经费年初预算数5200万元，决算数4836万元，完成年初预算的94%。'],
    },
    {
      name: 'structure',
      right: ['三次产业结构为9.7：41.3：49.0。', '大、中、小型企业分别占总数的16%、24%、60%。'],
      wrong: ['三次产业结构为9.7：41.3：48.0。', '大、中、小型企业分别占总数的16%、24%、80%。'],
    },
    {
      name: 'shares of one whole',
      right: ['已解决的22件，占承办总数的23.91%；正在解决的68件，占73.91%；列入规划的2件，占2.17%。'],
      wrong: ['已解决的22件，占承办总数的23.91%；正在解决的68件，占71.93%；列入规划的2件，占2.17%。'],
    },
    {
      name: 'change',
      right: ['受理举报461件，比上年增加245件，增长113.4%。', '受理案件120件，同比增长20%，上年同期100件。'],
      wrong: ['受理举报461件，比上年增加245件，增长123.8%。', '受理案件120件，同比增长25%，上年同期100件。'],
    },
    {
      name: 'average',
      right: ['每户补助500元，30户共补助15000元。', '12个月共受理来电14400件，月均1200件。'],
      wrong: ['每户补助500元，30户共补助16000元。', '12个月共受理来电14400件，月均1400件。'],
    },
    {
      name: 'multiple',
      right: ['查处违法行为72起，是上年48起的1.5倍。'],
      wrong: ['查处违法行为72起，是上年48起的1.8倍。'],
    },
  ],
  'figure-subset': [
    {
      name: 'part of a whole',
      right: ['受理咨询79件，其中涉及医保的73件。'],
      wrong: ['受理咨询73件，其中涉及医保的79件。'],
    },
  ],
  'figure-enumeration': [
    {
      name: 'enumeration',
      right: [
        '召开专题会议3次（3月5日、4月6日、5月7日）。',
        '甲局、乙局、丙镇、丁镇、戊街道等5个单位按期完成整改。',
      ],
      wrong: [
        '召开专题会议3次（3月5日、4月6日、5月7日、6月8日）。',
        '甲局、乙局、丙镇、丁镇、戊街道等4个单位按期完成整改。',
      ],
    },
    {
      name: 'list below',
      right: [
        '现通报3起典型问题。这3起典型问题是：\n\n1. 东村公款旅游问题。\n\n2. 西村违规收礼问题。\n\n3. 南村截留补助问题。',
      ],
      wrong: [
        '现通报4起典型问题。这4起典型问题是：\n\n1. 东村公款旅游问题。\n\n2. 西村违规收礼问题。\n\n3. 南村截留补助问题。',
      ],
    },
    {
      name: 'catchword',
      right: ['围绕“三个聚焦”，即聚焦政策落实情况；聚焦群众身边问题；聚焦基层组织建设，开展监督检查。'],
      wrong: ['围绕“四个聚焦”，即聚焦政策落实情况；聚焦群众身边问题；聚焦基层组织建设，开展监督检查。'],
    },
  ],
  'figure-conflict': [
    {
      name: 'named again',
      right: ['全镇共清退资金12000万元。总体看，全镇共清退资金1.2亿元。'],
      wrong: ['全镇共清退资金12000万元。总体看，全镇共清退资金1.3亿元。'],
    },
    {
      name: 'told again',
      right: ['反馈问题26个。上述26个问题已全部整改。'],
      wrong: ['反馈问题26个。上述27个问题已全部整改。'],
    },
  ],
  'figure-trend': [
    {
      name: 'change',
      right: ['检举控告401件，比上年同期687件少286件。', '投诉由2024年的57件减少到2025年的45件。'],
      wrong: ['检举控告401件，比上年同期687件少268件。', '投诉由2024年的57件减少到2025年的75件。'],
    },
  ],
  'figure-base': [
    {
      name: 'implied whole',
      right: ['高龄老人126人，占6.0%；失能老人63人，占3.0%。'],
      wrong: ['高龄老人126人，占6.0%；失能老人40人，占3.0%。'],
    },
  ],
  'date-span': [
    {
      name: 'days of a term',
      right: ['公示期为2025年7月1日至7月7日，共7天。', '2025年3月3日至3月12日（10天），开展申报受理。'],
      wrong: ['公示期为2025年7月1日至7月7日，共6天。', '2025年3月3日至3月12日（9天），开展申报受理。'],
    },
    {
      name: 'days within a term',
      right: ['2025年3月4日至3月6日，集中利用3天时间反馈意见。'],
      wrong: ['2025年3月4日至3月6日，集中利用4天时间反馈意见。'],
    },
  ],
};
