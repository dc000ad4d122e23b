import { expect, it } from 'vitest';
import { findContact } from '../../scripts/draft/contact.ts';

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
])('%s', (text, contact) => {
  expect(findContact(['范本镇有电话亭12座。', text])).toEqual(contact);
});

it('none where none is named', () => {
  expect(findContact(['加强电话回访3000余次，核对地址信息。'])).toBeUndefined();
});

it('the last one, which stands at the end', () => {
  expect(findContact(['热线电话：0000-1111111', '联系电话：0000-2222222'])).toEqual({
    phone: '0000-2222222',
  });
});
