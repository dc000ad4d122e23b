/** The words of the pages themselves: labels, buttons, and what the scripts in the browser say. */

import type { Format } from '../../notice/site/site.ts';

/** Every word that a layout needs, in one language. Texts with `{…}` are filled in by the browser scripts. */
export interface PageWords {
  readonly skip: string;
  readonly breadcrumb: string;
  readonly home: string;
  readonly notices: string;
  readonly search: string;
  readonly searchNotices: string;
  readonly searchLabel: string;
  readonly elder: string;
  readonly sample: string;
  readonly sampleMark: string;
  readonly published: string;
  readonly source: string;
  readonly record: string;
  readonly fields: Readonly<Record<RecordField, string>>;
  readonly tally: string;
  readonly tallySentence: (whole: string, parts: readonly string[]) => string;
  readonly moreFigures: (count: number) => string;
  readonly contents: string;
  readonly items: (count: number) => string;
  readonly sections: (count: number) => string;
  readonly noticeCount: (count: number) => string;
  readonly permalink: (citation: string) => string;
  readonly table: string;
  readonly tableFile: string;
  readonly downloads: string;
  readonly edition: Readonly<Record<Format, string>>;
  readonly pages: (count: number) => string;
  readonly download: string;
  readonly contact: string;
  readonly phone: string;
  readonly address: string;
  readonly email: string;
  readonly share: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly print: string;
  readonly related: string;
  readonly follows: string;
  readonly followedBy: string;
  readonly supersedes: string;
  readonly supersededBy: string;
  /** @param date of the newer notice, `YYYY-MM-DD` */
  readonly supersededOn: (date: string) => string;
  readonly superseded: string;
  readonly sectionStatus: string;
  readonly sectionHistory: string;
  /** The day of a step of it, `YYYY-MM-DD`. */
  readonly stepDate: (date: string) => string;
  readonly siteIdCode: string;
  readonly organiser: string;
  readonly maintainer: string;
  readonly partyGovernment: string;
  readonly reportError: string;
  readonly accessibility: string;
  readonly labelEnd: string;
  readonly verifyFile: string;
  readonly filterByKind: string;
  readonly all: string;
  readonly noNotices: string;
  readonly query: string;
  readonly queryHint: string;
  readonly facets: Readonly<Record<Facet, string>>;
  /** Kind of a page that the site writes itself, among what can be found. */
  readonly ownPage: string;
  readonly facetsAndOrder: string;
  /** Follows `facetsAndOrder`. */
  readonly chosen: string;
  readonly any: string;
  readonly searching: string;
  readonly found: string;
  readonly notFound: string;
  readonly notFoundHint: string;
  readonly unavailable: string;
  readonly readingTexts: string;
  readonly foundInTexts: string;
  readonly stop: string;
  readonly stoppedReading: string;
  readonly foundSimplified: string;
  readonly withoutFilters: string;
  readonly searchFor: string;
  readonly order: string;
  readonly bestFirst: string;
  readonly newestFirst: string;
  readonly recentSearches: string;
  readonly forget: string;
  readonly more: string;
  readonly results: string;
  readonly needsScript: string;
}

/** Fields of the disclosure record, in the order in which they are. */
export type RecordField =
  | 'indexNumber'
  | 'topic'
  | 'issuer'
  | 'reference'
  | 'written'
  | 'dataAsOf'
  | 'validity';

/** What search results can be narrowed by. */
export type Facet = 'notice' | 'kind' | 'year' | 'issuer' | 'section' | 'status';

/** The words in the language of the site. */
export function pageWords(language: 'zh-CN' | 'en'): PageWords {
  return language === 'en' ? ENGLISH : CHINESE;
}

