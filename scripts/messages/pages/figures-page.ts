/** The words of the page that lists every figure, cited document and date of a notice. */

export interface FiguresWords {
  readonly title: string;
  readonly back: string;
  readonly checks: string;
  readonly check: string;
  readonly result: string;
  readonly holds: string;
  readonly declared: string;
  readonly all: string;
  readonly place: string;
  readonly filter: string;
  readonly unit: string;
  readonly anyUnit: string;
  readonly percent: string;
  readonly sort: string;
  readonly byPlace: string;
  readonly greatestFirst: string;
  readonly leastFirst: string;
  readonly csv: string;
  readonly shown: string;
  readonly documents: string;
  readonly document: string;
  readonly dates: string;
  readonly date: string;
  readonly timeline: (from: string, to: string, count: number) => string;
  readonly timelineBar: (when: string, count: number) => string;
  readonly preamble: string;
  readonly closing: string;
}

export function figuresWords(language: 'zh-CN' | 'en'): FiguresWords {
  return language === 'en' ? ENGLISH : CHINESE;
}

const CHINESE: FiguresWords = {
  title: '数字、引用文件和日期',
  back: '返回通报全文',
  checks: '声明的核对',
  check: '算式',
  result: '结果',
  holds: '相符 ✓',
  declared: '声明的数字',
  all: '全部数字',
  place: '位置',
  filter: '按文字筛选',
  unit: '单位',
  anyUnit: '全部单位',
  percent: '百分数',
  sort: '排序',
  byPlace: '按原文次序',
  greatestFirst: '从大到小',
  leastFirst: '从小到大',
  csv: '下载数字清单（CSV 表格）',
  shown: '共 {count} 处',
  documents: '引用的文件',
  document: '文件',
  dates: '日期',
  date: '日期',
  timeline: (from, to, count) => `${from} 至 ${to} 的时间轴，共 ${count} 个日期`,
  timelineBar: (when, count) => `${when}：${count} 处`,
  preamble: '前言',
  closing: '结语',
};

const ENGLISH: FiguresWords = {
  title: 'Figures, documents and dates',
  back: 'Back to the full text',
  checks: 'Declared checks',
  check: 'Check',
  result: 'Result',
  holds: 'holds ✓',
  declared: 'Declared figures',
  all: 'All figures',
  place: 'Place',
  filter: 'Filter by words',
  unit: 'Unit',
  anyUnit: 'All units',
  percent: 'Percent',
  sort: 'Order',
  byPlace: 'As in the text',
  greatestFirst: 'Greatest first',
  leastFirst: 'Least first',
  csv: 'Download the figures (CSV)',
  shown: '{count} shown',
  documents: 'Documents cited',
  document: 'Document',
  dates: 'Dates',
  date: 'Date',
  timeline: (from, to, count) => `Time line from ${from} to ${to} with ${count} dates`,
  timelineBar: (when, count) => `${when}: ${count}`,
  preamble: 'Preamble',
  closing: 'Closing',
};
