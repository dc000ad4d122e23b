/** What is said of the files that a notice carries. */

import type { Bilingual } from '../notice/finding.ts';
import type { UnreadReason } from '../notice/model.ts';

type Said = readonly [says: Bilingual, advice: Bilingual];

const REASONS: Readonly<Record<UnreadReason, Bilingual>> = {
  format: { zh: '读不了这种格式', en: 'its format cannot be read' },
  encrypted: { zh: '文件加了密码', en: 'it has a password' },
  damaged: { zh: '文件损坏，或格式与扩展名不符', en: 'it is damaged, or not what its name says' },
  large: { zh: '文件过大', en: 'it is too large' },
  scan: { zh: '只有扫描图像，没有文字', en: 'it has pictures of pages and no words' },
  inner: { zh: '其中有读不了的文件', en: 'a file in it cannot be read' },
};

export const say = {
  unread: (file: string, reason: UnreadReason): Said => [
    {
      zh: `附件 ${file} 未经隐私检查：${REASONS[reason].zh}`,
      en: `the attachment ${file} was not checked for personal numbers: ${REASONS[reason].en}`,
    },
    {
      zh: '签发前由人通读；或换成 .docx、.xlsx、有文字的 .pdf',
      en: 'a person must read it before it is signed; or use .docx, .xlsx, or a .pdf with words',
    },
  ],
  authors: (file: string, people: readonly string[]): Said => [
    {
      zh: `附件 ${file} 的属性中有作者或最后修改人：${people.join('、')}`,
      en: `the properties of the attachment ${file} name its author or who changed it last: ${people.join(', ')}`,
    },
    {
      zh: '不宜公开的，在 Word、WPS 的“检查文档”中删去个人信息后再放入 files/',
      en: 'where that must not be public, remove it by “Inspect Document” and put the file into files/ again',
    },
  ],
};
