/** The words of the page that compares two notices. Texts with `{…}` are filled in by its script. */

export interface CompareWords {
  readonly title: string;
  readonly hint: string;
  readonly from: string;
  readonly to: string;
  readonly unchanged: string;
  readonly changes: string;
  readonly same: string;
  readonly failed: string;
  readonly added: string;
  readonly removed: string;
  readonly needsScript: string;
}

export function compareWords(language: 'zh-CN' | 'en'): CompareWords {
  return language === 'en' ? ENGLISH : CHINESE;
}

const CHINESE: CompareWords = {
  title: '版本比较',
  hint: '删去的文字加删除线，增加的文字加下划线；没有改动的段落收起。比较由浏览器对两份通报的正文进行。',
  from: '原文',
  to: '新文',
  unchanged: '未改动的 {count} 段',
  changes: '改动 {count} 段',
  same: '两份通报的正文相同。',
  failed: '未能读取要比较的两份通报。从本机打开时无法比较，请在网站上打开本页。',
  added: '增加',
  removed: '删去',
  needsScript: '比较需要启用 JavaScript。',
};

const ENGLISH: CompareWords = {
  title: 'Compare versions',
  hint: 'Words that were removed are struck through, words that were added are underlined; paragraphs without changes are folded. The browser compares the texts of the two notices.',
  from: 'Before',
  to: 'After',
  unchanged: '{count} paragraphs without changes',
  changes: '{count} paragraphs changed',
  same: 'The texts of the two notices are the same.',
  failed: 'The two notices cannot be read. A page from a disk cannot compare: open it on the site.',
  added: 'added',
  removed: 'removed',
  needsScript: 'Comparing needs JavaScript.',
};
