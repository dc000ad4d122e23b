/** What is said of the files that a notice carries. */

import type { Bilingual } from '../../notice/finding.ts';
import type { UnreadReason } from '../../notice/model.ts';
import type { Said } from '../../notice/refusal.ts';

const REASONS: Readonly<Record<UnreadReason, Bilingual>> = {
  format: { zh: '读不了这种格式', en: 'its format cannot be read' },
  encrypted: { zh: '文件加了密码', en: 'it has a password' },
  damaged: { zh: '文件损坏，或格式与扩展名不符', en: 'it is damaged, or not what its name says' },
  large: { zh: '文件过大', en: 'it is too large' },
  scan: { zh: '只有扫描图像，没有文字', en: 'it has pictures of pages and no words' },
  inner: { zh: '其中有读不了的文件', en: 'a file in it cannot be read' },
  picture: {
    zh: '照片的拍摄地点等信息无法去除（图片损坏，或格式与扩展名不符，如改了名的 HEIC）',
    en: 'the place where it was taken cannot be removed (it is damaged, or not what its name says, such as a renamed HEIC)',
  },
};

export const say = {
  unread: (file: string, reason: UnreadReason): Said => [
    {
      zh: `附件 ${file} 未经隐私检查：${REASONS[reason].zh}`,
      en: `the attachment ${file} was not checked for personal numbers: ${REASONS[reason].en}`,
    },
    reason === 'picture'
      ? {
          zh: '另存为 JPEG 或 PNG 后再放入 files/',
          en: 'save it as JPEG or PNG and put it into files/ again',
        }
      : {
          zh: '签发前由人通读；或换成 .docx、.xlsx、有文字的 .pdf',
          en: 'a person must read it before it is signed; or use .docx, .xlsx, or a .pdf with words',
        },
  ],
  sitePicture: (file: string, reason: UnreadReason): Said => [
    {
      zh: `网站图片 ${file} 会原样公开：${REASONS[reason].zh}`,
      en: `the picture ${file} of the site is published with its bytes: ${REASONS[reason].en}`,
    },
    { zh: '另存为 JPEG 或 PNG 后替换', en: 'save it as JPEG or PNG and replace it' },
  ],
  places: (file: string): Said => [
    {
      zh: `附件 ${file} 中的照片带有拍摄地点，会随文件公开`,
      en: `photographs in the attachment ${file} say where they were taken, and are published with it`,
    },
    {
      zh: '去掉照片的位置信息后再放入；单独的 .jpg、.png 由本程序去除',
      en: 'remove the place from them; from .jpg and .png files of their own it is removed here',
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
