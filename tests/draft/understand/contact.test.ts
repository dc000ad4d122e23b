import { describe, expect, it } from 'vitest';
import { type FoundContact, findContact } from '../../../scripts/draft/understand/contact.ts';

/** @param closing lines that belong to the closing words */
function contactOf(lines: readonly string[], closing: readonly string[] = []): FoundContact {
  return findContact([
    ...lines.map((text) => ({ text, closing: false })),
    ...closing.map((text) => ({ text, closing: true })),
  ]);
}

describe('the contact is taken', () => {
  it.each([
    [
      '联系电话：0000-1234567，邮政地址：示例市样张路1号，电子邮箱：a.b@example.com',
      { phone: '0000-1234567', address: '示例市样张路1号', email: 'a.b@example.com' },
    ],
    [
      '监督电话(0000)1234567;通讯地址:示例市样张路1号。',
      { phone: '(0000)1234567', address: '示例市样张路1号' },
    ],
    ['举报电话：12345-6转01', { phone: '12345-6' }],
    ['邮箱地址：office@example.com', { email: 'office@example.com' }],
    ['网址：www.example.com，热线电话12345678', { phone: '12345678' }],
    [
      '电话：（010）83070000，地址：某市西城区100017 - 001分箱',
      { phone: '（010）83070000', address: '某市西城区100017 - 001分箱' },
    ],
    ['联系地址：示例市样张路1号（镇政府二楼），邮编：324000', { address: '示例市样张路1号（镇政府二楼）' }],
    ['现征求意见，请于9月10日前，通过电话（84680001、84680002）反映。', { phone: '84680001、84680002' }],
    ['如有异议，请于公示期内拨打0000-1234567反映。', { phone: '0000-1234567' }],
    ['欢迎广大干部群众监督。监督电话：0000-1234567、0000-1234568。', { phone: '0000-1234567、0000-1234568' }],
    ['（三）联系方式：0000-1234567', { phone: '0000-1234567' }],
    ['受理电话（工作日）：0000-1234567', { phone: '0000-1234567' }],
    ['联系人：李某某，联系电话：0000-1234567', { phone: '0000-1234567' }],
  ])('of %s', (text, contact) => {
    expect(contactOf(['范本镇有电话亭12座。', text])).toEqual({ contact, mobiles: [] });
  });

  it('of any label in the closing words', () => {
    expect(contactOf(['开展学习。'], ['本镇地址：样张路1号；纪委电话0000-1234567。'])).toEqual({
      contact: { phone: '0000-1234567' },
      mobiles: [],
    });
  });

  it('of the last mention, which is at the end', () => {
    expect(contactOf(['热线电话：0000-1111111', '联系电话：0000-2222222']).contact).toEqual({
      phone: '0000-2222222',
    });
  });
});

describe('no contact is taken', () => {
  it.each([
    '加强电话回访3000余次，核对地址信息。',
    '对信访人王某某（电话13900001234，家庭地址：样例村3组12号）进行了回访。',
    '对信访人王某某（电话0000-1234567，家庭地址：样例村3组12号）进行了回访。',
    '向村民李四（联系电话：0000-1234567）反馈办理结果，请其监督。',
    '经与女士刘某（电话0000-7654321）核实，情况属实。',
    '发现困难户张某家庭住址：样例村5组，电话：0000-1234567。',
    '投诉人陈先生（邮箱a.b@example.com）表示满意。',
    '企业注册地址：样例区样张路9号，经营地址：样例区样张路10号。',
    '完善值班制度，热线12345接办件1200件。',
  ])('of %s', (text) => {
    expect(contactOf([text]).contact).toBeUndefined();
  });

  it('of a person whom the closing words name', () => {
    expect(contactOf([], ['信访人王某某电话0000-1234567，已回访。']).contact).toBeUndefined();
  });
});

describe('a mobile number is a question', () => {
  it.each([
    '联系电话：13900001234',
    '监督电话：139-0000-1234',
    '如有异议，请拨打（+86）13900001234反映。',
    '联系人：李某某，手机：１３９００００１２３４',
  ])('in %s', (text) => {
    expect(contactOf([text])).toEqual({ contact: undefined, mobiles: [0] });
  });

  it('also beside a telephone of the office, which is taken', () => {
    expect(contactOf(['联系电话：0000-1234567、13900001234'])).toEqual({
      contact: { phone: '0000-1234567' },
      mobiles: [0],
    });
  });

  it('and in an address of mail', () => {
    expect(contactOf(['电子邮箱：13900001234@example.com']).contact).toBeUndefined();
  });
});
