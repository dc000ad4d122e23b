/** What is said of a site's own look. */

import type { Said } from '../../notice/refusal.ts';

export const say = {
  pale: (colour: string, nearest: string): Said => [
    {
      zh: `主色 ${colour} 与底色的对比度不足 7:1，读不清`,
      en: `the main colour ${colour} has less than 7:1 contrast with its ground`,
    },
    { zh: `最接近且读得清的颜色是 ${nearest}`, en: `the nearest colour that can be read is ${nearest}` },
  ],
  noFile: (name: string): Said => [
    { zh: `没有文件 theme/${name}`, en: `there is no file theme/${name}` },
    {
      zh: '把文件放入 content/theme/files/，写成 files/文件名',
      en: 'put the file into content/theme/files/ and write files/name',
    },
  ],
  link: (): Said => [
    { zh: 'theme 中不能有链接', en: 'theme may hold no links' },
    { zh: '换成文件本身', en: 'use the file itself' },
  ],
  large: (): Said => [
    { zh: 'style.css 超过 256 KB', en: 'style.css is larger than 256 KB' },
    { zh: '只写与默认样式不同的部分', en: 'write only what differs from the default style' },
  ],
  largePicture: (): Said => [
    { zh: '图标超过 2 MB', en: 'the drawing is larger than 2 MB' },
    { zh: '删去其中不用的部分，或改用 PNG', en: 'remove what it does not need, or use a PNG' },
  ],
  outside: (): Said => [
    { zh: 'style.css 引用了站外或绝对地址', en: 'style.css loads something from elsewhere' },
    {
      zh: '把文件放入 theme/files/，写 url("files/文件名")；不用 @import',
      en: 'put the file into theme/files/ and write url("files/name"); do not use @import',
    },
  ],
  place: (): Said => [
    {
      zh: 'theme 中只有 style.css、files/ 和 components/',
      en: 'theme holds style.css, files/ and components/ only',
    },
    { zh: '移入 theme/files/', en: 'move it to theme/files/' },
  ],
  part: (names: readonly string[]): Said => [
    { zh: '没有这个名字的页面部件', en: 'no part of a page has this name' },
    {
      zh: `可以自定的部件：${names.map((name) => `${name}.js`).join('、')}`,
      en: `a site may draw these: ${names.map((name) => `${name}.js`).join(', ')}`,
    },
  ],
  partFailed: (name: string, why: string): Said => [
    { zh: `自定部件 ${name} 出错：${why}`, en: `the part ${name} failed: ${why}` },
    {
      zh: '部件写成 export default (props, { h, Default }) => h(…)',
      en: 'write a part as export default (props, { h, Default }) => h(…)',
    },
  ],
  kind: (): Said => [
    { zh: '这种文件不能放入 theme/files/', en: 'theme/files/ cannot hold this kind of file' },
    { zh: '可用 png、jpg、gif、webp、svg、ico、woff2', en: 'use png, jpg, gif, webp, svg, ico or woff2' },
  ],
  name: (): Said => [
    {
      zh: '文件名须为英文字母、数字、点和横线',
      en: 'the name must be of ASCII letters, digits, points and hyphens',
    },
    { zh: '改名', en: 'rename the file' },
  ],
  script: (): Said => [
    { zh: 'svg 中有脚本或外部引用', en: 'the svg holds a script or refers to something outside' },
    { zh: '去掉脚本和引用，或改用 png', en: 'remove them, or use a png' },
  ],
} as const;
