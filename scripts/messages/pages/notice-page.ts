/** The words of the tools on the page of a notice: finding, citing, reading aloud, corrections, the ways to other pages. */

/** Texts with `{…}` are filled in by the browser scripts. */
export interface NoticeWords {
  readonly find: string;
  readonly findLabel: string;
  readonly findPrevious: string;
  readonly findNext: string;
  readonly found: string;
  readonly notFound: string;
  readonly close: string;
  readonly cite: string;
  /** How a place is cited in full. */
  readonly citation: (title: string, issuer: string, date: string) => string;
  readonly citationFormat: string;
  readonly plainCitation: string;
  /** What the script calls a paragraph, an entry of a list and a row of a table within their division. */
  readonly paragraph: string;
  readonly entry: string;
  readonly row: string;
  readonly permalink: string;
  readonly copyCitation: string;
  readonly copyLink: string;
  readonly copied: string;
  /** What the script calls the words before the first section and after the last. */
  readonly preamble: string;
  readonly closing: string;
  readonly speak: string;
  readonly speakHere: string;
  readonly pause: string;
  readonly resume: string;
  readonly stop: string;
  readonly speed: string;
  readonly spoken: string;
  readonly speechFailed: string;
  readonly ways: string;
  readonly previousSection: string;
  readonly nextSection: string;
  readonly toTop: string;
  readonly versions: string;
  readonly compare: string;
  readonly version: Readonly<
    Record<
      'follows' | 'supersedes' | 'followedBy' | 'supersededBy' | 'earlier' | 'later' | 'this' | 'corrected',
      string
    >
  >;
  readonly corrections: string;
  readonly attachments: string;
  readonly allFigures: string;
  readonly code: string;
}

export function noticeWords(language: 'zh-CN' | 'en'): NoticeWords {
  return language === 'en' ? ENGLISH : CHINESE;
}

const CHINESE: NoticeWords = {
  find: '页内查找',
  findLabel: '在本页正文中查找',
  findPrevious: '上一处',
  findNext: '下一处',
  found: '第 {place} 处，共 {count} 处',
  notFound: '本页没有',
  close: '关闭',
  cite: '引用',
  citation: (title, issuer, date) => `《${title}》，${issuer}，${date}发布，{place}，{address}`,
  citationFormat: '引文格式',
  plainCitation: '文中引用',
  paragraph: '第{number}段',
  entry: '列举{number}第{within}项',
  row: '表{number}第{within}行',
  permalink: '引用{place}',
  copyCitation: '复制引文',
  copyLink: '复制链接',
  copied: '已复制',
  preamble: '前言',
  closing: '结语',
  speak: '朗读',
  speakHere: '从此处朗读',
  pause: '暂停',
  resume: '继续',
  stop: '停止',
  speed: '语速',
  spoken: '朗读完毕',
  speechFailed: '未能朗读',
  ways: '在本页移动',
  previousSection: '上一节',
  nextSection: '下一节',
  toTop: '顶部',
  versions: '历次版本',
  compare: '与本通报比较',
  version: {
    follows: '前一份：',
    supersedes: '被本通报取代：',
    followedBy: '后续：',
    supersededBy: '取代本通报：',
    earlier: '更早：',
    later: '更晚：',
    this: '本通报发布',
    corrected: '更正：',
  },
  corrections: '更正记录',
  attachments: '附件',
  allFigures: '数字和文件',
  code: '扫码阅读本页',
};

const ENGLISH: NoticeWords = {
  find: 'Find in this page',
  findLabel: 'Find in the text of this page',
  findPrevious: 'Previous',
  findNext: 'Next',
  found: '{place} of {count}',
  notFound: 'Not on this page',
  close: 'Close',
  cite: 'Cite',
  citation: (title, issuer, date) => `${title}. ${issuer}, ${date}, {place}, {address}`,
  citationFormat: 'Form of the citation',
  plainCitation: 'In a sentence',
  paragraph: ', paragraph {number}',
  entry: ', list {number}, entry {within}',
  row: ', table {number}, row {within}',
  permalink: 'Cite {place}',
  copyCitation: 'Copy citation',
  copyLink: 'Copy link',
  copied: 'Copied',
  preamble: 'Preamble',
  closing: 'Closing',
  speak: 'Read aloud',
  speakHere: 'Read from here',
  pause: 'Pause',
  resume: 'Go on',
  stop: 'Stop',
  speed: 'Speed',
  spoken: 'Read to the end',
  speechFailed: 'Could not be read aloud',
  ways: 'Move in this page',
  previousSection: 'Previous',
  nextSection: 'Next',
  toTop: 'Top',
  versions: 'Versions',
  compare: 'Compare with this notice',
  version: {
    follows: 'Before:',
    supersedes: 'Superseded by this notice:',
    followedBy: 'Follow-up:',
    supersededBy: 'Supersedes this notice:',
    earlier: 'Earlier:',
    later: 'Later:',
    this: 'This notice is published',
    corrected: 'Corrected:',
  },
  corrections: 'Corrections',
  attachments: 'Attachments',
  allFigures: 'Figures',
  code: 'Scan to read this page',
};
