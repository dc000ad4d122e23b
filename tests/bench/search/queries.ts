/** Queries as readers may type them, drawn from the text by a seed, with what each must find. */

import type { SearchRecord } from '../../../scripts/search/search-record.ts';
import { type Chance, chance } from './seeded.ts';

export interface Query {
  readonly kind: 'run' | 'figure' | 'word' | 'absent' | 'two words' | 'other form';
  /** What is typed. */
  readonly typed: string;
  /** The words in their given order in the text. */
  readonly words: readonly string[];
}

/** How many of each kind are drawn. */
const DRAWN = { run: 300, figure: 50, word: 40, absent: 30, 'two words': 30, 'other form': 20 } as const;

/** Words that a reader would look for, and that the invented notices have. */
const WORDS = [
  '学习教育',
  '招标',
  '补贴',
  '河道',
  '改厕',
  '档案',
  '接待',
  '培训',
  '物业',
  '安全生产',
  '垃圾',
  '食堂',
  '医保',
  '耕地',
  '信访',
  '资产',
  '合同',
  '采购',
  '台账',
  '审计',
  '公示栏',
  '监控',
  '约谈',
  '销号',
  '主体责任',
  '制度漏洞',
  '整改',
  '通报',
  '人民政府',
  '财政所',
  '水务站',
  '卫生院',
  '第三方机构',
  '闲置房屋',
  '施工单位',
  '管理办法',
  '专题会议',
  '退还',
  '走访',
  '群众',
] as const;
const TRADITIONAL: readonly [readonly [string, string], ...(readonly [string, string])[]] = [
  ['學習教育', '学习教育'],
  ['檔案管理', '档案管理'],
  ['責任', '责任'],
  ['財政所', '财政所'],
  ['資產登記', '资产登记'],
  ['監控設備', '监控设备'],
  ['審計', '审计'],
  ['專題會議', '专题会议'],
  ['農村改廁', '农村改厕'],
  ['採購程序', '采购程序'],
];

export function drawQueries(records: readonly SearchRecord[]): Query[] {
  const by = chance(42);
  const lines = records.flatMap(({ heading, text }) => [heading, ...text.split('\n')]);
  const stretches = lines.flatMap((line) => line.split(/[^\p{L}\p{N}.]+/u)).filter((one) => one.length > 1);
  const figures = lines.flatMap((line) => line.match(/[\d.]+(?:万元|户|人次|公里|亩)/g) ?? []);
  const draw = (kind: Query['kind'], one: () => Omit<Query, 'kind'>): Query[] =>
    Array.from({ length: DRAWN[kind] }, () => ({ kind, ...one() }));
  return [
    ...draw('run', () => plain(runOf(stretches, by))),
    ...draw('figure', () => plain(figures[by.below(figures.length)] ?? '')),
    ...WORDS.map((word): Query => ({ kind: 'word', ...plain(word) })),
    ...draw('absent', () => plain(`${runOf(stretches, by)}${runOf(stretches, by)}囧`)),
    ...draw('two words', () => {
      const record = records.filter(({ text }) => text !== '')[by.below(records.length / 2)];
      const own = (record?.text ?? '').split(/[^\p{L}\p{N}.]+/u).filter((one) => one.length > 1);
      const words = [runOf(own, by, 3), runOf(own, by, 3)].filter((word) => word !== '');
      return { typed: words.join(' '), words };
    }),
    ...draw('other form', () => {
      if (by.below(2) === 0) {
        const [typed, word] = by.pick(TRADITIONAL);
        return { typed, words: [word] };
      }
      const figure = figures[by.below(figures.length)] ?? '';
      const wide = (digit: string): string => String.fromCharCode(digit.charCodeAt(0) - 0x30 + 0xff10);
      return { typed: figure.replace(/\d/g, wide).replace('.', '．'), words: [figure] };
    }),
  ];
}

function plain(word: string): Omit<Query, 'kind'> {
  return { typed: word, words: [word] };
}

/** One to eight characters (or `longest`) of one of the stretches, not broken within a number's point. */
function runOf(stretches: readonly string[], by: Chance, longest = 8): string {
  const stretch = stretches[by.below(stretches.length)] ?? '';
  const start = by.below(stretch.length);
  return (
    stretch.slice(start, start + 1 + by.below(longest)).replace(/^\.+|\.+$/g, '') ||
    stretch.replaceAll('.', '')
  );
}

/** Addresses of the records that hold every word, found without any code of the search. */
export function truthOf(records: readonly SearchRecord[]): (query: Query) => Set<string> {
  const bare = records.map(({ address, heading, text }) => ({
    address,
    text: bareOf(`${heading}${heading.endsWith('。') ? '' : '\n'}${text}`),
  }));
  return ({ words }) => {
    const wanted = words.map(bareOf);
    return new Set(
      bare.filter(({ text }) => wanted.every((word) => text.includes(word))).map(({ address }) => address),
    );
  };
}

function bareOf(text: string): string {
  return text.replace(/(?<!\d)\.|\.(?!\d)/g, '').replace(/[^\p{L}\p{N}.\n]/gu, '');
}
