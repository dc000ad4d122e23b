/** What tongbao says when it imports a draft. */

import type { Bilingual } from '../notice/finding.ts';
import type { Said } from '../notice/refusal.ts';

/** What is wrong, and the way out. */
export const say = {
  unknownFormat: (ending: string, known: readonly string[]): Said => [
    {
      zh: `不能导入 ${ending || '没有扩展名'} 的文件`,
      en: `a file ending in ${ending || 'nothing'} cannot be imported`,
    },
    {
      zh: `可导入：${known.join(' ')}；其他格式请另存为 .docx`,
      en: `these can: ${known.join(' ')}; save other formats as .docx`,
    },
  ],
  otherFormat: (format: string): Said => [
    { zh: `这是 ${format} 文件，不是纯文本`, en: `this is a ${format} file, no plain text` },
    {
      zh: `扩展名改为 ${format} 再导入，或在原来的软件中另存为 .docx`,
      en: `name it ${format} and import that, or save it as .docx in the program it comes from`,
    },
  ],
  tooLarge: (limit: string): Said => [
    { zh: `文件超过 ${limit}，不像一份通报`, en: `the file is larger than ${limit}: no notice is` },
    { zh: '只导入通报的正文', en: 'import the text of the notice only' },
  ],
  damaged: (format: string): Said => [
    { zh: `文件不是完好的 ${format} 文件`, en: `the file is no sound ${format} file` },
    {
      zh: '用原来的软件打开它，另存一份再导入',
      en: 'open it in the program it comes from, save it anew and import that',
    },
  ],
  bomb: (): Said => [
    {
      zh: '文件解压后过大，不像一份通报',
      en: 'the file unpacks to more than any notice holds',
    },
    {
      zh: '确认文件来源；把正文复制到新文档再导入',
      en: 'make sure where the file comes from; copy the text into a new document and import that',
    },
  ],
  outside: (name: string): Said => [
    { zh: `文件内有指向外部的路径“${name}”`, en: `a name in the file leads outside of it: ${name}` },
    {
      zh: '确认文件来源；用 Word 另存一份再导入',
      en: 'make sure where the file comes from; save it anew in Word and import that',
    },
  ],
  unreadWords: (): Said => [
    {
      zh: '文件中有无法读出的文字，为免遗漏，未导入',
      en: 'some words of the file cannot be read; nothing was imported, so that no word is lost',
    },
    { zh: '把正文复制到新文档再导入', en: 'copy the text into a new document and import that' },
  ],
  locked: (): Said => [
    { zh: '文件有密码，无法读取', en: 'the file is locked with a password' },
    { zh: '去掉密码后另存，再导入', en: 'save it without the password and import that' },
  ],
  notWordFile: (ending: string): Said => [
    {
      zh: `这个 ${ending} 文件不是 Word 格式，无法读取`,
      en: `this ${ending} file is not in the format of Word and cannot be read`,
    },
    { zh: '用 WPS 或 Word 另存为 .docx 再导入', en: 'save it as .docx in WPS or Word and import that' },
  ],
  scan: (): Said => [
    {
      zh: 'PDF 中取不出文字：可能是扫描件，或字体没有带文字编码',
      en: 'no text can be taken from the PDF: it may be a scan, or its fonts name no characters',
    },
    {
      zh: '取得 Word 原件再导入；只有扫描件的，先用 OCR 软件识别并逐字核对，另存为 .docx',
      en: 'import the Word file that it was made of; of a scan, have its text recognised, look over every word, and save it as .docx',
    },
  ],
  needsPdfReader: (): Said => [
    { zh: '读取 PDF 需要 pdfjs-dist，没有安装', en: 'a PDF is read by pdfjs-dist, which is not installed' },
    {
      zh: '运行 npm install pdfjs-dist 后再导入；也可在 Word 或 WPS 中打开 PDF，另存为 .docx 再导入',
      en: 'run npm install pdfjs-dist and import again; or open the PDF in Word or WPS, save it as .docx and import that',
    },
  ],
  needsOffice: (ending: string): Said => [
    {
      zh: `读取 ${ending} 文件需要 LibreOffice，没有找到或无法用它读出`,
      en: `a ${ending} file is read through LibreOffice, which was not found or could not read it`,
    },
    { zh: '用 Word 或 WPS 另存为 .docx 再导入', en: 'save it as .docx in Word or WPS and import that' },
  ],
  unseenHiddenWords: (): Said => [
    {
      zh: '没有 LibreOffice，看不出这个旧版 Word 文件中有没有隐藏文字和删除线',
      en: 'without LibreOffice nobody can see whether this old Word file has hidden or struck words',
    },
    {
      zh: '用 Word 或 WPS 另存为 .docx 再导入，或安装 LibreOffice；确认没有这些文字的，加 --unseen-hidden-words',
      en: 'save it as .docx in Word or WPS and import that, or install LibreOffice; where you know that it has none, add --unseen-hidden-words',
    },
  ],
  punctuation: (given: string): Said => [
    { zh: `没有“${given}”这种标点处理`, en: `there is no way of punctuation "${given}"` },
    { zh: '写成 --punctuation full，或不写', en: 'write --punctuation full, or leave it out' },
  ],
  noArticle: (): Said => [
    { zh: '页面中没有找到正文', en: 'no article was found in the page' },
    {
      zh: '确认保存的是通报页面本身；也可把正文复制成 .txt 再导入',
      en: 'make sure that it is the page of the notice; or copy its text into a .txt and import that',
    },
  ],
  nul: (): Said => [
    {
      zh: '文件中有空字符（NUL），不是完好的文本',
      en: 'there is a NUL character in the file: it is no sound text',
    },
    { zh: '用文本编辑器另存为 UTF-8 编码', en: 'save it as UTF-8 in a text editor' },
  ],
  big5: (): Said => [
    {
      zh: '文件不是 GB18030 文字，很可能是 Big5（繁体）编码',
      en: 'the text is not GB18030 but probably Big5',
    },
    {
      zh: '用文本编辑器以 Big5 编码打开，另存为 UTF-8 再导入',
      en: 'open it as Big5 in a text editor, save it as UTF-8 and import that',
    },
  ],
  undecodable: (encoding: string, offset?: number): Said => [
    offset === undefined
      ? { zh: `文件不是完好的 ${encoding} 文本`, en: `the file is no sound ${encoding} text` }
      : {
          zh: `第 ${offset + 1} 个字节起不是完好的 ${encoding} 文字`,
          en: `from byte ${offset + 1} on it is no sound ${encoding} text`,
        },
    {
      zh: '文件可能传输中损坏；重新取得原文件，或用文本编辑器修好此处后另存为 UTF-8',
      en: 'the file may have been damaged: get it again, or mend the place in a text editor and save it as UTF-8',
    },
  ],
  empty: (): Said => [
    { zh: '文件中没有文字', en: 'there are no words in the file' },
    { zh: '核对是否选对了文件', en: 'check that it is the right file' },
  ],
  contentAlready: (): Said => [
    {
      zh: '文件以 --- 开头，已是通报的内容文件',
      en: 'the file begins with ---: it is a content file already',
    },
    {
      zh: '放入 content 下的文件夹即可，不必导入',
      en: 'put it into a folder below content; it needs no import',
    },
  ],
  earlierUnreadable: (why: Bilingual): Said => [
    { zh: `原有文件无法读取：${why.zh}`, en: `the file that is there cannot be read: ${why.en}` },
    {
      zh: '先改正原有文件，或把它移走后再导入',
      en: 'mend the file that is there, or move it away, and import again',
    },
  ],
  slug: (slug: string): Said => [
    { zh: `“${slug}”不能作通报的地址`, en: `"${slug}" cannot be the address of a notice` },
    {
      zh: '用小写英文字母、数字和连字符（不超过 64 个），如 --slug fanben-xuncha-2025',
      en: 'use small letters, digits and hyphens (64 at most), as in --slug fanben-xuncha-2025',
    },
  ],
  exists: (folder: string): Said => [
    { zh: `${folder} 已存在，未作改动`, en: `${folder} is there already; nothing was changed` },
    {
      zh: '用 --slug 另取名字，或用 --force 替换（手写的文件头会保留）',
      en: 'name another with --slug, or replace it with --force (front matter written by hand is kept)',
    },
  ],
  notAFolder: (path: string): Said => [
    { zh: `${path} 不是文件夹`, en: `${path} is no folder` },
    { zh: '用 --slug 另取名字', en: 'name another with --slug' },
  ],
  isFolder: (path: string): Said => [
    { zh: `${path} 是文件夹，不是草稿`, en: `${path} is a folder, no draft` },
    { zh: '写明其中的文件', en: 'name the file in it' },
  ],
  noRegularFile: (path: string): Said => [
    { zh: `${path} 是管道或设备，不是文件`, en: `${path} is a pipe or a device, no file` },
    { zh: '先存为文件', en: 'save it as a file first' },
  ],
  noFile: (file: string): Said => [
    { zh: `找不到文件 ${file}`, en: `there is no file ${file}` },
    { zh: '核对文件名与路径', en: 'check the name and the path' },
  ],
};

