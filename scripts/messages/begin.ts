/** What tongbao says when a site or a notice begins. */

import type { Bilingual } from '../notice/finding.ts';
import type { Said } from '../notice/refusal.ts';

export const say = {
  cannotWrite: (file: string, code: string): Said => [
    { zh: `无法写入 ${file}（${code}）`, en: `${file} cannot be written (${code})` },
    {
      zh: '核对路径、权限和磁盘空间，或换一个文件夹',
      en: 'check the path, the permissions and the free space, or use another folder',
    },
  ],
  noticeExists: (folder: string): Said => [
    { zh: `${folder} 已经存在，没有改动`, en: `${folder} exists already and is as it was` },
    { zh: '另取一个名称', en: 'use another name' },
  ],
  kindWhat: (kinds: readonly string[]): Said => [
    { zh: '没有指明文种', en: 'the kind of the notice is missing' },
    {
      zh: `加上 --kind：${kinds.join('、')}。其他文种先选相近的，再改 index.md 中的 kind`,
      en: `add --kind: ${kinds.join(', ')}. For another kind, take a similar one and change kind in index.md`,
    },
  ],
  /** The files of a new site that were made, and those that were there. */
  site: (folder: string, created: readonly string[], kept: readonly string[]): Bilingual => ({
    zh: lines(
      created.length === 0 ? `${folder} 中已有网站，没有改动` : `已在 ${folder} 建好网站：`,
      ...created.map((name) => `  ${name}`),
      ...(kept.length === 0 ? [] : [`已有的文件没有改动：${kept.join('、')}`]),
    ),
    en: lines(
      created.length === 0
        ? `${folder} holds a site already: nothing was changed`
        : `a site was made in ${folder}:`,
      ...created.map((name) => `  ${name}`),
      ...(kept.length === 0 ? [] : [`left as they were: ${kept.join(', ')}`]),
    ),
  }),
  next: (commands: readonly string[]): Bilingual => ({
    zh: lines('接下来：', ...commands.map((command) => `  ${command}`)),
    en: lines('next:', ...commands.map((command) => `  ${command}`)),
  }),
  /** Ways to the first own notice. */
  write: (): Bilingual => ({
    zh: lines(
      '单位信息写在 content/site.yaml。写自己的通报：',
      '  npx tongbao new 英文名 --kind 文种    空白的通报',
      '  npx tongbao import 草稿.docx          由已有的草稿生成',
    ),
    en: lines(
      'Your body and its contact go into content/site.yaml. Write a notice of your own:',
      '  npx tongbao new NAME --kind KIND      a form to fill in',
      '  npx tongbao import DRAFT.docx         of a draft that you have',
    ),
  }),
  notice: (folder: string, created: readonly string[]): Bilingual => ({
    zh: lines(
      `已新建 ${folder}：`,
      ...created.map((name) => `  ${name}`),
      '填好标有“请填写”的地方，再运行 npx tongbao check',
    ),
    en: lines(
      `${folder} was made:`,
      ...created.map((name) => `  ${name}`),
      'fill in what is marked 请填写, then run npx tongbao check',
    ),
  }),
};

function lines(...all: readonly string[]): string {
  return all.join('\n');
}
