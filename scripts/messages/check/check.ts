/** What the checker says of a notice, and the words of its reports: each text in both languages. */

import type { Bilingual } from '../../notice/finding.ts';
import type { Said } from '../../notice/refusal.ts';
import { EXPRESSION_PROBLEMS } from './expression-problems.ts';

/** What is wrong, and the way out. */
export const say = {
  // Numbering
  gap: (mark: string, before: string | undefined, first: string, last: string): Said => {
    const missing = first === last ? `“${first}”` : `“${first}”至“${last}”`;
    const lacking = first === last ? `“${first}”` : `“${first}” to “${last}”`;
    return [
      before === undefined
        ? {
            zh: `从“${mark}”编起，缺${missing}`,
            en: `the numbering starts at “${mark}”, so ${lacking} is missing`,
          }
        : {
            zh: `“${before}”之后是“${mark}”，缺${missing}`,
            en: `“${mark}” follows “${before}”, so ${lacking} is missing`,
          },
      {
        zh: '核对是否漏了内容；没有遗漏时，把后面的序号改连续',
        en: 'check whether an item was left out; if not, renumber the items after it',
      },
    ];
  },
  duplicate: (mark: string): Said => [
    { zh: `序号“${mark}”重复`, en: `the number “${mark}” is used twice` },
    { zh: '改正其中一个，并核对其后的序号', en: 'correct one of the two, and check the numbers after it' },
  ],
  doubledMark: (mark: string): Said => [
    { zh: `序号“${mark}”写了两遍`, en: `the mark “${mark}” is written twice` },
    {
      zh: '只留一个；多半是自动编号之后又手写了一遍',
      en: 'keep one; usually an automatic number was typed again by hand',
    },
  ],
  descent: (mark: string, before: string): Said => [
    { zh: `“${mark}”排在“${before}”之后`, en: `“${mark}” comes after “${before}”` },
    { zh: '调整次序，或改正序号', en: 'put the items in order, or correct the number' },
  ],
  wrongLevel: (mark: string, due: string): Said => [
    { zh: `此处应为“${due}”，写成了“${mark}”`, en: `“${due}” is expected here, but the text has “${mark}”` },
    {
      zh: '同级用同一种序号，逐级为：一、（一）1.（1）①',
      en: 'use one kind of mark on each level, from the outside in: 一、 （一） 1. （1） ①',
    },
  ],
  markBefore: (): Bilingual => ({ zh: '前一个序号', en: 'the previous number' }),
  markEarlier: (): Bilingual => ({ zh: '先前的同一序号', en: 'the same number earlier' }),
  itemCount: (stated: number, counted: number): Said => [
    {
      zh: `声明 ${stated} 条，正文 ${counted} 条`,
      en: `${stated} items are declared, but the text has ${counted}`,
    },
    {
      zh: `核对正文有无遗漏；正文无误时改为 items: ${counted}`,
      en: `see whether the text lacks one; if it is right, write items: ${counted}`,
    },
  ],
  lastItem: (): Bilingual => ({ zh: '正文最后一条', en: 'the last item of the text' }),
  sectionCount: (greatest: number, counted: number): Said => [
    {
      zh: `序号编到第 ${greatest} 节，实有 ${counted} 节`,
      en: `the sections are numbered up to ${greatest}, but there are ${counted}`,
    },
    { zh: '核对有无缺少或多余的节文件', en: 'see whether a section file is missing or too many' },
  ],

  // Figures
  figureAbsent: (name: string, text: string): Said => [
    {
      zh: `数据 ${name} 的原文“${text}”未见于正文`,
      en: `the words “${text}” of the figure ${name} are not in the text`,
    },
    {
      zh: '从正文中逐字抄录这几个字，数的前后都要抄全',
      en: 'copy the words from the text, with the number whole',
    },
  ],
  figureDiffers: (name: string, text: string, written: string): Said => [
    {
      zh: `数据 ${name} 的原文是“${text}”，正文写作“${written}”`,
      en: `the figure ${name} says “${text}”, but the text says “${written}”`,
    },
    { zh: '核对哪一处正确，把两处改成一致', en: 'see which is right, and make both the same' },
  ],
  figureValue: (name: string, stated: string, text: string, written: readonly string[]): Said => [
    written.length === 0
      ? {
          zh: `数据 ${name} 的原文“${text}”中没有数`,
          en: `there is no number in the words “${text}” of the figure ${name}`,
        }
      : {
          zh: `数据 ${name} 声明为 ${stated}，原文“${text}”中的数是 ${written.join('、')}`,
          en: `the figure ${name} is declared as ${stated}, but its words “${text}” say ${written.join(', ')}`,
        },
    {
      zh: '改正 value（单位与 unit 一致），或改正原文',
      en: 'correct value (in the unit of unit), or the words',
    },
  ],
  figureInBody: (written: string): Bilingual => ({
    zh: `正文写作“${written}”`,
    en: `the text says “${written}”`,
  }),
  figureNameTaken: (name: string): Said => [
    {
      zh: `数据不能命名为 ${name}，核对式中另有所指`,
      en: `a figure cannot be called ${name}: the word has its own meaning in checks`,
    },
    { zh: `换一个名称，如 ${name}Count`, en: `use another name, such as ${name}Count` },
  ],
  checkFails: (expression: string, filled: string, difference: string | undefined): Said => [
    {
      zh: `核对式不成立：${expression}，即 ${negated(filled, difference)}${difference === undefined ? '' : `（差 ${difference}）`}`,
      en: `the check ${expression} does not hold: ${negated(filled, difference)}${difference === undefined ? '' : ` (difference ${difference})`}`,
    },
    { zh: '核对各数，改正有误的一处', en: 'look at each number, and correct the one that is wrong' },
  ],
  checkValue: (name: string, value: string): Bilingual => ({
    zh: `${name} = ${value}`,
    en: `${name} = ${value}`,
  }),
  checkUnreadable: (
    code: keyof typeof EXPRESSION_PROBLEMS,
    words: string,
    detail: string,
    names: readonly string[],
  ): Said => EXPRESSION_PROBLEMS[code](words, detail, names),

  // Dates
  noYear: (date: string, year: string): Said => [
    { zh: `“${date}”的年份有 ${year.length} 位数字`, en: `the year of “${date}” has ${year.length} digits` },
    { zh: '改为四位数的年份', en: 'write the year with four digits' },
  ],
  noMonth: (date: string, month: number): Said => [
    { zh: `“${date}”：没有${month}月`, en: `“${date}”: there is no month ${month}` },
    { zh: '核对月份', en: 'look at the month' },
  ],
  noDay: (year: number | undefined, month: number, day: number, last: number): Said => [
    {
      zh: `${year === undefined ? '' : `${year}年`}${month}月没有${day}日`,
      en: `there is no day ${day} in month ${month}${year === undefined ? '' : ` of ${year}`}`,
    },
    {
      zh: `核对日期，该月最后一天是${last}日`,
      en: `look at the date; the last day of that month is ${last}`,
    },
  ],
  noTime: (time: string): Said => [
    { zh: `没有“${time}”这一时刻`, en: `there is no time of day “${time}”` },
    { zh: '核对时刻，写作0时至24时、0分至59分', en: 'look at the time: hours 0 to 24, minutes 0 to 59' },
  ],

  // Text
  pairUnclosed: (open: string, close: string): Said => [
    {
      zh: `${pairName(open).zh}没有结束，缺后一半 ${close}`,
      en: `${pairName(open).en} is not closed: ${close} is missing`,
    },
    { zh: `在应结束处补上 ${close}`, en: `add ${close} where it ends` },
  ],
  pairUnopened: (close: string, open: string): Said => [
    {
      zh: `${pairName(open).zh}没有开头，缺前一半 ${open}`,
      en: `${pairName(open).en} is not opened: ${open} is missing`,
    },
    { zh: `在应开始处补上 ${open}，或删去 ${close}`, en: `add ${open} where it begins, or delete ${close}` },
  ],
  pairTurned: (open: string, close: string): Said => [
    {
      zh: `${pairName(open).zh}还没有结束，又出现前一半 ${open}`,
      en: `${pairName(open).en} is opened again with ${open} before it is closed`,
    },
    {
      zh: `此处应结束时改为 ${close}；引语中再用引号，外用双引号、内用单引号`,
      en: `write ${close} if it ends here; for a quotation within a quotation use the other kind of quotes`,
    },
  ],
  pairOpen: (): Bilingual => ({ zh: '从这里开始', en: 'opened here' }),
  pairClosesOuter: (): Bilingual => ({ zh: '外层在这里结束', en: 'the outer pair closes here' }),
  placeholder: (text: string): Said => [
    { zh: `“${text}”是未填写的内容`, en: `“${text}” is a placeholder that was not filled in` },
    { zh: '填入实际内容，或删去', en: 'write the actual words, or delete it' },
  ],
  emptyLabel: (label: string): Said => [
    { zh: `“${label}”后面没有内容`, en: `nothing follows the label “${label}”` },
    { zh: '补上内容，或删去这个标签', en: 'add what it announces, or delete the label' },
  ],

  // Links and files
  fileMissing: (file: string, near: string | undefined): Said => [
    { zh: `找不到文件 ${file}`, en: `there is no file ${file}` },
    near === undefined
      ? {
          zh: '把文件放进本通报的 files 文件夹，并写作 files/文件名',
          en: 'put the file into the folder files of the notice, and write files/NAME',
        }
      : { zh: `是否应为 ${near}（大小写也要一致）`, en: `did you mean ${near} (capitals count)` },
  ],
  linkAnchor: (id: string): Said => [
    {
      zh: `链接指向 #${id}，本通报没有这一条`,
      en: `the link leads to #${id}, which this notice does not have`,
    },
    {
      zh: '第五节写作 #s5，其第三条写作 #s5-3',
      en: 'write #s5 for the fifth section, #s5-3 for its third item',
    },
  ],
  linkNotice: (slug: string): Said => [
    {
      zh: `链接指向通报 ${slug}，网站中没有`,
      en: `the link leads to the notice ${slug}, which the site does not have`,
    },
    { zh: '写作 ../通报文件夹名/', en: 'write ../FOLDER/ with the folder name of the notice' },
  ],
  linkScheme: (scheme: string): Said => [
    { zh: `链接不能用“${scheme}”协议`, en: `a link cannot use the scheme “${scheme}”` },
    { zh: '用 https:// 开头的完整网址', en: 'write the whole address with https:// in front' },
  ],
  pictureOutside: (src: string): Said => [
    { zh: `图片 ${src} 不在本通报的文件夹中`, en: `the picture ${src} is not in the folder of the notice` },
    {
      zh: '把图片放进 files 文件夹，并写作 files/文件名',
      en: 'put the picture into the folder files, and write files/NAME',
    },
  ],

  // Exceptions
  allowUnused: (rule: string, text: string): Said => [
    {
      zh: `这条例外没有用到：“${text}”处没有 ${rule} 的问题`,
      en: `this exception does nothing: ${rule} finds nothing at “${text}”`,
    },
    {
      zh: '删去这条例外，或核对 text 是否与原文一致',
      en: 'delete it, or see whether its text is that of the notice',
    },
  ],
  allowUnknown: (rule: string, names: readonly string[]): Said => [
    { zh: `没有规则 ${rule}`, en: `there is no rule ${rule}` },
    { zh: `可用的规则：${names.join('、')}`, en: `the rules are ${names.join(', ')}` },
  ],
};

const PAIR_NAMES: Readonly<Record<string, Bilingual>> = {
  '“': { zh: '引号', en: 'the quotation' },
  '‘': { zh: '单引号', en: 'the inner quotation' },
  '《': { zh: '书名号', en: 'the name of the document' },
  '〈': { zh: '单书名号', en: 'the inner name' },
  '〔': { zh: '六角括号', en: 'the tortoise-shell bracket' },
  '【': { zh: '方头括号', en: 'the black bracket' },
  '「': { zh: '直角引号', en: 'the corner quotation' },
  '『': { zh: '双直角引号', en: 'the double corner quotation' },
};

function pairName(open: string): Bilingual {
  return PAIR_NAMES[open] ?? { zh: '括号', en: 'the bracket' };
}

/** 49 == 47 + 1 that does not hold is written 49 ≠ 47 + 1. */
function negated(filled: string, difference: string | undefined): string {
  return difference === undefined ? filled : filled.replace('==', '≠');
}
