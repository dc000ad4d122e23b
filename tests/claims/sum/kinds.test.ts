import { describe, expect, it } from 'vitest';
import { checkNotices } from '../../../scripts/check/check.ts';
import { noticeFromText } from '../../notice-from-text.ts';

const faults = (text: string) =>
  checkNotices([noticeFromText(`${text}\n`)]).findings.flatMap(({ rule, severity }) =>
    severity !== 'info' && rule.startsWith('figure-') ? [rule] : [],
  );

describe('a sum', () => {
  it.each([
    [
      'what is left, with 另有 before it',
      '未开工的54个项目中，已有15个近期开工，另有15个年内开工，其余24个年内难以开工。',
      '未开工的54个项目中，已有15个近期开工，另有15个年内开工，其余23个年内难以开工。',
    ],
    [
      'why a number is so',
      '公务用车费决算618万元。其中：购置费决算414万元，比上年增长7.5%，主要是部分车辆到期更新；运行费决算204万元。',
      '公务用车费决算618万元。其中：购置费决算414万元，比上年增长7.5%，主要是部分车辆到期更新；运行费决算240万元。',
    ],
    [
      'calls on a telephone line',
      '受理来件4916件。分渠道看：信箱908件；公开电话3446件；窗口562件。',
      '受理来件4916件。分渠道看：信箱908件；公开电话3464件；窗口562件。',
    ],
    [
      '等其他人员 as the last member',
      '处分1704人。按职级划分，乡科级162人、一般干部475人，农村、企业等其他人员1067人。',
      '处分1704人。按职级划分，乡科级162人、一般干部457人，农村、企业等其他人员1067人。',
    ],
    [
      'both sides in the sentence behind',
      '抽检食品906批次样品。根据标准检验和判定，合格样品879批次、不合格样品27批次。',
      '抽检食品906批次样品。根据标准检验和判定，合格样品897批次、不合格样品27批次。',
    ],
    [
      'how a total is composed, in the paragraph behind',
      '共接待游客5613人次，同比增长16.8%。\n\n在游客构成中，过夜游客2592人次，一日游游客3021人次。',
      '共接待游客5613人次，同比增长16.8%。\n\n在游客构成中，过夜游客2592人次，一日游游客3120人次。',
    ],
    [
      'two lists joined behind a total',
      '与32家生产企业、8家施工企业共40家企业签订责任书。',
      '与32家生产企业、8家施工企业共43家企业签订责任书。',
    ],
    [
      'what is added to an earlier number',
      '获得资金800万元，加上此前下达的资金1000万元，今年共争取到资金1800万元。',
      '获得资金800万元，加上此前下达的资金1000万元，今年共争取到资金1900万元。',
    ],
    [
      'households and people, each with its parts',
      '全乡在册对象318户1042人，其中一类对象196户655人，二类对象122户387人。',
      '全乡在册对象318户1042人，其中一类对象196户565人，二类对象122户387人。',
    ],
    [
      'deaths where the accidents add up',
      '发生火灾1240起，死亡58人，损失1.6亿元。城镇火灾520起，死亡35人，损失0.9亿元；农村火灾720起，死亡23人，损失0.7亿元。',
      '发生火灾1240起，死亡58人，损失1.6亿元。城镇火灾520起，死亡53人，损失0.9亿元；农村火灾720起，死亡23人，损失0.7亿元。',
    ],
    [
      'changes where the amounts add up',
      '三项经费42万元，比上年减少3.26万元。其中：接待费12万元，比上年减少1.18万元；用车费30万元，比上年减少2.08万元；出国费0万元，与上年持平。',
      '三项经费42万元，比上年减少3.26万元。其中：接待费12万元，比上年减少1.81万元；用车费30万元，比上年减少2.08万元；出国费0万元，与上年持平。',
    ],
    [
      'great numbers far behind their whole',
      '全县常住人口496194人，比上年减少。\n\n全县有家庭户163512户，人口483748人，集体户人口12446人。',
      '全县常住人口496194人，比上年减少。\n\n全县有家庭户163512户，人口483748人，集体户人口12464人。',
    ],
  ])('of %s', (_, right, wrong) => {
    expect(faults(right)).toEqual([]);
    expect(faults(wrong)).toEqual(['figure-sum']);
  });

  it('of items leaves out by how many they changed', () => {
    const text = (dead: number) =>
      `发生事故18起，死亡70人，同比增加6起、15人。分行业看：\n\n1.工商贸其他：发生1起，死亡3人，同比增加1起、3人；\n\n2.火灾：未发生事故，同比减少1起、4人；\n\n3.道路交通：发生16起，死亡${dead}人，同比增加8起、32人；\n\n4.水上交通：发生1起，下落不明3人。`;
    expect(faults(text(64))).toEqual([]);
    expect(faults(text(63))).toEqual(['figure-sum']);
  });
});
