/** What the rules on stated figures say: what was added up or divided, and what to look at. */

import type { Bilingual } from '../../notice/finding.ts';
import type { Said } from '../../notice/refusal.ts';

const LOOK_AGAIN: Bilingual = {
  zh: '核对各个数；确为不同口径时，在 allow 中写明理由',
  en: 'look at each number again; where they are counted differently, allow the finding with a reason',
};

export const say = {
  sumDiffers: (whole: string, sum: string, parts: string, difference: string): Said => [
    {
      zh: `合计与分项不符：共${whole}，分项相加${sum}（${difference}）：${whole} ≠ ${parts}`,
      en: `the parts do not add up: ${whole} is stated, the parts make ${sum}: ${whole} ≠ ${parts}`,
    },
    LOOK_AGAIN,
  ],
  difference: (more: boolean, by: string): string => `${more ? '多' : '少'}${by}`,
  partExceeds: (whole: string, part: string): Said => [
    {
      zh: `部分大于总体：${part}是${whole}中的一部分`,
      en: `the part is greater than its whole: ${part} of ${whole}`,
    },
    LOOK_AGAIN,
  ],
  rateDiffers: (rate: string, part: string, whole: string, right: string): Said => [
    {
      zh: `比率与数不符：写的是${rate}，${part}÷${whole}为${right}`,
      en: `the rate does not fit its numbers: ${rate} is stated, ${part} ÷ ${whole} is ${right}`,
    },
    {
      zh: '核对比率和两个数；四舍五入、截取尾数都算对',
      en: 'look at the rate and both numbers again; rounded and truncated rates both pass',
    },
  ],
  rateOfNoNumber: (rate: string, whole: string): Said => [
    {
      zh: `比率与总数不符：${whole}中没有哪个整数是${rate}`,
      en: `the rate does not fit the total: no whole number out of ${whole} is ${rate}`,
    },
    {
      zh: '核对比率和总数；比率另有基数的，写明基数',
      en: 'check the rate and the total; where the rate has another base, name it',
    },
  ],
  averageDiffers: (average: string, total: string, count: string, right: string): Said => [
    {
      zh: `平均数或倍数不符：写的是${average}，${total}÷${count}为${right}`,
      en: `the average or multiple does not match: ${average} is stated, ${total} ÷ ${count} is ${right}`,
    },
    {
      zh: '核对三个数；口径不同的，写明',
      en: 'check all three numbers; if they are counted differently, say so',
    },
  ],
  sharesNotAll: (sum: string): Said => [
    { zh: `各项占比相加为${sum}，不是 100%`, en: `the shares add up to ${sum}, not 100%` },
    { zh: '核对各项占比', en: 'check each share' },
  ],
  rateAboveAll: (rate: string): Said => [
    { zh: `这样的比率不会超过 100%：${rate}`, en: `such a rate cannot be more than 100%: ${rate}` },
    {
      zh: '核对比率；超额完成的，写成“完成计划的…%”',
      en: 'check the rate; if a goal was exceeded, name the goal',
    },
  ],
  growthDiffers: (rate: string, from: string, to: string, right: string): Said => [
    {
      zh: `变化幅度与数不符：写的是${rate}，由${from}到${to}为${right}`,
      en: `the change does not fit its numbers: ${rate} is stated, from ${from} to ${to} is ${right}`,
    },
    {
      zh: '核对前后两个数和变化幅度',
      en: 'look at both numbers and the rate of the change again',
    },
  ],
  changeRateDiffers: (rate: string, difference: string, base: string, right: string): Said => [
    {
      zh: `变化幅度与数不符：写的是${rate}，变化${difference}，上期为${base}，${difference}÷${base}为${right}`,
      en: `the rate of change does not match: ${rate} is stated; ${difference} ÷ ${base} (the earlier figure) is ${right}`,
    },
    {
      zh: '核对本期数、增减数和增减幅度；按可比口径计算的，写明口径',
      en: 'check the figure, the change and the rate; if the rate is on another base, say so',
    },
  ],
  membersDiffer: (count: string, stated: string, counted: string): Said => [
    {
      zh: `所列与所称不符：称“${count}”，列出${counted}项`,
      en: `the text says ${stated}, but the list has ${counted}`,
    },
    {
      zh: '核对所列各项；没有列全的，加“等”',
      en: 'look at the list again; where it is not complete, add 等',
    },
  ],
  trendUp: (word: string, from: string, to: string): Said => [
    {
      zh: `方向写反：${from}到${to}不是“${word}”`,
      en: `the direction is reversed: from ${from} to ${to} nothing rises (${word})`,
    },
    { zh: '核对前后两个数，或改动词', en: 'look at both numbers, or change the verb' },
  ],
  trendDown: (word: string, from: string, to: string): Said => [
    {
      zh: `方向写反：${from}到${to}不是“${word}”`,
      en: `the direction is reversed: from ${from} to ${to} nothing falls (${word})`,
    },
    { zh: '核对前后两个数，或改动词', en: 'look at both numbers, or change the verb' },
  ],
  changeDiffers: (stated: string, from: string, to: string, right: string): Said => [
    {
      zh: `变化的数不符：写的是${stated}，${from}到${to}为${right}`,
      en: `the change does not tally: stated ${stated}, from ${from} to ${to} it is ${right}`,
    },
    { zh: '核对三个数', en: 'look at all three numbers' },
  ],
  orderReversed: (low: string, less: string, high: string, more: string): Said => [
    {
      zh: `“${low}”大于“${high}”：${less}，${more}`,
      en: `${low} (${less}) is greater than ${high} (${more})`,
    },
    { zh: '核对两个数', en: 'check both numbers' },
  ],
  rankBeyond: (rank: string, count: string): Said => [
    {
      zh: `名次超出总数：${rank}，共${count}`,
      en: `the rank is beyond the number ranked: ${rank} of ${count}`,
    },
    { zh: '核对名次和总数', en: 'check the rank and the number ranked' },
  ],
  rankMoved: (word: string, from: string, to: string, by: string): Said => [
    {
      zh: `名次的变化不符：第${from}位到第${to}位，相差${by}位，写的是“${word}”`,
      en: `the change of rank does not match: from ${from} to ${to} is a change of ${by} (${word})`,
    },
    { zh: '核对前后两个名次和变化', en: 'check both ranks and the change' },
  ],
  restated: (one: string, other: string): Said => [
    { zh: `换算不符：${one}不等于${other}`, en: `the conversion is wrong: ${one} is not ${other}` },
    { zh: '核对两个数和单位', en: 'check both numbers and their units' },
  ],
  ratioDiffers: (ratio: string, one: string, other: string, right: string): Said => [
    {
      zh: `比值与数不符：写的是${ratio}，${one}与${other}之比为${right}`,
      en: `the ratio does not match: ${ratio} is stated, ${one} to ${other} is ${right}`,
    },
    { zh: '核对比值和两个数', en: 'check the ratio and both numbers' },
  ],
  boundMissed: (bound: string, number: string): Said => [
    {
      zh: `与所称的范围不符：${number}不是“${bound}”所称的范围`,
      en: `${number} is outside what ${bound} allows`,
    },
    { zh: '核对两个数，或改说法', en: 'check both numbers, or the word of the bound' },
  ],
  rangeReversed: (low: string, high: string): Said => [
    { zh: `范围首尾颠倒：${low}以上，${high}以下`, en: `the range is reversed: above ${low}, below ${high}` },
    { zh: '核对两个数', en: 'check both numbers' },
  ],
  basesDiffer: (one: Bilingual, other: Bilingual): Said => [
    {
      zh: `两组数推算的总量互相矛盾：${one.zh}；${other.zh}`,
      en: `two pairs imply wholes that exclude each other: ${one.en}; ${other.en}`,
    },
    {
      zh: '核对数和比例；口径不同的，写明各自的基数，或在 allow 中写明理由',
      en: 'look at amounts and rates again; where their wholes differ, state them, or allow the finding with a reason',
    },
  ],
  base: (amount: string, rate: string, least: string, most: string): Bilingual => ({
    zh: `${amount}占${rate}，总量约 ${least}—${most}`,
    en: `${amount} is ${rate}, of about ${least}–${most}`,
  }),
  valuesDiffer: (one: string, other: string): Said => [
    {
      zh: `同一事项前后两个数：${one}，${other}`,
      en: `one thing has two values: ${one}, ${other}`,
    },
    {
      zh: '核对两处；时间或口径不同的，在文字中写明',
      en: 'look at both places; where time or scope differ, say so in the text',
    },
  ],
  orderDiffers: (one: string, other: string): Said => [
    {
      zh: `次序与数不符：${one}排在${other}前面`,
      en: `the order does not fit the numbers: ${one} is placed before ${other}`,
    },
    {
      zh: '核对各数和名次；按别的指标排的，写明',
      en: 'check the numbers and the places; if another number decides, say so',
    },
  ],
  limitDiffers: (words: string, value: string): Said => [
    {
      zh: `“${words}”与数不符：数为${value}`,
      en: `“${words}” does not fit the number, which is ${value}`,
    },
    { zh: '核对这个说法和确数', en: 'check the words and the exact number' },
  ],
  shareDiffers: (ratio: string, stated: string, right: string): Said => [
    {
      zh: `分得的数与比例不符：写的是${stated}，按${ratio}为${right}`,
      en: `the share does not fit the ratio: ${stated} is stated, by ${ratio} it is ${right}`,
    },
    { zh: '核对比例、总数和各份', en: 'check the ratio, the total and the shares' },
  ],
  floorMissed: (words: string, value: string, least: string): Said => [
    {
      zh: `“${words}”与数不符：按比例至少${least}，实为${value}`,
      en: `“${words}” does not fit the numbers: the ratio asks for ${least}, there are ${value}`,
    },
    { zh: '核对比例和两个数', en: 'check the ratio and both numbers' },
  ],
  rangeCountDiffers: (range: string, counted: string, stated: string): Said => [
    {
      zh: `编号与个数不符：${range}共${counted}个，写的是${stated}`,
      en: `the numbers do not fit the count: ${range} holds ${counted}, ${stated} is stated`,
    },
    {
      zh: '核对起止编号和个数；有空号的，写明',
      en: 'check both numbers and the count; if a number was not used, say so',
    },
  ],
  rangeGap: (before: string, range: string): Said => [
    {
      zh: `编号不相接：${before}之后是${range}`,
      en: `the ranges do not follow each other: ${range} comes after ${before}`,
    },
    { zh: '核对各段起止编号', en: 'check where each range begins and ends' },
  ],
  ranked: { zh: '名次不符的数', en: 'out of order' } satisfies Bilingual,
  limit: { zh: '限额', en: 'the limit' } satisfies Bilingual,
  exact: { zh: '确数', en: 'the exact number' } satisfies Bilingual,
  addend: { zh: '分项', en: 'part' } satisfies Bilingual,
  part: { zh: '部分', en: 'part' } satisfies Bilingual,
  whole: { zh: '总数', en: 'whole' } satisfies Bilingual,
  before: { zh: '变化前', en: 'before' } satisfies Bilingual,
  after: { zh: '变化后', en: 'after' } satisfies Bilingual,
  list: { zh: '所列', en: 'the list' } satisfies Bilingual,
  other: { zh: '另一处', en: 'the other place' } satisfies Bilingual,
};
