/** The words of the help on the keyboard, at the foot of every page. */

export interface KeyboardWords {
  readonly title: string;
  /** Keys and what they do, in order. */
  readonly keys: readonly (readonly [keys: readonly string[], does: string])[];
  /** Single keys can get into the way of speech input and of other aids. */
  readonly useKeys: string;
}

export function keyboardWords(language: 'zh-CN' | 'en'): KeyboardWords {
  return language === 'en' ? ENGLISH : CHINESE;
}

const CHINESE: KeyboardWords = {
  title: '键盘操作',
  keys: [
    [['Tab', 'Enter'], '到下一个链接或按钮，打开'],
    [['/'], '检索'],
    [['j', 'k'], '下一节，上一节（通报页）'],
    [['Esc'], '关闭目录、查找、引用、朗读'],
  ],
  useKeys: '启用单字母快捷键（/、j、k）',
};

const ENGLISH: KeyboardWords = {
  title: 'Keyboard',
  keys: [
    [['Tab', 'Enter'], 'to the next link or button, open it'],
    [['/'], 'search'],
    [['j', 'k'], 'next section, previous section (in a notice)'],
    [['Esc'], 'close contents, find, citation, reading aloud'],
  ],
  useKeys: 'Use single keys (/, j, k)',
};
