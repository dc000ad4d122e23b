/** What a value of the front matter can be wrong in, and a right line. */

import type { Bilingual } from '../../notice/finding.ts';
import { exampleOf } from './keys.ts';

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
