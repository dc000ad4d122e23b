import { describe, expect, it } from 'vitest';
import { pageWords } from '../../scripts/messages/pages/page.ts';
import type { Site } from '../../scripts/notice/site/site.ts';
import { footerLines } from '../../scripts/site/footer.ts';

const SITE: Site = {
  name: '示例市样例区范本镇人民政府',
  language: 'zh-CN',
  column: { name: '通报', type: '信息公开', description: '通报', keywords: ['通报'] },
};
const read = (site: Partial<Site>) =>
  footerLines({ ...SITE, ...site }, pageWords('zh-CN')).map((line) =>
    line.map(({ text, href }) => (href === undefined ? text : `${text} → ${href}`)),
  );

describe('the foot of the pages', () => {
  it('states who answers for the site, its registrations, and where faults are reported', () => {
    const footer = {
      organiser: '范本镇人民政府',
      maintainer: '范本镇党政办公室',
      phone: '0000-0000000',
      icp: '示ICP备00000000号',
      police: { text: '示公网安备00000000000000号', href: 'https://www.example.com/police' },
      partyGovernment: 'https://www.example.com/mark',
      reportError: 'https://www.example.com/cuo',
      links: [{ text: '网站地图', href: '/map.html' }],
    };
    expect(read({ footer, accessibility: '/wza.html' })).toEqual([
      ['主办单位：范本镇人民政府', '承办单位：范本镇党政办公室', '电话：0000-0000000'],
      [
        '示ICP备00000000号 → https://beian.miit.gov.cn/',
        '示公网安备00000000000000号 → https://www.example.com/police',
      ],
      [
        '党政机关 → https://www.example.com/mark',
        '我为政府网站找错 → https://www.example.com/cuo',
        '无障碍声明 → /wza.html',
        '网站地图 → /map.html',
      ],
    ]);
  });

  it('says nothing that nobody stated, but the telephone of the site', () => {
    expect(read({})).toEqual([]);
    expect(read({ contact: { phone: '0000-0000000' } })).toEqual([['电话：0000-0000000']]);
  });
});