const CHINESE: PageWords = {
  skip: '跳到正文',
  breadcrumb: '当前位置',
  home: '首页',
  notices: '通报列表',
  search: '检索',
  searchNotices: '检索通报',
  searchLabel: '检索通报全文',
  elder: '关怀版',
  sample: '这是示例：单位、事项和数字均为虚构，不是真实通报。',
  sampleMark: '示例',
  published: '发布日期',
  source: '来源',
  record: '公开信息',
  fields: {
    indexNumber: '索引号',
    topic: '主题分类',
    issuer: '发布机构',
    reference: '文号',
    written: '成文日期',
    dataAsOf: '数据截止',
    validity: '有效性',
  },
  tally: '数字一览',
  tallySentence: (whole, parts) => `${whole}，其中：${parts.join('，')}`,
  moreFigures: (count) => `其他数字（${count} 组）`,
  contents: '目录',
  items: (count) => `${count} 条`,
  sections: (count) => `${count} 节`,
  noticeCount: (count) => `共 ${count} 份`,
  permalink: (citation) => `${citation}的链接`,
  table: '表格',
  tableFile: '下载本表文件',
  downloads: '下载全文',
  edition: {
    pdf: 'PDF（版式文件，供打印）',
    ofd: 'OFD',
    docx: 'Word（可编辑）',
    txt: 'TXT（纯文本）',
    html: '单文件网页（便于转发、存档）',
    json: '正文数据（JSON）',
    csv: '数字清单（CSV 表格）',
  },
  pages: (count) => `${count} 页`,
  download: '下载',
  contact: '联系方式',
  phone: '电话',
  address: '地址',
  email: '邮箱',
  share: '分享',
  copyLink: '复制链接',
  copied: '链接已复制',
  copyFailed: '未能复制，请从地址栏复制',
  print: '打印',
  related: '相关通报',
  follows: '接续',
  followedBy: '后续',
  supersedes: '取代',
  supersededBy: '已由此份取代',
  supersededOn: (date) => `本通报已被取代，请看 ${date} 发布的`,
  superseded: '已被取代',
  sectionStatus: '整改状态',
  sectionHistory: '整改进程',
  stepDate: (date) => date.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日'),
  siteIdCode: '网站标识码',
  organiser: '主办单位',
  maintainer: '承办单位',
  partyGovernment: '党政机关',
  reportError: '我为政府网站找错',
  accessibility: '无障碍声明',
  labelEnd: '：',
  verifyFile: '核对下载的文件',
  filterByKind: '按文种筛选',
  all: '全部',
  noNotices: '暂无通报。',
  query: '检索内容',
  queryHint: '可检索正文中任何连续的文字；多个词用空格隔开，同时含有的才列出。',
  facets: {
    notice: '通报',
    kind: '文种',
    year: '年份',
    issuer: '发布机构',
    section: '所在节',
    status: '状态',
  },
  ownPage: '本站网页',
  facetsAndOrder: '筛选和排序',
  chosen: '（已选 {count} 项）',
  any: '不限',
  searching: '正在检索……',
  found: '找到 {count} 处',
  notFound: '没有找到“{query}”。',
  notFoundHint: '可以缩短文字，或用空格把几个词隔开。',
  unavailable: '检索暂时无法使用（索引和正文都未能读取）。请打开通报全文，用浏览器的“在页面中查找”。',
  readingTexts: '正在查找正文（{percent}%）……',
  foundInTexts: '索引未能使用，以下是逐字查找全部正文的结果。',
  stop: '停止查找',
  stoppedReading: '已停止查找，只查了较新的一部分通报。',
  foundSimplified: '已按简体“{query}”检索。',
  withoutFilters: '去掉筛选条件再找',
  searchFor: '改为检索“{query}”',
  order: '排序',
  bestFirst: '最相关的在前',
  newestFirst: '最新的在前',
  recentSearches: '最近检索',
  forget: '清除记录',
  more: '显示更多',
  results: '检索结果',
  needsScript: '检索需要启用 JavaScript。也可以打开下列通报全文，用浏览器的“在页面中查找”。',
};