/** Comments that the importer puts into front matter; content is written in Chinese. */
export const COMMENTS = {
  fillIn: '请填写',
  lookOver: '请核对',
  addTime: '补上发布的时刻，如 09:00',
} as const;

/** Words of the report. */
export const REPORT = {
  imported: (file: string, encoding: string, folder: string): Bilingual => ({
    zh: `已导入 ${file}（${encoding}）→ ${folder}`,
    en: `imported ${file} (${encoding}) → ${folder}`,
  }),
  understood: (file: string, encoding: string): Bilingual => ({
    zh: `读出 ${file}（${encoding}）`,
    en: `read ${file} (${encoding})`,
  }),
  sections: (sections: number, items: number): Bilingual => ({
    zh: `共 ${sections} 节、${items} 条`,
    en: `${sections} sections, ${items} items`,
  }),
  section: (label: string, items: number, title: string): Bilingual => ({
    zh: `${label}${title}　${items} 条`,
    en: `${label}${title}  ${items} item${items === 1 ? '' : 's'}`,
  }),
  figures: (): Bilingual => ({ zh: '找到的数据', en: 'figures found' }),
  place: (unit: 'line' | 'paragraph', lines: string): Bilingual => ({
    zh: `第 ${lines} ${unit === 'line' ? '行' : '段'}`,
    en: `${unit} ${lines}`,
  }),
  figure: (name: string, value: number, unit: string, text: string, place: Bilingual): Bilingual => ({
    zh: `${name} = ${value}${unit}　${place.zh}“${text}”`,
    en: `${name} = ${value} ${unit}  ${place.en}: ${text}`,
  }),
  tally: (terms: string, holds: boolean): Bilingual => ({
    zh: `${terms}${holds ? '，相符' : '，不符，请核对'}`,
    en: `${terms}${holds ? ' tallies' : ' does not tally'}`,
  }),
  dropped: (count: number): Bilingual => ({
    zh: `未放入正文的行（${count} 处）`,
    en: `lines not put into the text (${count})`,
  }),
  droppedLine: (place: Bilingual, reason: Bilingual, text: string, keys: string): Bilingual => ({
    zh: `${place.zh}　${reason.zh}${keys === '' ? '' : `，记入 ${keys}`}：${text}`,
    en: `${place.en}  ${reason.en}${keys === '' ? '' : `, put into ${keys}`}: ${text}`,
  }),
  remarks: (count: number): Bilingual => ({
    zh: `格式处理（${count} 处）`,
    en: `matters of form (${count})`,
  }),
  remark: (place: Bilingual | undefined, what: Bilingual, text: string): Bilingual => ({
    zh: `${place === undefined ? '' : `${place.zh}　`}${what.zh}${text === '' ? '' : `：${text}`}`,
    en: `${place === undefined ? '' : `${place.en}  `}${what.en}${text === '' ? '' : `: ${text}`}`,
  }),
  changed: (count: number): Bilingual => ({
    zh: `清理的字符（${count} 处）`,
    en: `characters cleaned (${count})`,
  }),
  changedKind: (kind: Bilingual, count: number, place: Bilingual): Bilingual => ({
    zh: `${kind.zh} ${count} 处：${place.zh}`,
    en: `${kind.en}: ${count}, ${place.en}`,
  }),
  missing: (keys: string): Bilingual => ({
    zh: `请在 index.md 中填写：${keys}`,
    en: `to be filled in in index.md: ${keys}`,
  }),
  next: (folder: string): Bilingual => ({
    zh: `下一步：在 ${folder} 中核对标有“#”的行和上面列出的各处，再运行 tongbao check`,
    en: `next: look over the lines marked with # in ${folder} and what is listed above, then run tongbao check`,
  }),
  kept: (keys: string): Bilingual => ({
    zh: `保留了原有文件头中手写的：${keys}`,
    en: `kept from the front matter, where a person wrote it: ${keys}`,
  }),
  replaced: (keys: string): Bilingual => ({
    zh: `按新稿改写了上次导入写下的：${keys}`,
    en: `written anew by this draft, where the last import had written it: ${keys}`,
  }),
  setAside: (files: string): Bilingual => ({
    zh: `正文在上次导入后手工改过，已由新稿替换，改过的文字留在：${files}`,
    en: `texts changed by hand since the last import were replaced; they are kept in: ${files}`,
  }),
} as const;

