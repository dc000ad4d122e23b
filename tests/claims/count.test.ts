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
    '全县设3个考点：东关中学、西关小学，另设北关学校备用。',
    '为李村、王村、赵村解决用水问题5个。',
    '在甲县、乙县、丙县5个乡镇开展试点。',
    '由3名专家（工程、造价）组成专家组。',
    '会议听取了3个单位的汇报：甲局、乙局围绕工期作了说明。',
  ])('that may be more, or are read otherwise: %s', (text) => {
    expect(faults(text)).toEqual([]);
  });
});

describe('a list after its number', () => {
  it.each([
    ['调研反映三方面困难：一是人手不足，二是资金紧张，三是设备老旧。', '三方面', '四方面'],
    ['下半年突出四项工作：（一）补齐短板；（二）严格验收；（三）加强管护；（四）公开结果。', '四项', '五项'],
    [
      '现将3起违规案例通报如下：\n\n1. 东村虚报补助案。\n\n2. 西村私设小金库案。\n\n3. 南村违规发包案。',
      '3起',
      '2起',
    ],
    [
      '现公开曝光3起典型问题：\n\n1. 东村虚报补助。\n\n当事人受到警告处分。\n\n2. 西村私设小金库。\n\n当事人受到记过处分。\n\n3. 南村违规发包。\n\n各级要引以为戒。',
      '3起',
      '4起',
    ],
  ])('has as many members: %s', (right, one, other) => {
    expect(faults(right)).toEqual([]);
    expect(faults(right.replace(one, other))).toEqual(['error']);
  });

  it.each([
    '现将5起典型问题通报如下（其中2起已先行通报）：\n\n1. 东村虚报补助。\n\n2. 西村私设小金库。\n\n3. 南村违规发包。',
    '按照三方协议约定，各方履行义务。',
    '突出三项工作：（一）补齐短板。\n\n（二）严格验收。\n\n（三）加强管护。',
    '近期共查处12起问题，现通报其中3起：\n\n1. 东村虚报补助。\n\n2. 西村私设小金库。\n\n3. 南村违规发包。',
  ])('is not counted where it may go on: %s', (text) => {
    expect(faults(text)).toEqual([]);
  });
});
