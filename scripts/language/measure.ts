/** Measure words: what a number counts or measures in. */

/**
 * Measure words of official texts, the longer before the shorter that it begins with. Different words are different
 * quantities (人 is not 人次), but units of one kind that differ by a factor are the same: 公里 and 米, 吨 and 公斤.
 */
const MEASURES: readonly string[] = [
  // acts
  '人次 批次 件次 家次 户次 场次 班次 车次 台次 架次 轮次 站次 宗次 期次 项次 例次 亩次 次 轮 届 遍 趟 回',
  // money
  '美元 欧元 港元 元 角 分',
  // length, area, volume, weight, energy
  '平方公里 平方千米 平方米 立方米 公里 千米 厘米 毫米 米 公顷 亩 公斤 千克 吨 克 升 千瓦时 千瓦 兆瓦 度',
  // time
  '个工作日 工作日 个小时 小时 分钟 个月 个季度 个星期 星期 周岁 周 天 日 年 岁',
  // percent points; the percent sign is read by the scanner
  '个百分点 百分点 倍 折 成',
  // people, bodies, things, papers
  '方面 部分 个 项 件 人 名 位 户 家 批 起 条 处 宗 份 期 场 辆 台 套 座 所 间 类 种 门 本 册 篇 张 枚 只 头 棵 株 例 笔 支',
  '组 层 栋 幢 口 眼 片 块 款 点 封 艘 架 根 颗 盏 部 幅 面 方 段 级 步 大 则 版 路 线 孔 站 班 句 页 字 卷 包 箱',
  '袋 瓶 桶 车 船 镇 乡 村 街道 社区',
].flatMap((line) => line.split(' '));

/** A measure word, and the unit in which what it measures is compared. */
export interface Measure {
  readonly word: string;
  /** The unit of comparison: 千克 for 吨. */
  readonly unit: string;
  /** How many of that unit one is, as a power of ten: 3 for 吨. */
  readonly exponent: number;
}

/** Where no measure word stands. */
const NO_MEASURE: Measure = { word: '', unit: '', exponent: 0 };

/** The measure word that stands at `offset`, the longest that does; one with an empty word where none does. */
export function measureAt(text: string, offset: number): Measure {
  for (const measure of BY_FIRST.get(text.charCodeAt(offset)) ?? []) {
    const { word, otherWords } = measure;
    if (word.length > 1 && !text.startsWith(word, offset)) continue;
    const end = offset + word.length;
    return otherWords !== '' && end < text.length && otherWords.includes(text.charAt(end))
      ? NO_MEASURE
      : measure;
  }
  return NO_MEASURE;
}

/** Characters that make another word of a measure word: 出资100万组建 counts no 组. */
const WORDS_BEGUN: Readonly<Record<string, string>> = {
  组: '建织成合',
  处: '理置分于罚',
  次: '日年月',
  起: '到来诉草',
  批: '准评复示',
  部: '门署队',
  场: '所地',
  位: '于居列',
  度: '过',
  分: '为别析类批配布管期步区担解',
  大: '力会幅量型',
  面: '积对向上',
  班: '子',
  车: '辆',
  支: '持部付出委',
  名: '单称义额',
  期: '间限望',
  条: '例件款',
  级: '别',
  点: '评多',
  人: '民大力均口员',
  户: '籍均',
  家: '庭属',
  段: '落',
  路: '面段',
  元: '旦素',
  口: '岸',
  年: '均龄',
  天: '然',
  成: '立效果为员绩功熟都本',
  村: '级民委支',
  镇: '级政府党',
};

/** How many of the unit of comparison one of `word` is, as a power of ten: 3 for 公里, which is 1000 米. */
export function exponentOf(word: string): number {
  return BASE_UNITS[word]?.exponent ?? 0;
}

const BASE_UNITS: Readonly<Record<string, { readonly unit: string; readonly exponent: number }>> = {
  公里: { unit: '米', exponent: 3 },
  千米: { unit: '米', exponent: 3 },
  平方公里: { unit: '平方米', exponent: 6 },
  平方千米: { unit: '平方米', exponent: 6 },
  公斤: { unit: '千克', exponent: 0 },
  吨: { unit: '千克', exponent: 3 },
  名: { unit: '人', exponent: 0 },
  位: { unit: '人', exponent: 0 },
  日: { unit: '天', exponent: 0 },
  个小时: { unit: '小时', exponent: 0 },
  个工作日: { unit: '工作日', exponent: 0 },
  个星期: { unit: '周', exponent: 0 },
  星期: { unit: '周', exponent: 0 },
  个季度: { unit: '季度', exponent: 0 },
  个百分点: { unit: '百分点', exponent: 0 },
};

/** All measure words by the code of their first character, the longer before the shorter that it begins with. */
const BY_FIRST = new Map<number, (Measure & { readonly otherWords: string })[]>();
for (const word of [...MEASURES].sort((one, other) => other.length - one.length)) {
  const { unit, exponent } = BASE_UNITS[word] ?? { unit: word, exponent: 0 };
  const measure = { word, unit, exponent, otherWords: WORDS_BEGUN[word] ?? '' };
  const list = BY_FIRST.get(word.charCodeAt(0));
  if (list === undefined) BY_FIRST.set(word.charCodeAt(0), [measure]);
  else list.push(measure);
}
