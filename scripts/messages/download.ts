/** What tongbao says of a notice that it cannot print: each text with what to do instead. */

import type { Said } from '../notice/refusal.ts';

export const say = {
  noGlyph: (character: string, code: string): Said => [
    {
      zh: `打印字体中没有“${character}”字（${code}），无法排版`,
      en: `the print fonts lack the character “${character}” (${code}), so it cannot be printed`,
    },
    {
      zh: '改用规范字；确需此字的，请维护人员在字体脚本中加入该字，再运行 npm run fonts',
      en: 'write a standard character; if it must be this one, add it to the font script and run npm run fonts',
    },
  ],
  noPicture: (src: string): Said => [
    { zh: `找不到图片 ${src}`, en: `there is no picture ${src}` },
    {
      zh: '把图片放进通报的 files 文件夹，并核对文件名',
      en: 'put it into the files folder of the notice and check its name',
    },
  ],
  unfitPicture: (src: string): Said => [
    { zh: `图片 ${src} 无法打印`, en: `the picture ${src} cannot be printed` },
    {
      zh: '文件可能已损坏，或不是 PNG、JPEG、GIF、WebP 格式；请另存为 PNG 或 JPEG',
      en: 'it may be damaged, or is not PNG, JPEG, GIF or WebP: save it as PNG or JPEG',
    },
  ],
  noWordPicture: (src: string): Said => [
    { zh: `图片 ${src} 无法写入 Word 文件`, en: `the picture ${src} cannot be placed in a Word document` },
    { zh: '请另存为 PNG 或 JPEG', en: 'save it as PNG or JPEG' },
  ],
};
