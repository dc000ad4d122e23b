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
