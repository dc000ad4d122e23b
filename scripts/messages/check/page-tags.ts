/** What the rule on the page tags of government sites says. */

import type { Said } from '../../notice/refusal.ts';
import type { MandatoryTag } from '../../notice/site/page-tags.ts';

/** The line of `site.yaml` that states a tag, the same in both languages. */
const LINES: Readonly<Record<MandatoryTag, string>> = {
  SiteName: 'name: 示例市样例区人民政府',
  SiteDomain: 'domain: www.example.com',
  SiteIDCode: 'siteIdCode: "0000000000"',
  ColumnName: 'column: { name: 巡察整改 }',
  ColumnDescription: 'column: { description: 巡察整改情况通报 }',
  ColumnKeywords: 'column: { keywords: [巡察, 整改] }',
  ColumnType: 'column: { type: 信息公开 }',
};

const FOOTER = {
  organiser: { zh: '主办单位', en: 'organiser' },
  phone: { zh: '联系电话', en: 'telephone' },
  icp: { zh: 'ICP备案号', en: 'ICP registration' },
  police: { zh: '公安备案', en: 'police registration' },
  partyGovernment: { zh: '党政机关标识', en: 'mark of government bodies' },
  reportError: { zh: '找错链接', en: 'where to report faults' },
  accessibility: { zh: '无障碍声明', en: 'statement on accessibility' },
} as const;

export type FooterEntry = keyof typeof FOOTER;

/** In the order in which they are reported. */
export const FOOTER_ENTRIES: readonly FooterEntry[] = [
  'organiser',
  'phone',
  'icp',
  'police',
  'partyGovernment',
  'reportError',
  'accessibility',
];

export const say = {
  tagsMissing: (names: readonly MandatoryTag[]): Said => {
    const lines = names.map((name) => LINES[name]).join('　');
    return [
      {
        zh: `网页缺少必备的页面标签 ${names.join('、')}`,
        en: `the pages lack mandatory page tags: ${names.join(', ')}`,
      },
      {
        zh: `在 site.yaml 中写明，如 ${lines}；不是政府网站的，写 rules: { page-tags: off }`,
        en: `state them in site.yaml, e.g. ${lines}; where it is no government site, write rules: { page-tags: off }`,
      },
    ];
  },
  footerMissing: (keys: readonly FooterEntry[]): Said => [
    {
      zh: `页脚没有写明${keys.map((key) => FOOTER[key].zh).join('、')}`,
      en: `the foot of the pages does not state: ${keys.map((key) => FOOTER[key].en).join(', ')}`,
    },
    {
      zh: '政府网站须写明；在 site.yaml 的 footer 中填写，无障碍声明写在 content/pages/accessibility.md',
      en: 'a government site states them; write them into footer in site.yaml, the statement into content/pages/accessibility.md',
    },
  ],
  noSiteFile: (): Said => [
    {
      zh: '没有 site.yaml，网页缺少站点和栏目的页面标签',
      en: 'there is no site.yaml: the pages have no page tags of the site and the column',
    },
    {
      zh: '在内容文件夹中建立 site.yaml，写明 name、domain、siteIdCode 和 column',
      en: 'make site.yaml in the content folder and state name, domain, siteIdCode and column',
    },
  ],
  pubDateWithoutTime: (date: string): Said => [
    {
      zh: `页面标签 PubDate 须精确到分，published 只写了 ${date}`,
      en: `the page tag PubDate needs hour and minute; published says only ${date}`,
    },
    {
      zh: `写明实际发布的时刻，如 published: ${date} 09:00`,
      en: `state when it is really published, e.g. published: ${date} 09:00`,
    },
  ],
};
