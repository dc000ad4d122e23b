/** The words of the list of notices: narrowing it, and turning its pages. */

import type { Progress } from '../notice/progress.ts';

export interface ListWords {
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
