/** What is said of a text that is no longer the one that was approved. */

import type { Bilingual } from '../../notice/finding.ts';
import type { Said } from '../../notice/refusal.ts';

const AGAIN: Bilingual = {
  zh: '改回批准的文字；确需改动的，报批后重新运行 tongbao approve',
  en: 'restore the approved words; where the change is meant, have it approved and run tongbao approve again',
};

export const say = {
  blockChanged: (change: Bilingual): Said => [
    { zh: `与批准的文字不同：${change.zh}`, en: `the text is not the approved one: ${change.en}` },
    AGAIN,
  ],
  blockMissing: (words: string): Said => [
    { zh: `批准的文字缺失：“${words}”`, en: `approved words are missing: “${words}”` },
    AGAIN,
  ],
  blockAdded: (words: string): Said => [
    { zh: `未经批准的文字：“${words}”`, en: `these words were not approved: “${words}”` },
    AGAIN,
  ],
  valueChanged: (key: string, change: Bilingual): Said => [
    {
      zh: `文件头的 ${key} 与批准的不同：${change.zh}`,
      en: `${key} of the front matter is not the approved one: ${change.en}`,
    },
    AGAIN,
  ],
  valueMissing: (key: string, words: string): Said => [
    { zh: `文件头缺少批准的 ${key}：${words}`, en: `the approved ${key} is missing: ${words}` },
    AGAIN,
  ],
  valueAdded: (key: string, words: string): Said => [
    { zh: `文件头的 ${key} 未经批准：${words}`, en: `${key} of the front matter was not approved: ${words}` },
    AGAIN,
  ],
  fileChanged: (name: string): Said => [
    { zh: `附件 ${name} 与批准时的不同`, en: `the attachment ${name} is not the approved one` },
    AGAIN,
  ],
  fileMissing: (name: string): Said => [
    { zh: `批准时的附件 ${name} 缺失`, en: `the approved attachment ${name} is missing` },
    AGAIN,
  ],
  fileAdded: (name: string): Said => [
    { zh: `附件 ${name} 未经批准`, en: `the attachment ${name} was not approved` },
    AGAIN,
  ],
  recordAltered: (): Said => [
    {
      zh: '批准的记录本身被改动：文字与摘要值不符',
      en: 'the record of the approval itself was altered: words and digest do not fit',
    },
    {
      zh: '从版本库恢复 approved.json，或报批后重新运行 tongbao approve',
      en: 'restore approved.json, or have the text approved and run tongbao approve again',
    },
  ],
};

/** A piece of a change, written so that it is read at once: 〔47→48〕. */
export const piece = {
  hidden: {
    zh: '〔隐去的号码有改动〕',
    en: '[a number that is hidden here has changed]',
  } satisfies Bilingual,
  replaced: (before: string, after: string): Bilingual => ({
    zh: `〔${before}→${after}〕`,
    en: `[${before}→${after}]`,
  }),
  removed: (words: string): Bilingual => ({ zh: `〔删：${words}〕`, en: `[removed: ${words}]` }),
  added: (words: string): Bilingual => ({ zh: `〔增：${words}〕`, en: `[added: ${words}]` }),
};