export const KEY_NAMES: Readonly<Record<string, Bilingual>> = {
  title: { zh: '标题', en: 'title' },
  kind: { zh: '文种', en: 'kind' },
  issuer: { zh: '发布机构', en: 'issuer' },
  source: { zh: '来源', en: 'source' },
  published: { zh: '发布日期', en: 'published' },
  written: { zh: '成文日期', en: 'written' },
  reference: { zh: '文号', en: 'reference' },
  indexNumber: { zh: '索引号', en: 'index number' },
  topic: { zh: '主题分类', en: 'topic' },
  validity: { zh: '有效性', en: 'validity' },
  phone: { zh: '电话', en: 'telephone' },
  address: { zh: '地址', en: 'address' },
  email: { zh: '邮箱', en: 'e-mail' },
};

export const DROP_REASONS = {
  navigation: { zh: '页面导航', en: 'navigation of the page' },
  record: { zh: '页面信息', en: 'record of the page' },
  tools: { zh: '页面工具', en: 'tools of the page' },
  download: {
    zh: '空的下载标签（没有文件，发布时另行生成）',
    en: 'empty download label (downloads are made anew)',
  },
  footer: { zh: '页脚', en: 'foot of the page' },
  letterhead: { zh: '文头', en: 'letterhead' },
  masthead: { zh: '标题上方的文字', en: 'words above the title' },
  titleLabel: { zh: '标题前的标签', en: 'label before the title' },
  repeated: { zh: '重复的标题', en: 'the title again' },
} as const satisfies Record<string, Bilingual>;

export const CHANGE_KINDS = {
  indent: { zh: '行首空白', en: 'blanks before a line' },
  trailing: { zh: '行尾空白', en: 'blanks at the end of a line' },
  space: { zh: '不换行空格改为普通空格', en: 'no-break spaces made plain' },
  'zero-width': { zh: '零宽字符', en: 'zero-width characters' },
  'soft-hyphen': { zh: '软连字符', en: 'soft hyphens' },
  ideograph: { zh: '部首字、兼容字改为正字', en: 'radicals and compatibility forms made plain' },
  control: { zh: '控制字符', en: 'control characters' },
  script: { zh: '上标、下标写成字符', en: 'raised and lowered figures as characters' },
  punctuation: { zh: '半角标点改为全角', en: 'half-width punctuation made full-width' },
} as const satisfies Record<string, Bilingual>;
