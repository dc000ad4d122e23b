/** What tongbao says of matters of form in a draft, and of what a draft hides from its readers. */

import type { Bilingual } from '../notice/finding.ts';
import type { Said } from '../notice/refusal.ts';

type TraceKind = 'hidden' | 'insertion' | 'deletion' | 'struck' | 'comment';
type Decision = 'acceptChanges' | 'dropHidden' | 'dropComments';

const DECISIONS: Readonly<Record<Decision, Bilingual>> = {
  acceptChanges: {
    zh: '--accept-changes 接受全部修订（留下新增，去掉删除和加了删除线的文字）',
    en: '--accept-changes takes insertions in and leaves deleted and struck words out',
  },
  dropHidden: { zh: '--drop-hidden 去掉隐藏文字', en: '--drop-hidden leaves hidden words out' },
  dropComments: { zh: '--drop-comments 去掉批注', en: '--drop-comments leaves comments out' },
};

/** So many are listed word for word, each up to so many characters. */
const MOST_TRACES = 50;
const LONGEST_TRACE = 200;

function listTraces(
  traces: readonly { kind: TraceKind; line: number; text: string }[],
  language: keyof Bilingual,
): string {
  const lines = traces.slice(0, MOST_TRACES).map(({ kind, line, text }) => {
    const words = text.length > LONGEST_TRACE ? `${text.slice(0, LONGEST_TRACE)}…` : text;
    const place = placeOfTrace(line)[language];
    return `  ${place}  ${REMARKS[kind][language]}${language === 'zh' ? '：' : ': '}${words}`;
  });
  const more = traces.length - lines.length;
  if (more > 0) lines.push(language === 'zh' ? `  还有 ${more} 处` : `  and ${more} more`);
  return lines.join('\n');
}

/** Stops an import: everything concealed, word for word, and the options that decide about it. */
export const concealed = (
  traces: readonly { kind: TraceKind; line: number; text: string }[],
  decisions: readonly Decision[],
): Said => [
  {
    zh: `草稿中有读者看不到或未定稿的内容，须先决定取舍：\n${listTraces(traces, 'zh')}`,
    en: `the draft holds what readers would not see or what is not settled; decide first:\n${listTraces(traces, 'en')}`,
  },
  {
    zh: `在原文件中处理后重来；或在命令后加选项：${decisions.map((each) => DECISIONS[each].zh).join('；')}`,
    en: `settle it in the draft; or add an option: ${decisions.map((each) => DECISIONS[each].en).join('; ')}`,
  },
];

