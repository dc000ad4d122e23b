/** What tongbao says of content that it cannot read: each text with what to write instead. */

import type { Bilingual } from '../../notice/finding.ts';
import type { Said } from '../../notice/refusal.ts';
import { nameOf } from './keys.ts';

/** What is wrong, and the way out. */
const RENAME: Bilingual = {
  zh: '改一个文件名，正文中的链接也要改',
  en: 'rename it, and change the links to it in the text',
};

export const say = {
  noContent: (folder: string): Said => [
    { zh: `找不到内容文件夹 ${folder}`, en: `there is no content folder ${folder}` },
    {
      zh: '在含有 content 文件夹的目录中运行，或用 --content 指明；还没有网站的，先运行 tongbao init',
      en: 'run where the folder content is, or name it with --content; begin a new site with tongbao init',
    },
  ],
  noNotice: (folder: string): Said => [
    { zh: `${folder} 中没有通报`, en: `there is no notice in ${folder}` },
    {
      zh: '用 tongbao import 导入一份草稿，或用 tongbao new 新建一份',
      en: 'import a draft with tongbao import, or begin a notice with tongbao new',
    },
  ],
  symlink: (): Said => [
    { zh: '内容文件夹中不收符号链接', en: 'a symbolic link is not taken in the content folder' },
    { zh: '把文件本身放进来', en: 'put the file itself there' },
  ],
  noRegularFile: (name: string): Said => [
    { zh: `${name} 是文件夹、管道或设备，不是文件`, en: `${name} is a folder, a pipe or a device, no file` },
    { zh: '换成文件', en: 'put a file in its place' },
  ],
  tooLarge: (limit: string): Said => [
    { zh: `文件超过 ${limit}，不像一份通报的文字`, en: `the file is larger than ${limit}: no notice is` },
    { zh: '附件和图片放在 files/ 中', en: 'put attachments and pictures into files/' },
  ],
  notUtf8: (offset: number): Said => [
    { zh: `第 ${offset + 1} 个字节起不是 UTF-8 文字`, en: `from byte ${offset + 1} on it is not UTF-8 text` },
    {
      zh: '另存为 UTF-8 编码，或用 tongbao import 导入',
      en: 'save it as UTF-8, or import it with tongbao import',
    },
  ],
  nul: (): Said => [
    { zh: '文字中有空字符（NUL）', en: 'there is a NUL character in the text' },
    { zh: '用文本编辑器删去，或重新导入', en: 'delete it in a text editor, or import the draft again' },
  ],
  slug: (name: string): Said => [
    { zh: `“${name}”不能作通报的地址`, en: `"${name}" cannot be the address of a notice` },
    {
      zh: '文件夹用小写英文字母、数字和连字符命名（不超过 64 个），如 fanben-xuncha-2025',
      en: 'name the folder with small letters, digits and hyphens (64 at most), as in fanben-xuncha-2025',
    },
  ],
  reserved: (name: string): Said => [
    { zh: `“${name}”是网站自用的地址`, en: `"${name}" is an address of the site itself` },
    { zh: '给通报的文件夹另取一个名字', en: 'give the folder of the notice another name' },
  ],
  noIndex: (): Said => [
    { zh: '这个文件夹里没有 index.md', en: 'there is no index.md in this folder' },
    {
      zh: '新建 index.md，写明 title、kind、issuer、published',
      en: 'write index.md with title, kind, issuer, published',
    },
  ],
  strayFile: (name: string): Said => [
    {
      zh: `不认识的文件 ${name}，其中文字不会发布`,
      en: `${name} is not a file that belongs to a notice: it would not be published`,
    },
    {
      zh: '各节命名为“两位序号-英文名.md”（如 03-gongcheng.md）；附件放入 files/',
      en: 'name sections NN-name.md (03-works.md); put attachments into files/',
    },
  ],
  strayNotice: (name: string): Said => [
    {
      zh: `${name} 不在通报的文件夹中，不会发布`,
      en: `${name} is in no folder of a notice: it would not be published`,
    },
    {
      zh: '移入以英文命名的文件夹，改名为 index.md；尚未整理的草稿，移出内容文件夹后用 tongbao import 导入',
      en: 'move it to NAME/index.md; a draft is kept elsewhere and imported with tongbao import',
    },
  ],
  attachmentKind: (extension: string): Said => [
    {
      zh: extension === '' ? '附件没有扩展名' : `附件不收 ${extension} 文件：服务器或浏览器可能执行它`,
      en:
        extension === ''
          ? 'the attachment has no extension'
          : `an attachment is no ${extension} file: a server or a browser might run it`,
    },
    {
      zh: '另存为 PDF、Word、Excel、图片等常用格式，或打成 zip',
      en: 'save it as PDF, Word, Excel, a picture, or put it into a zip',
    },
  ],
  fileName: {
    device: (name: string): Said => [
      {
        zh: `“${name}”是 Windows 的设备名，不能作文件名`,
        en: `Windows keeps the name "${name}" for a device`,
      },
      RENAME,
    ],
    character: (name: string): Said => [
      {
        zh: `文件名“${name}”中有 Windows 不能写的字符`,
        en: `the name "${name}" has a character that Windows cannot write`,
      },
      RENAME,
    ],
    ending: (name: string): Said => [
      {
        zh: `文件名“${name}”以空格开头，或以点、空格结尾，Windows 会去掉`,
        en: `the name "${name}" begins with a blank or ends with a point or a blank, which Windows drops`,
      },
      RENAME,
    ],
    executable: (name: string): Said => [
      {
        zh: `有的服务器会把“${name}”当作程序运行`,
        en: `some servers run "${name}" as a program`,
      },
      RENAME,
    ],
    encoding: (name: string): Said => [
      {
        zh: `文件名“${name}”不是 UTF-8 编码，打不开`,
        en: `the name "${name}" is no UTF-8, and the file cannot be opened`,
      },
      RENAME,
    ],
  },
  twinName: (other: string): Said => [
    {
      zh: `与 ${other} 只有大小写不同，在 Windows 上是同一个文件`,
      en: `it differs from ${other} in capitals only: on Windows they are one file`,
    },
    RENAME,
  ],
  approvedUnreadable: (): Said => [
    { zh: '批准的记录读不出来', en: 'the record of the approval cannot be read' },
    {
      zh: '从版本库恢复 approved.json，或重新运行 tongbao approve',
      en: 'restore approved.json, or run tongbao approve again',
    },
  ],
  sameNumber: (other: string): Said => [
    { zh: `序号与 ${other} 相同`, en: `it has the same number as ${other}` },
    { zh: '各节文件的序号不能重复', en: 'number each section file once' },
  ],
  frontMatterLanguage: (name: string): Said => [
    { zh: `文件头标为“${name}”，只接受 YAML`, en: `the front matter is marked "${name}"; only YAML is read` },
    { zh: '第一行只写 ---', en: 'write only --- on the first line' },
  ],
  frontMatterOpen: (): Said => [
    { zh: '文件头没有结束', en: 'the front matter does not end' },
    { zh: '在文件头后面另起一行写 ---', en: 'write --- on a line of its own after it' },
  ],
  frontMatterSize: (): Said => [
    { zh: '文件头过大', en: 'the front matter is too large' },
    { zh: '正文写在第二个 --- 之后', en: 'write the text after the second ---' },
  ],
  yaml: (code: string, detail: string): Said => [
    {
      zh: `文件头格式有误：${YAML_PROBLEMS[code] ?? detail}`,
      en: `the front matter is malformed: ${detail}`,
    },
    {
      zh: '每行写“键: 值”，冒号后留一个空格；值中有冒号或引号时，整个值用英文双引号括起',
      en: 'write "key: value" lines with a space after the colon; put a value with a colon or a quote into double quotes',
    },
  ],
  prototypeKey: (): Said => [
    { zh: '不认识的键“__proto__”', en: 'unknown key "__proto__"' },
    { zh: '换一个名称', en: 'use another name' },
  ],
  yamlTrick: (): Said => [
    {
      zh: '文件头用了别名引用（*、&）或嵌套过深',
      en: 'the front matter uses aliases (*, &) or nests too deep',
    },
    {
      zh: '把值直接写出来；以 * 或 & 开头的文字用英文双引号括起',
      en: 'write the values out; put a text that begins with * or & into double quotes',
    },
  ],
  listEntry: (): Said => [
    { zh: '列表的一项中只能有一段文字', en: 'an entry of a list holds one paragraph only' },
    { zh: '把其余段落移到列表之后', en: 'move the other paragraphs below the list' },
  ],
  deepList: (most: number): Said => [
    { zh: `列表嵌套超过 ${most} 层`, en: `lists are nested more than ${most} deep` },
    { zh: '减少层次，或分成几个列表', en: 'use fewer levels, or several lists' },
  ],
  unmergeable: (): Said => [
    {
      zh: '“^^”上方没有同样宽的单元格可以合并',
      en: 'there is no cell of the same width above this "^^" to merge with',
    },
    {
      zh: '“^^”与上一行的单元格对齐；上方合并了几列，这里也写几格；表头与正文之间不能合并',
      en: 'align "^^" with the cell above it and cover as many columns; cells of the head and the body cannot be merged',
    },
  ],
  inlinePicture: (): Said => [
    { zh: '图片不能夹在文字中间', en: 'a picture cannot be among words' },
    {
      zh: '图片单独成段，前后各空一行',
      en: 'give the picture a paragraph of its own, with an empty line before and after it',
    },
  ],
  unknownKey: (key: string, near: string | undefined, known: readonly string[]): Said => [
    { zh: `不认识的键“${key}”`, en: `unknown key "${key}"` },
    near === undefined
      ? { zh: `可用的键：${known.join('、')}`, en: `known keys: ${known.join(', ')}` }
      : { zh: `是否应为“${near}”`, en: `did you mean "${near}"` },
  ],
  missingKey: (key: string, example: string): Said => [
    { zh: `缺少“${key}”（${nameOf(key).zh}）`, en: `"${key}" is missing (${nameOf(key).en})` },
    { zh: `补上，例如 ${example}`, en: `add it, for example ${example}` },
  ],
  emptyKey: (key: string, example: string): Said => [
    { zh: `“${key}”（${nameOf(key).zh}）还没有填写`, en: `"${key}" is empty (${nameOf(key).en})` },
    { zh: `填上，例如 ${example}`, en: `fill it in, for example ${example}` },
  ],
  wrongValue: (key: string, problem: Bilingual, example: string): Said => [
    { zh: `“${key}”（${nameOf(key).zh}）${problem.zh}`, en: `"${key}" (${nameOf(key).en}) ${problem.en}` },
    { zh: `写法如 ${example}`, en: `write it like ${example}` },
  ],
};

const YAML_PROBLEMS: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: '同一个键写了两次',
  MULTILINE_IMPLICIT_KEY: '这一行缺少“键: ”，或上一行的引号没有结束',
  MISSING_CHAR: '缺少冒号、引号、括号或逗号',
  BAD_INDENT: '缩进不齐',
  TAB_AS_INDENT: '缩进用了制表符，应改为空格',
  UNEXPECTED_TOKEN: '有多余的符号',
  BLOCK_AS_IMPLICIT_KEY: '一行中有两个“: ”，值应加英文双引号',
  BAD_ALIAS: '以 * 或 & 开头的文字应加英文双引号',
  BAD_DQ_ESCAPE: '英文双引号中的反斜杠应写两个',
};
