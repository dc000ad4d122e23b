/** What the rules on markup and notes say. */

import type { Bilingual } from '../../notice/finding.ts';
import type { Said } from '../../notice/refusal.ts';

export const say = {
  markup: (kind: Bilingual, written: string): Said => [
    {
      zh: `${kind.zh}“${written}”不起作用，会原样印出`,
      en: `${kind.en} has no effect and is printed as it is: ${written}`,
    },
    {
      zh: '删去，或直接写出要显示的字符；表格单元格内换行可写 <br>',
      en: 'delete it, or write the character itself; <br> is read in the cells of a table',
    },
  ],
  eatenStars: (words: string): Said => [
    {
      zh: `“${words}”两边的星号被当作斜体标记去掉了`,
      en: `the stars around ${words} were read as italics and are lost`,
    },
    { zh: '确为乘号的，写成 × 或 \\*', en: 'write × or \\* where you mean a product' },
  ],
  noteMissing: (label: string): Said => [
    { zh: `找不到注${label}`, en: `there is no note ${label}` },
    {
      zh: `在全文最后另起一段写“${label} …”，各注从 [1] 依次排列`,
      en: `write ${label} … as a paragraph of its own at the very end, all notes from [1] on`,
    },
  ],
  noteOutOfPlace: (label: string): Said => [
    {
      zh: `注${label}不能与正文对应：不在全文最后、序号不连续或正文没有引用`,
      en: `note ${label} cannot be linked: it is not at the very end, not numbered in order, or not called`,
    },
    {
      zh: '各注放在全文最后，从 [1] 依次编号，并在正文中写出同样的 [1]',
      en: 'set the notes at the very end, number them from [1] on, and call each in the text',
    },
  ],
};

export const MARKUP = {
  tag: { zh: '网页标签', en: 'the tag' },
  entity: { zh: '网页字符代码', en: 'the character code' },
  container: { zh: '标记', en: 'the mark' },
  code: { zh: '代码标记', en: 'the mark of code' },
  deletion: { zh: '删除线标记', en: 'the mark of deletion' },
  footnote: { zh: '脚注标记', en: 'the mark of a footnote' },
  quote: { zh: '引用标记', en: 'the mark of a quotation' },
  line: { zh: '分隔线标记', en: 'the mark of a line' },
} as const satisfies Record<string, Bilingual>;