const ENGLISH: PageWords = {
  skip: 'Skip to the text',
  breadcrumb: 'You are here',
  home: 'Home',
  notices: 'Notices',
  search: 'Search',
  searchNotices: 'Search the notices',
  searchLabel: 'Search the full text of the notices',
  elder: 'Large text',
  sample: 'This is a sample: its bodies, matters and figures are invented. It is no real notice.',
  sampleMark: 'Sample',
  published: 'Published',
  source: 'Source',
  record: 'Disclosure record',
  fields: {
    indexNumber: 'Index number',
    topic: 'Topic',
    issuer: 'Issuing body',
    reference: 'Reference',
    written: 'Date of document',
    dataAsOf: 'Data as of',
    validity: 'Validity',
  },
  tally: 'The figures',
  tallySentence: (whole, parts) => `${whole}, of which: ${parts.join(', ')}`,
  moreFigures: (count) => `Further figures (${count})`,
  contents: 'Contents',
  items: (count) => (count === 1 ? '1 item' : `${count} items`),
  sections: (count) => (count === 1 ? '1 section' : `${count} sections`),
  noticeCount: (count) => (count === 1 ? '1 notice' : `${count} notices`),
  permalink: (citation) => `Link to ${citation}`,
  table: 'Table',
  tableFile: 'Download this table as a file',
  downloads: 'Full text',
  edition: {
    pdf: 'PDF (typeset, for printing)',
    ofd: 'OFD',
    docx: 'Word (to edit)',
    txt: 'TXT (plain text)',
    html: 'One-file page (to pass on and keep)',
    json: 'The text as data (JSON)',
    csv: 'The figures as a table (CSV)',
  },
  pages: (count) => (count === 1 ? '1 page' : `${count} pages`),
  download: 'Download',
  contact: 'Contact',
  phone: 'Telephone',
  address: 'Address',
  email: 'E-mail',
  share: 'Share',
  copyLink: 'Copy link',
  copied: 'Link copied',
  copyFailed: 'Could not copy: take the address from the address bar',
  print: 'Print',
  related: 'Related notices',
  follows: 'Follows',
  followedBy: 'Followed by',
  supersedes: 'Supersedes',
  supersededBy: 'Superseded by',
  supersededOn: (date) => `This notice is superseded; read the one of ${date}:`,
  superseded: 'Superseded',
  sectionStatus: 'Status',
  sectionHistory: 'History of the status',
  stepDate: (date) => date,
  siteIdCode: 'Site code',
  organiser: 'Organiser',
  maintainer: 'Maintainer',
  partyGovernment: 'Government body',
  reportError: 'Report a fault',
  accessibility: 'Accessibility',
  labelEnd: ': ',
  verifyFile: 'Verify a downloaded file',
  filterByKind: 'By kind',
  all: 'All',
  noNotices: 'There are no notices yet.',
  query: 'Search for',
  queryHint:
    'Finds any run of characters in the text; of several words with blanks between, all must be there.',
  facets: {
    notice: 'Notice',
    kind: 'Kind',
    year: 'Year',
    issuer: 'Issuing body',
    section: 'Section',
    status: 'Status',
  },
  ownPage: 'Page of this site',
  facetsAndOrder: 'Filters and order',
  chosen: ' ({count} chosen)',
  any: 'Any',
  searching: 'Searching…',
  found: 'Found: {count}',
  notFound: 'Nothing found for “{query}”. ',
  notFoundHint: 'Try fewer characters, or put blanks between the words.',
  unavailable:
    'Search is not available here (neither the index nor the texts can be read). Open the full text and use your browser’s own find.',
  readingTexts: 'Reading the texts ({percent}%)…',
  foundInTexts: 'The index cannot be used here: all the texts were read instead.',
  stop: 'Stop',
  stoppedReading: 'Stopped: only the newer notices were looked through.',
  foundSimplified: 'Searched in simplified characters: “{query}”. ',
  withoutFilters: 'Search without the filters',
  searchFor: 'Search for “{query}” instead',
  order: 'Order',
  bestFirst: 'Best first',
  newestFirst: 'Newest first',
  recentSearches: 'Recent searches',
  forget: 'Clear',
  more: 'Show more',
  results: 'Results',
  needsScript: 'Search needs JavaScript. You can open the full text below and use your browser’s own find.',
};
