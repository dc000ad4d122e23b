/** Words of the checking page. */

import type { Bilingual } from '../notice/finding.ts';
import type { Said } from '../notice/refusal.ts';

/** What is written into front matter elsewhere has its own place on the page. */
const PLACES: readonly (readonly [words: string, here: string])[] = [
  ['在 allow 中写明理由', '点“原文不改，写明理由”'],
  ['allow the finding with a reason', 'use "Keep as it is" with a reason'],
  ['写进 contact', '填入“填写与导出”'],
  ['into contact', 'into "Fill in and export"'],
];

/** An advice in the words of the page. */
export function onPage({ zh, en }: Bilingual): Bilingual {
  const said = (text: string): string =>
    PLACES.reduce((some, [words, here]) => some.replaceAll(words, here), text);
  return { zh: said(zh), en: said(en) };
}

const both = (zh: string, en: string): Bilingual => ({ zh, en });

export const say = {
  title: both('通报核对', 'Check a notice'),
  promise: both(
    '在本机核对，稿件不会离开这台电脑。断网也能用。',
    'Checked on this computer; the draft does not leave it. Works offline.',
  ),
  drop: both('把稿件拖到这里', 'Drop drafts here'),
  choose: both('选择稿件', 'Choose drafts'),
  kinds: both(
    '.docx　.html　.mht　.txt　.md，可以一次多份',
    '.docx, .html, .mht, .txt, .md; several at once',
  ),
  cannot: both(
    '.doc、.wps、.rtf、.pdf 请先用 WPS 或 Word 另存为 .docx。',
    'Save .doc, .wps, .rtf and .pdf files as .docx in WPS or Word first.',
  ),
  reads: both(
    '核对序号、合计、比例、日期、错字、个人信息；列出每一个数是否有据可查。',
    'Checks numbering, sums, rates, dates, wording and personal data, and lists whether each number could be checked.',
  ),
  saveAsDocx: (ending: string): Said => [
    both(`这个页面读不了 ${ending} 文件`, `this page cannot read ${ending} files`),
    both(
      '用 WPS 或 Word 打开，另存为 .docx，再拖进来',
      'open it in WPS or Word, save it as .docx and drop that',
    ),
  ],
  noScript: both(
    '请用新版的 Chrome、Edge、火狐或 360、奇安信浏览器（极速模式）打开。',
    'Open this page in a current browser.',
  ),
  drafts: both('稿件', 'Drafts'),
  close: both('关闭', 'Close'),
  again: both('重新选择文件', 'Choose the file again'),
  reread: both('重新读取', 'Read again'),
  watching: both(
    '正在留意文件：在 Word 中保存后自动重新核对',
    'Watching the file: it is checked again when you save it',
  ),
  notWatching: both(
    '浏览器不能留意这个文件：改好保存后，请重新选择',
    'This browser cannot watch the file: choose it again after saving',
  ),
  language: both('English', '中文'),
  larger: both('大字', 'Large type'),
  findings: both('核对结果', 'Findings'),
  text: both('全文', 'Text'),
  understood: both('读到了什么', 'What was read'),
  ledger: both('数据台账', 'Figures'),
  hand: both('填写与导出', 'Fill in and export'),
  parts: both('各部分', 'Parts'),
  more: (count: number): Bilingual => both(`还有 ${count} 处，继续显示`, `Show more of the other ${count}`),
  moreFigures: (count: number): Bilingual =>
    both(`还有 ${count} 个，继续显示`, `Show more of the other ${count}`),
  moreLines: (count: number): Bilingual =>
    both(`还有 ${count} 行，继续显示`, `Show more of the other ${count}`),
  toPlace: both('看原文', 'show'),
  fresh: both('新出现', 'new'),
  mended: (count: number): Bilingual =>
    both(`上次的问题已改好 ${count} 处`, `${count} of the earlier findings mended`),
  freshCount: (count: number): Bilingual => both(`新出现 ${count} 处`, `${count} new`),
  unchanged: both('与上次核对结果相同', 'The same findings as before'),
  allow: both('原文不改，写明理由', 'Keep as it is'),
  reason: both('理由', 'Reason'),
  allowDo: both('确定保留', 'Keep as it is'),
  allowed: both('已写明理由保留', 'Allowed with a reason'),
  undo: both('撤销', 'Undo'),
  undoMend: (from: string, to: string): Bilingual => both(`撤销：${from} → ${to}`, `Undo: ${from} → ${to}`),
  mend: both('改几个字试试', 'Try a change'),
  mendDo: both('就这样改', 'Take it'),
  trial: (mended: number, fresh: number): Bilingual =>
    mended + fresh === 0
      ? both('改后核对结果不变', 'The findings stay the same')
      : both(`改后：改好 ${mended} 处，新出现 ${fresh} 处`, `With it: ${mended} mended, ${fresh} new`),
  mendPlace: (number: number): Bilingual => both(`第 ${number} 处`, `Place ${number}`),
  mends: (count: number): Bilingual =>
    both(`试改了 ${count} 处，原文件没有变`, `${count} changes tried; the file itself is unchanged`),
  mendList: both('要在原文件中改的', 'To change in the file'),
  lost: both('原文已变，这几处试改不再适用', 'The text has changed: these no longer apply'),
  saveDocx: both('另存为改好的 .docx', 'Save the corrected .docx'),
  saveText: both('另存为改好的文本', 'Save the corrected text'),
  noDocx: both(
    '无法确保只改这几处而不动其他内容，请按上表在 Word 中修改。',
    'It cannot be made sure that nothing else changes: make these changes in Word.',
  ),
  byHand: both('请按上表在原文件中修改。', 'Make these changes in the file itself.'),
  line: (number: number, unit: 'line' | 'paragraph'): Bilingual =>
    both(`第${number}${unit === 'line' ? '行' : '段'}`, `${unit} ${number}`),
  columns: {
    holds: both('相符', 'tally'),
    fails: both('不符', 'do not tally'),
    notJudged: both('未判，须人工核对', 'not judged: check by hand'),
  },
  noFigures: both('没有', 'none'),
  concealedTitle: both(
    '稿件中有读者看不到或未定稿的内容',
    'The draft holds words that readers would not see, or that are not settled',
  ),
  concealedHow: both(
    '请在 Word 中处理后保存；或者选择这次核对怎样取舍（原文件不变）：',
    'Settle them in Word and save; or choose how to read the draft now (the file stays as it is):',
  ),
  decisions: {
    acceptChanges: both(
      '接受修订：留下新增，去掉删除和加删除线的文字',
      'Take insertions, leave out deleted and struck words',
    ),
    dropHidden: both('去掉隐藏文字', 'Leave out hidden words'),
    dropComments: both('去掉批注', 'Leave out comments'),
    wholePage: both('核对整个网页的文字', 'Take every word of the page'),
  },
  decideAll: both('按以上全部取舍', 'Do all of these'),
  decided: both('这次核对时：', 'For this check: '),
  refused: both('读不了这份文件', 'This file cannot be read'),
  needed: both('必填', 'must be filled in'),
  slug: both('通报的英文名（也是网址）', 'Name in ASCII (also the address)'),
  slugHelp: both(
    '用小写字母、数字、连字符，如 fanben-2026',
    'small letters, digits and hyphens, such as fanben-2026',
  ),
  slugWrong: both('只能用小写字母、数字、连字符', 'only small letters, digits and hyphens'),
  fillIn: (count: number): Bilingual =>
    both(`还有 ${count} 项要填写或改正`, `${count} fields to fill in or put right`),
  exportZip: both('导出通报文件夹（zip）', 'Export the folder of the notice (zip)'),
  zipHelp: both(
    '交给网站管理员，解压到网站文件夹中',
    'For the web administrator: unpack it in the folder of the site',
  ),
  exportReport: both('导出核对报告（签字用）', 'Export the report for signature'),
  exportCsv: both('导出核对结果（表格）', 'Export the findings (CSV)'),
  exportErrors: both('还有错误：管理员发布时会停下来。', 'There are errors: they will stop the publication.'),
  statusDone: (name: string, errors: number, warnings: number): Bilingual =>
    both(
      `${name}：核对完毕，错误 ${errors} 处，警告 ${warnings} 处`,
      `${name}: checked, ${errors} errors, ${warnings} warnings`,
    ),
  statusAll: (
    count: number,
    {
      errors,
      warnings,
      unread,
    }: { readonly errors: number; readonly warnings: number; readonly unread: number },
  ): Bilingual =>
    both(
      `${count} 份核对完毕，错误 ${errors} 处，警告 ${warnings} 处${unread > 0 ? `；${unread} 份须先处理` : ''}`,
      `${count} drafts checked, ${errors} errors, ${warnings} warnings${unread > 0 ? `; ${unread} to settle first` : ''}`,
    ),
  reading: (done: number, all: number): Bilingual =>
    all > 1
      ? both(`正在核对…（${done}/${all}）`, `Checking … (${done} of ${all})`)
      : both('正在核对…', 'Checking …'),
  waiting: both('正在读取和核对，长稿件要几秒钟', 'Reading and checking; a long draft takes some seconds'),
  early: (count: number): Bilingual =>
    both(
      `仍在核对，已看到 ${count} 处，全部核对完再编号`,
      `Still checking; ${count} found so far, numbered when done`,
    ),
  toDecide: both('须先处理', 'to settle first'),
  clean: both('没有错误和警告', 'no errors or warnings'),
  errors: (count: number): Bilingual => both(`错误 ${count} 处`, `${count} errors`),
  warnings: (count: number): Bilingual => both(`警告 ${count} 处`, `${count} warnings`),
  defect: both('程序出错，请把这段话告诉维护者', 'This is a defect: report these words to the maintainers'),
};
