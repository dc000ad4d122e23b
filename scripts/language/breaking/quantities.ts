/** Numbers with what they count: 47天, 3.5万元, 12人次, 2025年度. Between the two, a line does not end. */

/** What follows a number in notices; the longest first, so that 人次 is not torn after 人. */
const UNITS = [
  '个百分点 百分点 平方公里 平方千米 平方米 立方米 标准煤 千瓦时 微克 毫克 千克 公斤 厘米 毫米 千米 公里 公顷 人次 户次 批次 车次 场次 班次 条次',
  '年度 年底 年内 月底 月份 月末 日内 日前 个月 个半月 工作日 小时 分钟 世纪 年级 时许 公分 万次 万件 万人 万户 万亩 万吨 元整',
  '年 月 日 号 时 分 秒 天 周 季 岁 期 届 次 轮 批 个 名 人 位 户 家 所 项 件 条 款 章 节 点 页 份 篇 册 本 张 起 宗 例 处 座 栋 幢 间 套 台 辆 艘 部 具 口 眼 盏 根 棵 株 头 只 羽 条 道',
  '元 角 亩 吨 克 米 升 度 倍 成 折 级 类 种 门 场 班 组 队 村 镇 乡 县 区 市 省 字 行 列 层 楼 室 分 课 封 通 面 块 片 支 顶 架 段 圈 步 厘',
].flatMap((units) => units.split(' '));

const UNIT = [...new Set(UNITS)].sort((one, other) => other.length - one.length).join('|');
const DIGITS = '[0-9０-９]+(?:[,，.．][0-9０-９]+)*';
const NUMBER = `[+＋\\-−±￥¥≤≥<>]?${DIGITS}(?:[-—－～~–]${DIGITS})?`;
const QUANTITY = new RegExp(`${NUMBER}[余多]?(?:[百千万亿]+[余多]?)?(?:${UNIT}|[百千万亿%％‰])`, 'gu');
/** An address or a reference number is no quantity: what is longer breaks where it must. */
const LONGEST = 16;

/** Where the quantities begin and end in `text`, in order. */
export function quantitiesIn(text: string): (readonly [from: number, to: number])[] {
  const places: (readonly [number, number])[] = [];
  for (const { 0: found, index } of text.matchAll(QUANTITY))
    if (found.length <= LONGEST) places.push([index, index + found.length]);
  return places;
}

/**
 * Where lines of running text do not break: from the number to the end of its unit. A number of one digit takes the
 * character before it along, as in 整|改1个: alone it would be lost at the edge.
 */
export function unbrokenIn(text: string): (readonly [from: number, to: number])[] {
  let end = 0;
  return quantitiesIn(text).map(([from, to]) => {
    const alone =
      /^[0-9０-９](?![0-9０-９,，.．])/.test(text.slice(from)) &&
      /\p{Script=Han}/u.test(text.charAt(from - 1));
    const begin = alone ? Math.max(from - 1, end) : from;
    end = to;
    return [begin, to];
  });
}
