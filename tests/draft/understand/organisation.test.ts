import { expect, it } from 'vitest';
import { isOrganisation, nameOf } from '../../../scripts/draft/understand/organisation.ts';

it.each([
  '范本镇人民政府',
  '中共示例市委巡察工作领导小组办公室',
  '示例市纪委监委',
  '国家税务总局示例市税务局',
  '示例市人民代表大会常务委员会',
  '范本镇',
  '示例市第一中学',
  '范本镇人民政府（盖章）',
  '示例市住房和城乡建设局（示例市人民防空办公室）',
  '样例区“一网通办”专班'.replace(/[“”]/g, ''),
])('%s is the name of a body', (name) => expect(isOrganisation(name)).toBe(true));

it.each([
  '2.1规范招标',
  '已按要求整改到位',
  '特此公告',
  '2.1批次不合格产品信息',
  '范本镇镇长',
  '范本镇镇长 张某',
  '各村（社区）',
  '加强村社区',
  '整改到位的村',
  '根据区委',
  '附件一览处',
  '',
])('%s is none', (text) => expect(isOrganisation(text)).toBe(false));

it('the remark for the seal is no part of the name', () => {
  expect(nameOf('范本镇人民政府（盖章）')).toBe('范本镇人民政府');
});
