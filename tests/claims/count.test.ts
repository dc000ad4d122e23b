import { describe, expect, it } from 'vitest';
import { checkNotices } from '../../scripts/check/check.ts';
import { noticeFromText } from '../notice-from-text.ts';

const faults = (text: string) =>
  checkNotices([noticeFromText(`${text}\n`)]).findings.flatMap(({ rule, severity }) =>
    rule === 'figure-enumeration' ? [severity] : [],
  );

describe('names before their number', () => {
  it.each([
    ['各组陆续进驻东江、西河、南山、北原4个省。', '各组陆续进驻东江、西河、南山、北原5个省。', 'warning'],
    ['东江、西河、南山3个地区完成任务。', '东江、西河、南山4个地区完成任务。', 'error'],
    ['对范本镇、示例局、样板中心3家单位开展巡察。', '对范本镇、示例局、样板中心4家单位开展巡察。', 'warning'],
    ['并对范本镇东村、西村、南村3个村开展巡察。', '并对范本镇东村、西村、南村4个村开展巡察。', 'error'],
    [
      '抽检饼干、糕点、糖果、饮料、调味品等5类食品90批次。',
      '抽检饼干、糕点、糖果、饮料、调味品等6类食品90批次。',
      'warning',
    ],
    [
      '得分最低的3个城市依次是北桥、东门和西岭，均已约谈。',
      '得分最低的4个城市依次是北桥、东门和西岭，均已约谈。',
      'error',
    ],
  ])('%s', (right, wrong, severity) => {
    expect(faults(right)).toEqual([]);
    expect(faults(wrong)).toEqual([severity]);
  });

  it.each([
    '东江、西河等6个省配合核查。',
    '范本镇、示例局等9家单位参加。',
    '抽检饼干、糕点、薯类和膨化食品3类食品。',
    '甲局、乙局对丙镇、丁局2家单位开展检查。',
    '县委办、县局检查东村、西村2个村。',
    '甲局、乙局分别对3家单位开展检查。',
    '两个组分别为甲镇、乙镇的困难群众送去物资。',
  ])('that may be more, or are read otherwise: %s', (text) => {
    expect(faults(text)).toEqual([]);
  });
});
