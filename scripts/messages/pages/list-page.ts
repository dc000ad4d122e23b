/** The words of the list of notices: narrowing it, and turning its pages. */

import type { Progress } from '../../notice/versions/progress.ts';

export interface ListWords {
  readonly filters: string;
  /** Follows `filters`; the script fills in how many are chosen. */
  readonly chosen: string;
  /** Drops all choices. */
  readonly open: string;
  /** Where the other pages of the list cannot be read. */
  readonly thisPageOnly: string;
  readonly year: (year: string) => string;
  readonly byIssuer: string;
  readonly byYear: string;
  readonly byStatus: string;
  readonly any: string;
  readonly choice: (value: string, count: number) => string;
  readonly status: Readonly<Record<Progress, string>>;
  readonly corrected: string;
  readonly superseded: string;
  readonly pages: string;
  readonly page: (number: number) => string;
  readonly previous: string;
  readonly next: string;
  readonly feed: string;
}

export function listWords(language: 'zh-CN' | 'en'): ListWords {
  return language === 'en' ? ENGLISH : CHINESE;
}

const CHINESE: ListWords = {
  filters: '筛选',
  chosen: '（已选 {count} 项）',
  open: '清除筛选条件',
  thisPageOnly: '从本机打开时，筛选只限本页所列通报。',
  year: (year) => `${year}年`,
  byIssuer: '发布机构',
  byYear: '年份',
  byStatus: '状态',
  any: '不限',
  choice: (value, count) => `${value}（${count}）`,
  status: { completed: '全部完成', ongoing: '整改中' },
  corrected: '有更正',
  superseded: '已被取代',
  pages: '分页',
  page: (number) => `第 ${number} 页`,
  previous: '上一页',
  next: '下一页',
  feed: '订阅更新（Atom）',
};

const ENGLISH: ListWords = {
  filters: 'Filters',
  chosen: ' ({count} chosen)',
  open: 'Clear the filters',
  thisPageOnly: 'Opened from a disk, the filters cover the notices of this page only.',
  year: (year) => year,
  byIssuer: 'Issuing body',
  byYear: 'Year',
  byStatus: 'State',
  any: 'Any',
  choice: (value, count) => `${value} (${count})`,
  status: { completed: 'All done', ongoing: 'Under way' },
  corrected: 'Corrected',
  superseded: 'Superseded',
  pages: 'Pages',
  page: (number) => `Page ${number}`,
  previous: 'Previous',
  next: 'Next',
  feed: 'Subscribe (Atom)',
};