/** What the format of a draft has and a notice has not; said in the report and where an import stops. */
export const REMARKS = {
  unwrittenParagraph: {
    zh: '这一段无法一字不差地写成 Markdown，原处留有“【此处段落待补充】”，请补上',
    en: 'paragraph that Markdown cannot hold word for word: a placeholder is in its place, write it there',
  },
  unwrittenList: {
    zh: '这一列表无法一字不差地写成 Markdown，原处留有“【此处列表待补充】”，请补上',
    en: 'list that Markdown cannot hold word for word: a placeholder is in its place, write it there',
  },
  unwrittenTable: {
    zh: '这一表格无法一字不差地写成 Markdown，原处留有“【此处表格待补充】”，请补上',
    en: 'table that Markdown cannot hold word for word: a placeholder is in its place, write it there',
  },
  unwrittenPicture: {
    zh: '这一图片无法写成 Markdown，原处留有“【此处图片待补充】”，请补上',
    en: 'picture that Markdown cannot hold: a placeholder is in its place, write it there',
  },
  hidden: { zh: '隐藏文字', en: 'hidden words' },
  insertion: { zh: '修订：新增', en: 'tracked change: inserted' },
  deletion: { zh: '修订：删除', en: 'tracked change: deleted' },
  struck: { zh: '删除线', en: 'struck through' },
  comment: { zh: '批注', en: 'comment' },
  numbers: { zh: '自动编号，已写成文字', en: 'automatic numbers, written as words' },
  numberFormat: { zh: '不认识的编号样式，请核对', en: 'unknown format of number: look it over' },
  header: { zh: '页眉，未放入正文', en: 'page header, left out' },
  footer: { zh: '页脚，未放入正文', en: 'page footer, left out' },
  note: { zh: '脚注或尾注，移到文末', en: 'note, moved to the end of the text' },
  textBox: { zh: '文本框，放在所在段落之后', en: 'text box, placed after its paragraph' },
  ruby: { zh: '拼音标注，未放入正文', en: 'reading above the characters, left out' },
  nestedTable: { zh: '表格中的表格，写成一格', en: 'table inside a table, written in one cell' },
  picture: { zh: '图片', en: 'picture' },
  pictureLeftOut: { zh: '无法显示的图片，未放入', en: 'picture that pages cannot show, left out' },
  altLeftOut: {
    zh: '图片说明只是文件的路径或名称，未放入；请在 ![] 中写明图片内容',
    en: 'the description of the picture is only the path or name of a file, left out: write what it shows into ![]',
  },
  altIsName: {
    zh: '图片说明只是软件起的名称，请改写为图片内容',
    en: 'the description of the picture is only a name given by a program: write what the picture shows',
  },
  objectLeftOut: { zh: '图表、艺术字等对象，未放入', en: 'chart, word art or other object, left out' },
  symbol: { zh: '符号字体中的字符，未放入', en: 'sign of a symbol font, left out' },
  formula: { zh: '公式，写成一行文字，请核对', en: 'formula, written on one line: look it over' },
  fieldLeftOut: {
    zh: '域没有保存结果，无法得知显示什么，未放入；请对照原稿补上',
    en: 'field without a stored result, left out: see in the draft what it shows, and write it in',
  },
  contents: { zh: '目录，未放入正文', en: 'entry of the table of contents, left out' },
  controlLeftOut: {
    zh: '没有填写的控件，其提示文字未放入',
    en: 'control that was not filled in, its prompt left out',
  },
  emptyNumber: {
    zh: '只有自动编号没有文字的段落，未放入',
    en: 'paragraph of an automatic number without words, left out',
  },
  doubledNumber: {
    zh: '自动编号后又手写了编号，请核对',
    en: 'automatic number before a typed one: look it over',
  },
  script: {
    zh: '上标或下标写成普通文字，请核对',
    en: 'raised or lowered words set on the line: look them over',
  },
  linkDropped: {
    zh: '链接地址不可用，只保留文字（附件放入 files/ 后，写成 [文字](files/文件名)）',
    en: 'address of a link left out, its words kept (put an attachment into files/ and write [words](files/name))',
  },
  oldWord: {
    zh: '旧版 Word 格式：自动编号、隐藏文字、图片无法读出，修订按接受处理；请核对，或另存为 .docx 再导入',
    en: 'old Word format: automatic numbers, hidden words and pictures cannot be read, changes count as accepted; look it over, or save it as .docx and import that',
  },
  oldTable: {
    zh: '旧版 Word 的表格按行读出，合并单元格和格内分段看不出，请核对，单元格数',
    en: 'tables of old Word read row by row, merged cells and paragraphs in cells cannot be seen: look them over, so many cells',
  },
  converted: { zh: '已用 LibreOffice 转换为 .docx 后读取', en: 'converted to .docx by LibreOffice' },
  article: {
    zh: '正文取自页面的一部分，页面其余文字未放入，字数',
    en: 'the text was taken from a part of the page, its other words left out, so many characters',
  },
  articleSmall: {
    zh: '正文不到页面文字的一半，可能没有取全；请核对，需要整个页面的文字时加 --whole-page。所占比例',
    en: 'the article holds less than half of the words of the page and may not be whole: look it over, or add --whole-page to take every word. Its share',
  },
  articleOutside: { zh: '正文以外的句子，未放入', en: 'sentence outside of the article, left out' },
  mobileContact: {
    zh: '联系电话写的是手机号码，未放入 contact；确为单位公开的电话的，自行填写 contact.phone',
    en: 'the telephone is a mobile number, not taken into contact; where it is the public one of the office, write it into contact.phone',
  },
  pdf: {
    zh: '取自 PDF：表格、图片、标题样式、上标和隐藏文字看不出，分段按版面推断；请对照原稿逐段核对，有 Word 原件的改用原件',
    en: 'taken from a PDF: tables, pictures, headings, raised figures and hidden words cannot be seen, paragraphs are guessed by the layout: look over each, or import the Word file that it was made of',
  },
  joined: { zh: '硬换行，已合并为一段', en: 'lines broken by hand, joined to paragraphs' },
} as const satisfies Record<string, Bilingual>;

/** What is written in the place of a block that Markdown cannot hold; rule text-placeholder reports it as an error. */
export const PLACEHOLDERS = {
  paragraph: '【此处段落待补充】',
  heading: '【此处段落待补充】',
  list: '【此处列表待补充】',
  table: '【此处表格待补充】',
  picture: '【此处图片待补充】',
} as const;

function placeOfTrace(line: number): Bilingual {
  return { zh: `第${line}段`, en: `paragraph ${line}` };
}
