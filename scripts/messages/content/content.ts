/** What tongbao says of content that it cannot read: each text with what to write instead. */

import type { Bilingual } from '../../notice/finding.ts';
import type { Said } from '../../notice/refusal.ts';

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
  notInFolder: (path: string): Said => [
    { zh: `找不到 ${path}`, en: `there is no ${path}` },
    { zh: '核对文件名与路径', en: 'check the name and the path' },
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

/** What a value can be wrong in; the schema names these. */
export const PROBLEMS = {
  text: {
    zh: '应为文字；数字样的值请加英文双引号',
    en: 'must be text; put a value that looks like a number into double quotes',
  },
  line: { zh: '应为一行文字，不能为空', en: 'must be one line of text, and not empty' },
  number: { zh: '应为数值', en: 'must be a number' },
  count: { zh: '应为正整数', en: 'must be a whole number from 1' },
  flag: { zh: '应为 true 或 false', en: 'must be true or false' },
  date: { zh: '应为真实的日期，写作“年-月-日”', en: 'must be a real date, written YYYY-MM-DD' },
  beforePublication: {
    zh: '早于发布日期；发布以后的改动才是更正',
    en: 'lies before the day of publication: only what was published is corrected',
  },
  beforeLast: {
    zh: '早于上一条更正；各条按日期先后排列',
    en: 'lies before the correction above it: write them in the order of their dates',
  },
  beforeStep: {
    zh: '早于上一步；各步按日期先后排列',
    en: 'is earlier than the step above it: write them in the order of their dates',
  },
  lastStep: {
    zh: '与 history 最后一步的状态不同；改成一致，或删去 status',
    en: 'differs from the status of the last step of history: make them the same, or leave status out',
  },
  time: { zh: '应为真实的日期，可带时刻', en: 'must be a real date, with or without a time of day' },
  hour: {
    zh: '的时刻应写两位小时、两位分钟（9:00 写作 09:00）',
    en: 'must have two digits for the hour and two for the minute (09:00 for 9:00)',
    example: 'published: 2025-12-08 09:00',
  },
  titleBreak: { zh: '各行相连应与标题一字不差', en: 'must be the title, parted into lines' },
  list: { zh: '应为列表，每项一行，以“- ”开头', en: 'must be a list: a line each, with "- " in front' },
  group: { zh: '应为一组“键: 值”', en: 'must be a group of "key: value" lines' },
  numbered: {
    zh: '不要带序号，序号由 section 给出',
    en: 'must not carry its number: the key section gives it',
  },
  name: {
    zh: '的名称只能用英文字母、数字和下划线，以字母开头',
    en: 'must be named with letters, digits and underscores, a letter first',
  },
  slug: { zh: '应为另一份通报的文件夹名', en: 'must be the folder name of another notice' },
  url: {
    zh: '应为以 https:// 或 http:// 开头、以 / 结尾的网址',
    en: 'must be an address with https:// or http:// in front and / at the end',
  },
  urlLength: {
    zh: '过长：网址不超过 1000 个字符，才能印成二维码',
    en: 'is too long: an address of at most 1000 characters can be printed as a code',
  },
  idCode: {
    zh: '应为十位的网站标识码，加英文双引号',
    en: 'must be the ten-digit code of the site in double quotes',
  },
  language: { zh: '应为 zh-CN 或 en', en: 'must be zh-CN or en' },
  href: { zh: '应为完整网址，或以 / 开头的地址', en: 'must be a whole address, or one that begins with /' },
  colour: { zh: '应为 # 加六位十六进制数的颜色', en: 'must be a colour of # and six hexadecimal digits' },
  themeFile: {
    zh: '应为 content/theme 中的文件，如 files/logo.png',
    en: 'must be a file of content/theme, e.g. files/logo.png',
  },
  severity: {
    zh: '应为 error（错误）、warning（警告）、info（提示）或 off（不查）',
    en: 'must be error, warning, info or off',
  },
  email: { zh: '应为电子邮箱', en: 'must be an e-mail address' },
  keptName: {
    zh: '不能保留：应是文件夹中一个文件或文件夹的名字，且不是 tongbao 自己写的',
    en: 'cannot be kept: write the name of one file or folder that tongbao does not write itself',
  },
  search: { zh: '应为 pagefind 或 postings', en: 'must be pagefind or postings' },
  format: {
    zh: '应为 pdf、ofd、docx、txt、html、json 或 csv',
    en: 'must be pdf, ofd, docx, txt, html, json or csv',
  },
} as const satisfies Record<string, Bilingual & { readonly example?: string }>;

export type Problem = keyof typeof PROBLEMS;

/** A right line that shows how to mend `problem`, where the line of the key alone would not. */
export function exampleFor(problem: Problem, key: string): string {
  const said: Bilingual & { readonly example?: string } = PROBLEMS[problem];
  return said.example ?? exampleOf(key);
}

/** Names of the keys for people, and a right line of each. */
const KEYS: Readonly<Record<string, Bilingual & { readonly example: string }>> = {
  title: { zh: '标题', en: 'title', example: 'title: 关于巡察整改情况的通报' },
  titleBreak: {
    zh: '标题分行',
    en: 'lines of the title',
    example: 'titleBreak: [范本镇人民政府, 关于巡察整改情况的通报]',
  },
  'titleBreak.*': { zh: '标题分行', en: 'line of the title', example: '- 关于巡察整改情况的通报' },
  kind: { zh: '文种', en: 'kind', example: 'kind: 巡察整改通报' },
  issuer: { zh: '发布机构', en: 'issuing body', example: 'issuer: 范本镇人民政府' },
  source: { zh: '来源', en: 'source', example: 'source: 区纪委监委' },
  published: { zh: '发布日期', en: 'date of publication', example: 'published: 2025-12-08' },
  written: { zh: '成文日期', en: 'date of the document', example: 'written: 2025-12-05' },
  dataAsOf: { zh: '数据截止日期', en: 'date of the data', example: 'dataAsOf: 2025-11-30' },
  reference: { zh: '文号', en: 'reference', example: 'reference: 范本发〔2025〕1号' },
  indexNumber: { zh: '索引号', en: 'index number', example: 'indexNumber: "000000000/2025-00001"' },
  topic: { zh: '主题分类', en: 'topic', example: 'topic: 监督检查' },
  validity: { zh: '有效性', en: 'validity', example: 'validity: 有效' },
  supersedes: { zh: '取代的通报', en: 'notice superseded', example: 'supersedes: fanben-2024' },
  follows: { zh: '接续的通报', en: 'notice followed', example: 'follows: fanben-2024' },
  sample: { zh: '示例', en: 'sample', example: 'sample: true' },
  contact: { zh: '联系方式', en: 'contact', example: 'contact: { phone: "0000-0000000" }' },
  'contact.phone': { zh: '电话', en: 'telephone', example: 'phone: "0000-0000000"' },
  'contact.address': { zh: '地址', en: 'address', example: 'address: 示例市样例区样张路1号' },
  'contact.email': { zh: '邮箱', en: 'e-mail', example: 'email: office@example.com' },
  figures: {
    zh: '声明的数据',
    en: 'declared figures',
    example: 'figures:\n  problems: { value: 49, unit: 个, text: 49个问题 }',
  },
  'figures.*': {
    zh: '声明的数据',
    en: 'declared figure',
    example: 'problems: { value: 49, unit: 个, text: 49个问题 }',
  },
  'figures.*.value': { zh: '数值', en: 'value', example: 'value: 49' },
  'figures.*.unit': { zh: '单位', en: 'unit', example: 'unit: 个' },
  'figures.*.text': { zh: '原文', en: 'words of the text', example: 'text: 49个问题' },
  checks: { zh: '核对式', en: 'checks', example: 'checks:\n  - problems == completed + ongoing' },
  'checks.*': { zh: '核对式', en: 'check', example: '- problems == completed + ongoing' },
  allow: {
    zh: '例外',
    en: 'exceptions',
    example: 'allow:\n  - { rule: text-width, text: 原文, reason: 引文如此 }',
  },
  'allow.*': { zh: '例外', en: 'exception', example: '- { rule: text-width, text: 原文, reason: 引文如此 }' },
  'allow.*.rule': { zh: '规则', en: 'rule', example: 'rule: text-width' },
  'allow.*.text': { zh: '原文', en: 'words of the text', example: 'text: 原文' },
  'allow.*.reason': { zh: '理由', en: 'reason', example: 'reason: 引文如此' },
  corrections: {
    zh: '更正记录',
    en: 'corrections',
    example: 'corrections:\n  - { date: 2026-01-05, change: 第二节（一）中“12次”更正为“13次” }',
  },
  'corrections.*': {
    zh: '更正记录',
    en: 'correction',
    example: '- { date: 2026-01-05, change: 第二节（一）中“12次”更正为“13次” }',
  },
  'corrections.*.date': { zh: '更正日期', en: 'date of the correction', example: 'date: 2026-01-05' },
  'corrections.*.change': {
    zh: '更正内容',
    en: 'what was changed',
    example: 'change: 第二节（一）中“12次”更正为“13次”',
  },
  section: { zh: '节序号', en: 'number of the section', example: 'section: 3' },
  items: { zh: '条目数', en: 'number of items', example: 'items: 5' },
  problems: { zh: '问题数', en: 'number of problems', example: 'problems: 4' },
  status: { zh: '整改状态', en: 'status', example: 'status: 已完成' },
  history: {
    zh: '整改进程',
    en: 'history of the status',
    example: 'history:\n  - { date: 2025-07-01, status: 正在整改 }\n  - { date: 2025-11-20, status: 已完成 }',
  },
  'history.*': {
    zh: '整改进程的一步',
    en: 'step of the history',
    example: '- { date: 2025-11-20, status: 已完成 }',
  },
  'history.*.date': { zh: '日期', en: 'date of the step', example: 'date: 2025-11-20' },
  'history.*.status': { zh: '当日起的状态', en: 'status from that day on', example: 'status: 已完成' },
  'history.*.note': { zh: '说明', en: 'note on the step', example: 'note: 测绘已完成' },
  name: { zh: '网站名称', en: 'name of the site', example: 'name: 示例市样例区人民政府' },
  domain: { zh: '网站域名', en: 'domain of the site', example: 'domain: www.example.com' },
  siteIdCode: { zh: '网站标识码', en: 'code of the site', example: 'siteIdCode: "0000000000"' },
  language: { zh: '界面语言', en: 'language of the interface', example: 'language: zh-CN' },
  formats: { zh: '下载格式', en: 'formats to download', example: 'formats: [pdf, docx, txt]' },
  desk: { zh: '核对页面', en: 'checking page', example: 'desk: true' },
  search: { zh: '检索引擎', en: 'search engine', example: 'search: postings' },
  keep: { zh: '保留的文件', en: 'files to keep', example: 'keep: [CNAME]' },
  'keep.*': { zh: '保留的文件', en: 'file to keep', example: '- CNAME' },
  'formats.*': { zh: '下载格式', en: 'format to download', example: '- docx' },
  baseUrl: {
    zh: '发布地址',
    en: 'address of the site',
    example: 'baseUrl: https://www.example.com/tongbao/',
  },
  rules: { zh: '规则的级别', en: 'severities of rules', example: 'rules: { text-width: off }' },
  'rules.*': { zh: '规则的级别', en: 'severity of a rule', example: 'text-width: off' },
  column: {
    zh: '栏目',
    en: 'column',
    example: 'column: { name: 巡察整改, type: 信息公开, description: 栏目说明, keywords: [巡察整改] }',
  },
  'column.name': { zh: '栏目名称', en: 'name of the column', example: 'name: 巡察整改' },
  'column.type': { zh: '栏目类别', en: 'type of the column', example: 'type: 信息公开' },
  'column.description': {
    zh: '栏目说明',
    en: 'description of the column',
    example: 'description: 公布巡察整改情况',
  },
  'column.keywords': {
    zh: '栏目关键词',
    en: 'keywords of the column',
    example: 'keywords: [巡察整改, 通报]',
  },
  parent: {
    zh: '上级网站',
    en: 'body above',
    example: 'parent: { name: 示例市人民政府, href: "https://www.example.com/" }',
  },
  'parent.name': { zh: '上级网站名称', en: 'name of the body above', example: 'name: 示例市人民政府' },
  'parent.href': {
    zh: '上级网站地址',
    en: 'address of the body above',
    example: 'href: "https://www.example.com/"',
  },
  theme: { zh: '外观', en: 'look', example: 'theme: { colour: "#0b4f8a", logo: files/logo.png }' },
  'theme.colour': { zh: '主色', en: 'main colour', example: 'colour: "#0b4f8a"' },
  'theme.logo': { zh: '标志', en: 'logo', example: 'logo: files/logo.png' },
  'theme.favicon': { zh: '图标', en: 'icon', example: 'favicon: files/favicon.png' },
  footer: {
    zh: '页脚',
    en: 'foot of the pages',
    example: 'footer: { organiser: 范本镇人民政府, icp: 示ICP备00000000号 }',
  },
  'footer.police': {
    zh: '公安备案',
    en: 'police registration',
    example: 'police: { text: 示公网安备00000000000000号, href: "https://www.example.com/" }',
  },
  'footer.partyGovernment': {
    zh: '党政机关标识',
    en: 'mark of government bodies',
    example: 'partyGovernment: "https://www.example.com/"',
  },
  'footer.reportError': {
    zh: '找错链接',
    en: 'address for reports of faults',
    example: 'reportError: "https://www.example.com/"',
  },
  'footer.links': {
    zh: '页脚链接',
    en: 'links of the foot',
    example: 'links: [{ text: 网站地图, href: "https://www.example.com/map.html" }]',
  },
  accessibility: {
    zh: '无障碍声明',
    en: 'statement on accessibility',
    example: 'accessibility: "https://www.example.com/wza.html"',
  },
  'column.keywords.*': { zh: '栏目关键词', en: 'keyword of the column', example: '- 巡察整改' },
};

/** A right line for the key, where numbers and names of entries are written `*`. */
export function exampleOf(key: string): string {
  return KEYS[key]?.example ?? `${key}: …`;
}

/** Name of the key for people. */
export function nameOf(key: string): Bilingual {
  return KEYS[key] ?? { zh: '值', en: 'value' };
}

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
