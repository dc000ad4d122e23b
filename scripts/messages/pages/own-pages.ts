/** What is said of a site's own pages. */

import type { Bilingual } from '../../notice/finding.ts';
import type { Said } from '../../notice/refusal.ts';

export const say = {
  link: (): Said => [
    { zh: 'pages 中不能有链接', en: 'pages may hold no links' },
    { zh: '换成文件本身', en: 'use the file itself' },
  ],
  name: (): Said => [
    {
      zh: '文件名须为英文字母、数字、点和横线',
      en: 'the name must be of ASCII letters, digits, points and hyphens',
    },
    { zh: '改名；文件名就是网页的地址', en: 'rename the file: its name is the address of the page' },
  ],
  kind: (): Said => [
    { zh: 'pages 中不能放这种文件', en: 'pages cannot hold this kind of file' },
    {
      zh: '网页写成 .md、.njk、.liquid 或 .11ty.js；图片放入 pages/files/；样式写在 theme/style.css',
      en: 'write pages as .md, .njk, .liquid or .11ty.js, put pictures into pages/files/ and styles into theme/style.css',
    },
  ],
  file: (): Said => [
    { zh: 'pages/files/ 中只放图片', en: 'pages/files/ holds pictures only' },
    {
      zh: '可用 png、jpg、gif、webp；其他文件作为通报的附件发布',
      en: 'use png, jpg, gif or webp; publish other files as attachments of a notice',
    },
  ],
  title: (): Said => [
    { zh: '网页没有标题', en: 'the page has no title' },
    {
      zh: '在文件开头写 --- 、title: 关于本站 、---，各占一行',
      en: 'begin the file with three lines: ---, title: About, ---',
    },
  ],
  menu: (): Said => [
    { zh: 'menu 不是 band、foot 或 none', en: 'menu must be band, foot or none' },
    {
      zh: '写 menu: band（页首）、menu: foot（页脚）或 menu: none（不列出）',
      en: 'write menu: band (head), menu: foot or menu: none (not listed)',
    },
  ],
  key: (key: string): Said => [
    { zh: `${key} 的值不对`, en: `the value of ${key} is wrong` },
    {
      zh: 'title 和 description 写文字，order 写数字',
      en: 'title and description are texts, order is a number',
    },
  ],
  takenByNotice: (slug: string): Said => [
    { zh: `地址 ${slug} 已由同名的通报使用`, en: `the notice of that name has the address ${slug}` },
    { zh: '给网页另取一个文件名或 permalink', en: 'give the page another name or permalink' },
  ],
  taken: (name: string): Said => [
    { zh: `“${name}”是网站自用的地址`, en: `"${name}" is an address of the site itself` },
    {
      zh: '给网页另取一个文件名或 permalink；能替换的只有 index、search 和 404.html',
      en: 'give the page another name or permalink; only index, search and 404.html can be replaced',
    },
  ],
  scriptTitle: (): Said => [
    { zh: '网页没有标题', en: 'the page has no title' },
    {
      zh: '在脚本中写 export const data = { title: "…" }',
      en: 'write export const data = { title: "…" } in the script',
    },
  ],
  failed: (why: string): Said => [
    { zh: `自有网页未能生成：${why}`, en: `the site's own pages cannot be made: ${why}` },
    { zh: '核对 content/pages 和 eleventy.config.js', en: 'check content/pages and eleventy.config.js' },
  ],
  moved: (path: string): Said => [
    { zh: `网页没有生成到 ${path}`, en: `the page was not written to ${path}` },
    {
      zh: '在文件开头写明 permalink，页脚和网站地图按它链接',
      en: 'state its permalink in front matter: the foot of the pages and the sitemap link to it',
    },
  ],
  overwrites: (path: string): Said => [
    { zh: `自有网页会覆盖网站的 ${path}`, en: `a page of the site's own would overwrite ${path}` },
    { zh: '改用另一个地址', en: 'use another address' },
  ],
  outputName: (path: string): Said => [
    { zh: `不能发布名为 ${path} 的文件`, en: `a file named ${path} cannot be published` },
    {
      zh: '文件名须为英文字母、数字、点和横线，且是网站能提供的类型',
      en: 'use ASCII letters, digits, points and hyphens, and a kind of file that servers know',
    },
  ],
  policy: (what: string): Said => [
    {
      zh: `网页中有 ${what}，内容安全策略（CSP）会拦下它`,
      en: `the page holds ${what}, which the content security policy refuses`,
    },
    {
      zh: '样式写在 theme/style.css；脚本写成单独的文件，用 eleventy.config.js 复制，再以 src 引用',
      en: 'write styles into theme/style.css, and scripts as files of their own that eleventy.config.js copies',
    },
  ],
  outside: (address: string): Said => [
    { zh: `网页从站外载入 ${address}`, en: `the page loads ${address} from elsewhere` },
    { zh: '把文件放在本站', en: 'put the file on this site' },
  ],
  dead: (address: string): Said => [
    { zh: `网页中的链接 ${address} 没有目标`, en: `the link ${address} leads nowhere` },
    {
      zh: '核对地址；网站内的地址从 / 写起，如 /about/',
      en: 'check it; addresses of the site begin with /, as in /about/',
    },
  ],
  personal: (found: Bilingual): Said => [
    { zh: `生成的网页：${found.zh}`, en: `the rendered page: ${found.en}` },
    { zh: '不能公开，删去后再生成', en: 'it must not be published; remove it' },
  ],
  prefix: (prefix: string): Bilingual => ({
    zh: `prefix “${prefix}”不能作文件夹的地址：用小写英文字母、数字和连字符`,
    en: `prefix "${prefix}" cannot be a folder's address: use small letters, digits and hyphens`,
  }),
  noNotice: (slug: string, known: readonly string[]): string =>
    `没有通报 ${slug}（there is no such notice）；${known.join('、')}`,
  noFigure: (slug: string, name: string, known: readonly string[]): string =>
    `通报 ${slug} 没有数字 ${name}（there is no such figure）；${known.join('、')}`,
  noTally: (slug: string): Said => [
    {
      zh: `通报 ${slug} 没有登记数字，画不出数字一览`,
      en: `the notice ${slug} declares no figures that can be drawn`,
    },
    { zh: '在通报的 figures 中登记，或删去 tally', en: 'declare figures in the notice, or remove the tally' },
  ],
} as const;
