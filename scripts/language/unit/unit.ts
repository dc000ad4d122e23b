/** Units as quantities are compared in them: what is measured, in which base unit, by which factor. */

import { Big } from 'big.js';
import { ONE } from '../number/amount.ts';

/**
 * What a unit measures. Quantities of one dimension may differ in their base unit (元 and 美元, 起 and 件):
 * only quantities of one base unit are added and compared. The dimension says what may stand for what in a sentence
 * (起 and 件 both count cases).
 */
export type Dimension =
  | 'none'
  | 'percent'
  | 'point'
  | 'times'
  | 'ratio'
  | 'money'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'energy'
  | 'power'
  | 'physical'
  | 'duration'
  | 'age'
  | 'people'
  | 'households'
  | 'cases'
  | 'acts'
  | 'things';

/** What comes in whole numbers only: nobody is half a person. */
const COUNTED: ReadonlySet<Dimension> = new Set(['people', 'households', 'cases', 'acts', 'things']);

/** Whether what has the unit of this name comes in whole numbers only. */
export function isCountedIn(name: string): boolean {
  const dimension = UNITS.get(name)?.dimension;
  return dimension !== undefined && COUNTED.has(dimension);
}

/** The unit of a quantity. */
export interface Unit {
  /** As written, without the scale: `元` of 432.5万元, `名`, `%`, `批次/千人`; empty for a bare number. */
  readonly name: string;
  /** The unit of comparison: 人 for 名, 米 for 公里, % for ‰ and 成, `批次/千人` for itself; empty for a bare number. */
  readonly base: string;
  readonly dimension: Dimension;
  /** How many base units one is: 1000 for 公里, 0.1 for ‰. */
  readonly factor: Big;
}

/** `名=人` is another word for 人; `公里=1000米` is 1000 of them. */
const ROWS: readonly (readonly [Dimension, string])[] = [
  ['percent', '% ‰=0.1% ‱=0.01% 成=10%'],
  ['point', '百分点 个百分点=百分点'],
  ['times', '倍 折'],
  ['money', '元 圆=元 角=0.1元 美元 欧元 港元 日元 英镑'],
  ['length', '米 公里=1000米 千米=1000米 厘米=0.01米 毫米=0.001米 km=1000米 ㎞=1000米 cm=0.01米 ㎝=0.01米'],
  ['length', 'mm=0.001米 ㎜=0.001米 m=米'],
  [
    'area',
    '平方米 ㎡=平方米 m²=平方米 m2=平方米 公顷=10000平方米 平方公里=1000000平方米 平方千米=1000000平方米',
  ],
  ['area', 'km²=1000000平方米 km2=1000000平方米 亩'],
  ['volume', '立方米 ㎥=立方米 m³=立方米 m3=立方米 立方=立方米 升 毫升=0.001升 L=升 mL=0.001升'],
  ['mass', '千克 公斤=千克 kg=千克 ㎏=千克 斤=0.5千克 吨=1000千克 克=0.001千克 毫克=0.000001千克'],
  ['mass', '微克=0.000000001千克 mg=0.000001千克 μg=0.000000001千克 吨标准煤'],
  ['energy', '千瓦时 kWh=千瓦时 兆瓦时=1000千瓦时'],
  ['power', '千瓦 兆瓦=1000千瓦 kW=千瓦 MW=1000千瓦 千伏安'],
  ['physical', '度 千伏 kV=千伏 摄氏度 ℃=摄氏度 分贝 dB=分贝'],
  ['duration', '分钟 小时=60分钟 个小时=60分钟 工作日 个工作日=工作日 天 日=天 周 个星期=周 星期=周'],
  ['duration', '个月 季度 个季度=季度 年 学时 课时'],
  ['age', '岁 周岁=岁'],
  ['people', '人 名=人 位=人 口'],
  ['households', '户 家'],
  ['cases', '件 起 宗 例 案'],
  [
    'acts',
    '人次 批次 件次 家次 户次 场次 班次 车次 台次 架次 轮次 站次 宗次 期次 项次 例次 亩次 条次 起次 个次 份次',
  ],
  ['acts', '次 轮 届 遍 趟 回'],
  [
    'things',
    '方面 部分 个 项 批 条 处 份 期 场 辆 台 套 座 所 间 类 种 门 本 册 篇 张 枚 只 头 棵 株 笔 支 分',
  ],
  [
    'things',
    '组 层 栋 幢 眼 片 块 款 点 封 艘 架 根 颗 盏 部 幅 面 方 段 级 步 大 则 版 路 线 孔 站 班 句 页 字 卷 包 箱',
  ],
  ['things', '袋 瓶 桶 车 船 镇 乡 村 街道 社区 票 对 双'],
];

/** Every unit of the table by its name. */
export const UNITS: ReadonlyMap<string, Unit> = new Map(
  ROWS.flatMap(([dimension, units]) => units.split(' ').map((row) => unitOfRow(dimension, row))).map(
    (unit) => [unit.name, unit],
  ),
);

function unitOfRow(dimension: Dimension, row: string): Unit {
  const [name = '', meaning = `1${name}`] = row.split('=');
  const [, factor = '', base = name] = /^([0-9.]*)(.+)$/.exec(meaning) ?? [];
  return { name, base, dimension, factor: factor === '' || factor === '1' ? ONE : new Big(factor) };
}

/** The unit of a bare number. */
export const NO_UNIT: Unit = { name: '', base: '', dimension: 'none', factor: ONE };

/** The unit that `name` writes in the table. @throws RangeError where the table has none */
export function unitNamed(name: string): Unit {
  const unit = name === '' ? NO_UNIT : UNITS.get(name);
  if (unit === undefined) throw new RangeError(`no unit is named ${name}`);
  return unit;
}

/** `批次/千人`: a ratio is a unit of its own. */
export function ratioOf(name: string): Unit {
  return { name, base: name, dimension: 'ratio', factor: ONE };
}
