/** What is wrong with an expression of `checks`, and what to write instead. */

import type { Said } from '../../notice/refusal.ts';

export const EXPRESSION_PROBLEMS = {
  syntax: (words: string, detail: string): Said => [
    {
      zh: words.trim() === '' ? '核对式没有写完' : `核对式在“${words}”处读不通`,
      en: `the check cannot be read${words.trim() === '' ? '' : ` at “${words}”`}: ${detail}`,
    },
    {
      zh: '写作 problems == completed + ongoing；相等用两个等号，符号用半角',
      en: 'write problems == completed + ongoing, with two equals signs',
    },
  ],
  'unknown-name': (words: string, _detail: string, names: readonly string[]): Said => [
    { zh: `核对式中的 ${words} 没有声明`, en: `${words} in the check is not declared` },
    { zh: `可用的名称：${names.join('、')}`, en: `known names: ${names.join(', ')}` },
  ],
  types: (words: string, detail: string): Said => [
    {
      zh: `核对式“${words}”中的值不能这样运算或比较`,
      en: `the values in “${words}” do not go together: ${detail}`,
    },
    {
      zh: '数与数比较，文字与文字比较；几个条件用 && 连接',
      en: 'compare numbers with numbers and texts with texts; join conditions with &&',
    },
  ],
  'not-a-condition': (words: string): Said => [
    { zh: `“${words}”不是一个条件`, en: `“${words}” is no condition` },
    {
      zh: '写明两边的关系，如 problems == completed + ongoing',
      en: 'say how two sides compare, as in problems == completed + ongoing',
    },
  ],
  'division-by-zero': (words: string): Said => [
    { zh: `核对式“${words}”除以了零`, en: `the check “${words}” divides by zero` },
    { zh: '核对作除数的数据', en: 'look at the figure that is divided by' },
  ],
  'not-a-number': (words: string): Said => [
    { zh: `核对式“${words}”中 decimal 的内容不是数`, en: `decimal in “${words}” does not get a number` },
    { zh: '写作 decimal("12.5")', en: 'write decimal("12.5")' },
  ],
  'too-much': (words: string): Said => [
    {
      zh: `核对式太长，或计算量太大：“${shortened(words)}”`,
      en: `the check is too long or takes too much work: “${shortened(words)}”`,
    },
    {
      zh: '分成几条；matches 只用简单的样式',
      en: 'split it into several; give matches a simple pattern only',
    },
  ],
} as const;

function shortened(words: string): string {
  return words.length > 40 ? `${words.slice(0, 40)}…` : words;
}
