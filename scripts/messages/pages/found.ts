/** Words by which notices are found: groups, neighbours, links from one to the next. */

import type { Relation } from '../../notice/versions/relations.ts';

export interface FoundWords {
  /** Title of the page that leads to every page of the site. */
  readonly siteMap: string;
  /** On that page: pages that are no groups. */
  readonly pages: string;
  /** Of the list: to the groups. */
  readonly groups: string;
  readonly groupings: Readonly<Record<'kind' | 'issuer' | 'topic' | 'year', string>>;
  readonly groupOf: (grouping: string, value: string) => string;
  /** Of a group: to all notices. */
  readonly all: string;
  readonly feedOf: (value: string) => string;
  readonly relations: Readonly<Record<Relation['how'], string>>;
}

export function foundWords(language: 'zh-CN' | 'en'): FoundWords {
  return language === 'en' ? ENGLISH : CHINESE;
}

const CHINESE: FoundWords = {
  siteMap: '网站地图',
  pages: '网页',
  groups: '分类浏览',
  groupings: { kind: '文种', issuer: '发布机构', topic: '主题', year: '年份' },
  groupOf: (grouping, value) => `${grouping}：${value}`,
  all: '全部通报',
  feedOf: (value) => `${value}（更新订阅）`,
  relations: {
    follows: '接续',
    followedBy: '后续',
    supersedes: '取代',
    supersededBy: '已由此份取代',
    earlier: '更早的版本',
    later: '更晚的版本',
    newer: '后一份',
    older: '前一份',
    sameTopic: '同一主题',
    sameKind: '同一文种',
    sameIssuer: '同一机构',
  },
};

const ENGLISH: FoundWords = {
  siteMap: 'Site map',
  pages: 'Pages',
  groups: 'Browse',
  groupings: { kind: 'Kind', issuer: 'Issuing body', topic: 'Topic', year: 'Year' },
  groupOf: (grouping, value) => `${grouping}: ${value}`,
  all: 'All notices',
  feedOf: (value) => `${value} (feed)`,
  relations: {
    follows: 'Follows',
    followedBy: 'Followed by',
    supersedes: 'Supersedes',
    supersededBy: 'Superseded by',
    earlier: 'Earlier version',
    later: 'Later version',
    newer: 'Newer',
    older: 'Older',
    sameTopic: 'Same topic',
    sameKind: 'Same kind',
    sameIssuer: 'Same issuing body',
  },
};
