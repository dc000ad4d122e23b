/** Words of rates. Texts are in half width. */

import { anyOf } from '../../language/words.ts';

/** 占, the word of a share; not 占地, 占用. 1: what the share is of. */
export const SHARE =
  /占(?!地|用|道|领|有|据)([^占]*?)(?:的)?(?:比例?|比重)?(?:仅|约|均|已|达到?|为|是|了|在|高达|不到|超过?)*$/;

/** 办结率, 支出进度, 优良天数比例 (1: 办结, 支出, 优良天数). */
export const COMPLETION_RATE =
  /([一-龥]{1,14}?)(?:率|的?(?:比例|比率|比重|占比)|(?<=支出|拨付|支付|执行|使用|整改|销号|办结|完成)进度)(?:均|也|已|就|总体|分别|平均)*(?:仅|约|达到?|为|是|:|高达|稳定在|保持在|,)*$/;

/** Words that give a rate another base than the numbers before it: another time, a goal, an average, one group. */
export const OWN_BASE = new RegExp(
  `${anyOf('ownBase', 'compared', 'earlier')}|目标|计划|每[月季年]|全[国省市县区]|[0-9一二三四五六七八九十]月份?|当[月年日季]|第[一二三四]|提升|提高|下降|上升|增长|降低`,
);

/** What is to be reached. */
export const GOAL = /力争|争取|预计|预期|确保|规划|目标/;

/** 占任务数的, 占年度计划: each part has a goal of its own. */
export const OWN_GOAL = new RegExp(`${anyOf('goal', 'earlier')}|应|预期|可|比上|投资`);

/** 完成年初预算的, 为年度任务的 (1: 年初预算, 年度任务). */
export const OF_PLAN = /(?:完成|为|达到?|相当于|实现)了?([一-龥]{0,6}(?:预算|概算|计划|目标|任务))数?的$/;

/** 占总数的, 占全部: nothing but the whole of the numbers before. */
export const WHOLE_ONLY =
  /^(?:[的其]|总数|全部|总量|总额|总体|总计|合计|总|总面积|总人数|总户数|总问题数|整体)*$/;

/** Such a rate cannot be more than 100%. */
export const AT_MOST_ALL =
  /(?:合格|不合格|办复|答复|回复|满意|办结|到位|覆盖|整改|达标|知晓|化解|见面|签收|按[时期]|及时|响应|普及|入学|销号|参保|到会|出勤|回访|公开|优良|检出|发现)率/;

/** Other words of what a rate counts: 参保率 is of 参保, 到会率 of 实到. */
export const SYNONYMS: Readonly<Record<string, RegExp>> = {
  执行: /支出|执行/,
  到岗: /实到/,
  出勤: /实到/,
  到会: /实到|到会/,
  出席: /实到|出席/,
  完成: /整改|销号|办结|落实|整治|化解|处置|解决|办理完毕|完成|完工|达标/,
  整改: /完成|销号|解决|整改/,
  办结: /完成|办复|处理完毕|办结|结案/,
  办复: /答复|办结|办复/,
  办理: /办结|办复|答复/,
  结案: /审结|办结|结案/,
  征缴: /实征|征收/,
  收缴: /已收|收缴|收回/,
  升学: /升入/,
};

/** A number of what is not so. */
export const DENIED = /(?:不|未|无|非|没有?|尚未|漏)(?=[一-龥])/;

/** 满意216份、基本满意18份，满意率97.5%: those who are partly so may be counted in. */
export const PARTLY = new RegExp(anyOf('partly'));

/** What is said of a rate without another thing being named. */
export const GENERIC = /总体|综合|整体|实际|问题|任务|事项|工作|项目|已|的|按[期时]|及时|其|全部|总/g;

/** 正在整改2个: what is not done yet, which with what is done makes the whole. */
export const OPEN = new RegExp(anyOf('undone', 'ongoing'));
