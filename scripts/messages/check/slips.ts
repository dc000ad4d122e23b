/** What the rules on slips around numbers, on weekdays and working days, titles and amounts in words say. */

import type { Bilingual } from '../../notice/finding.ts';
import type { Said } from '../../notice/refusal.ts';

const number = {
  broken: (word: string): Said => [
    { zh: `“${word}”不是一个数`, en: `“${word}” is not a number` },
    { zh: '核对原数，只留一个小数点', en: 'check the figure, and keep one decimal point' },
  ],
  point: (word: string): Said => [
    { zh: `“${word}”中的小数点有误`, en: `the decimal point in “${word}” is the wrong character` },
    { zh: '小数点写作“.”', en: 'write the decimal point as “.”' },
  ],
  groups: (word: string): Said => [
    { zh: `“${word}”的分节不是三位一节`, en: `the digits of “${word}” are not in groups of three` },
    {
      zh: '核对有无漏写的数字；逗号应为小数点的，改为“.”',
      en: 'check for a missing digit; if the comma is a decimal point, write “.”',
    },
  ],
  twice: (word: string): Said => [
    { zh: `单位写了两遍：“${word}”`, en: `the unit is written twice: “${word}”` },
    { zh: '只留一个', en: 'keep one' },
  ],
  percentagePoint: (): Said => [
    { zh: '“个百分”后面缺“点”', en: '“个百分” lacks its last character 点' },
    { zh: '写作“个百分点”', en: 'write 个百分点' },
  ],
  noNumber: (unit: string): Said => [
    { zh: `“${unit}”前面缺数`, en: `the number before “${unit}” is missing` },
    { zh: '补上数，或删去这几个字', en: 'add the number, or delete these words' },
  ],
  noUnit: (word: string): Said => [
    { zh: `“${word}”没有单位`, en: `“${word}” has no unit` },
    { zh: '补上单位，如“万元”', en: 'add the unit, for example 万元' },
  ],
  noYuan: (word: string): Said => [
    { zh: `“${word}”后面没有“元”`, en: `“${word}” has no 元 after it` },
    { zh: `金额写作“${word}元”`, en: `write the amount as ${word}元` },
  ],
} as const;

const wording = {
  nearAndMore: (words: string): Said => [
    {
      zh: `“${words}”：近、约与余、多不能同用`,
      en: `“${words}” says both “nearly” and “more than”`,
    },
    { zh: '只留一个', en: 'keep one of the two' },
  ],
  nearAndAround: (words: string): Said => [
    { zh: `“${words}”：近、约与左右重复`, en: `“${words}” says “about” twice` },
    { zh: '只留一个', en: 'keep one of the two' },
  ],
  withEarlier: (words: string): Said => [
    { zh: `“${words}”后面直接说升降`, en: `“${words}” is followed by a rise or a fall without a comparison` },
    {
      zh: `改为“${words.replace('与', '比')}”，或“${words}相比”`,
      en: `write ${words.replace('与', '比')} or ${words}相比`,
    },
  ],
  until: (words: string): Said => [
    { zh: `“${words}”应为“截至”`, en: `“${words}” should be 截至` },
    {
      zh: '到某一时间为止写作“截至”；“截止”表示停止，后面不带日期',
      en: 'write 截至 before a date; 截止 means that something ends and takes no date',
    },
  ],
  lastMonth: (words: string): Said => [
    { zh: `“${words}”：与上一期比是环比`, en: `“${words}”: a comparison with the previous period is 环比` },
    { zh: '改为“环比”，或核对比较的时期', en: 'write 环比, or check the period compared with' },
  ],
  lastYear: (words: string): Said => [
    {
      zh: `“${words}”：与上年同期比是同比`,
      en: `“${words}”: a comparison with the same period of last year is 同比`,
    },
    { zh: '改为“同比”，或核对比较的时期', en: 'write 同比, or check the period compared with' },
  ],
} as const;

export const say = {
  number,
  wording,
  // Dates
  yearLost: (date: string): Said => [
    { zh: `“${date}”缺年份`, en: `“${date}” lacks its year` },
    { zh: '补上四位数的年份', en: 'add the year with four digits' },
  ],
  dayWordLost: (date: string): Said => [
    { zh: `“${date}”后面缺“日”`, en: `“${date}” lacks 日 after it` },
    { zh: `写作“${date}日”`, en: `write ${date}日` },
  ],
  zeroOfYear: (year: string, written: string): Said => [
    { zh: `“${year}”中的零写成了别的字符`, en: `the zero in “${year}” is another character` },
    { zh: `写作“${written}”`, en: `write ${written}` },
  ],
  weekday: (date: string, stated: string, real: string): Said => [
    {
      zh: `${date}是星期${real}，写的是星期${stated}`,
      en: `${date} is a ${DAYS[real]}, but the text says ${DAYS[stated]}`,
    },
    { zh: '核对日期和星期', en: 'check the date and the weekday' },
  ],
  workdays: (stated: string, counted: number): Said => [
    {
      zh: `写的是${stated}，起止日期之间除周六、周日外有 ${counted} 天`,
      en: `the text says ${stated}, but the dates include ${counted} ${counted === 1 ? 'day' : 'days'} from Monday to Friday`,
    },
    {
      zh: '核对起止日期和天数；有法定节假日或调休的，按实际工作日计',
      en: 'check the dates and the number; public holidays and exchanged working days count as they are',
    },
  ],
  titleMonth: (title: string, text: string): Said => [
    { zh: `标题是${title}，正文是${text}`, en: `the title says ${title}, but the text says ${text}` },
    { zh: '核对标题和正文的时期', en: 'check the period of the title and of the text' },
  ],
  titleSays: { zh: '标题', en: 'the title' } satisfies Bilingual,
  // Amounts
  amount: (words: string, value: string, figure: string): Said => [
    {
      zh: `大写与小写不符：“${words}”是 ${value} 元，小写是“${figure}”`,
      en: `“${words}” is ${value} yuan, but the figure beside it is “${figure}”`,
    },
    { zh: '核对金额，把两处改成一致', en: 'check the amount, and make both the same' },
  ],
  amountFigure: { zh: '小写', en: 'the figure' } satisfies Bilingual,
};

const DAYS: Readonly<Record<string, string>> = {
  一: 'Monday',
  二: 'Tuesday',
  三: 'Wednesday',
  四: 'Thursday',
  五: 'Friday',
  六: 'Saturday',
  日: 'Sunday',
};
