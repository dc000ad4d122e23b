/** Units as quantities are compared in them: what is measured, in which base unit, by which factor. */

import { Big } from 'big.js';
import { exponentOf } from './measure.ts';

/**
 * What a unit measures. Quantities of one dimension may differ in their base unit (元 and 美元, 人 and 户):
 * only quantities of one `base` are added and compared. The dimension says which units may stand for each other in
 * a sentence (起 and 件 count cases, 名 and 户 do not count the same).
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
  | 'duration'
  | 'people'
  | 'households'
  | 'cases'
  | 'acts'
  | 'things';

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

/** The unit of a bare number. */
export const NO_UNIT: Unit = { name: '', base: '', dimension: 'none', factor: new Big(1) };

/** The unit that `name` writes, compared in `base`. */
export function unitOf(name: string, base: string): Unit {
  const known = KNOWN.get(name);
  if (known !== undefined) return known;
  const unit = { name, base, dimension: dimensionOf(base), factor: new Big(`1e${exponentOf(name)}`) };
  KNOWN.set(name, unit);
  return unit;
}

const KNOWN = new Map<string, Unit>([['', NO_UNIT]]);

function dimensionOf(base: string): Dimension {
  return DIMENSIONS.get(base) ?? 'things';
}

const DIMENSIONS: ReadonlyMap<string, Dimension> = new Map(
  (
    [
      ['percent', '%'],
      ['point', '百分点'],
      ['times', '倍 折'],
      ['money', '元 美元 欧元 港元 角 分'],
      ['length', '米 厘米 毫米'],
      ['area', '平方米 公顷 亩'],
      ['volume', '立方米 升'],
      ['mass', '千克 克'],
      ['energy', '千瓦时'],
      ['power', '千瓦 兆瓦'],
      ['duration', '工作日 小时 分钟 个月 季度 周 天 年'],
      ['people', '人 口 周岁 岁'],
      ['households', '户 家'],
      ['cases', '件 起 宗 例 案'],
      [
        'acts',
        '人次 批次 件次 家次 户次 场次 班次 车次 台次 架次 轮次 站次 宗次 期次 项次 例次 亩次 次 轮 遍 趟 回',
      ],
    ] as const
  ).flatMap(([dimension, units]) => units.split(' ').map((unit) => [unit, dimension] as const)),
);
