/** Options that several commands share, and those that every command takes. */

import { KINDS } from '../../begin/kinds.ts';
import type { OptionTable } from './command.ts';
import { CONTENT_FOLDER, SITE_FOLDER } from './folders.ts';

/** Every command takes these, and so does `tongbao` without a command. */
export const ALWAYS = {
  lang: {
    type: 'string',
    value: { zh: 'zh|en', en: 'zh|en' },
    choices: ['zh', 'en'],
    does: { zh: '提示语言', en: 'language of the messages' },
  },
  help: { type: 'boolean', does: { zh: '显示用法', en: 'show this help' } },
  version: { type: 'boolean', does: { zh: '显示版本', en: 'show the version' } },
} as const satisfies OptionTable;

const FOLDER = { zh: '文件夹', en: 'FOLDER' };

export const content = {
  type: 'string',
  value: FOLDER,
  default: CONTENT_FOLDER,
  does: { zh: '内容文件夹', en: 'the content folder' },
} as const;

export const siteFolder = {
  type: 'string',
  value: FOLDER,
  default: SITE_FOLDER,
  does: { zh: '发布到哪里', en: 'where to publish' },
} as const;

/** The kind of a notice; each command says what the notice is. */
export const kind = {
  type: 'string',
  value: { zh: '文种', en: 'KIND' },
  choices: KINDS.map(({ name }) => name),
} as const;

export const strict = {
  type: 'boolean',
  does: { zh: '警告也算不通过', en: 'warnings fail too' },
} as const;

/** What a draft conceals is decided in the same way wherever a draft is read. */
export const draftDecisions = {
  'accept-changes': {
    type: 'boolean',
    does: {
      zh: '接受修订（留新增，去删除和删除线）',
      en: 'take insertions in, leave deleted and struck words out',
    },
  },
  'drop-hidden': { type: 'boolean', does: { zh: '去掉隐藏文字', en: 'leave hidden words out' } },
  'drop-comments': { type: 'boolean', does: { zh: '去掉批注', en: 'leave comments out' } },
  'unseen-hidden-words': {
    type: 'boolean',
    does: {
      zh: '看不出有无隐藏文字的稿件（没有 LibreOffice 时的 .doc）也读取',
      en: 'read files whose hidden words cannot be seen (.doc without LibreOffice)',
    },
  },
  'whole-page': {
    type: 'boolean',
    does: { zh: '网页取全部文字，不只取正文', en: 'take every word of a web page, not only its article' },
  },
} as const satisfies OptionTable;
