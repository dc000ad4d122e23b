/** Words of change. Texts are in half width. */

import { anyOf, hasWord } from '../../language/words.ts';

/** What rises or falls, with what is spent or earned more or less. */
export const UP = anyOf('up', 'enlarge', 'more');
export const DOWN = anyOf('down', 'reduce', 'less');
/** 低1.4个百分点, 改善10%: of two numbers that the words compare. */
export const BEYOND = new RegExp(
  `(?:[比较由从][^;。]{1,40}?(${anyOf('higher', 'lower', 'altered')})(?:出|了)?|^(${anyOf('altered')})(?:了)?)$`,
);
const GROWTH = anyOf('growth', 'decline');

export type Direction = 'up' | 'down';

export function directionOf(word: string): Direction | undefined {
  if (hasWord(word, 'altered')) return undefined;
  return hasWord(word, 'up', 'enlarge', 'more', 'growth', 'higher') ? 'up' : 'down';
}

/** 同比增加 (1: 增加): the number after it says by how much. 新增 counts what is new. */
export const BY_HOW_MUCH = new RegExp(
  `(?<!新|递|每|年均|平均)(${UP}|${DOWN}|${GROWTH})(?:了|为|达|额为?|幅度?为)?(?:约|近)?$`,
);

/** 增加到, 降至 (1: 增加, 降): the number after it is the later one. */
export const TO_HOW_MUCH = new RegExp(
  `(${UP}|${DOWN})(?:至|到|为|成|达到?)(?:[0-9]{2,4}年)?[^,;。0-9]{0,8}$`,
);

/** The number after it is the earlier one: 去年同期, 比2022年的, 原来的. */
export const EARLIER_TIME =
  /(?:去年|上年|前年|上月|上季度?|上周|上期|(?<=[比较与同和])上半年|往年|同期|期初|年初(?!预算|计划|目标|确定|安排)|(?<!截[至止][^,;]{0,12})上[一1]?年度?末?)[^,;。]{0,12}$/;
export const COMPARED_YEAR = /[比较与同和跟由从对](?:[0-9]{2,4}|[〇零一二三四五六七八九]{4})年[^,;。]{0,12}$/;
export const FROM =
  /(?:^|[^自理经])[由从](?:[^,;。、0-9]{0,8}|[^,;。、0-9]{0,6}[0-9]{2,4}年[^,;。、0-9]{0,6})$|原(?:来|有|先)?的$/;
/** 比控制目标4.5%低1.4个百分点: the number that the other is compared with, whatever it is. */
export const COMPARED_WITH = /[比较](?!例|重|大|小|为)[^,;。、0-9]{1,14}$/;
export const BY_WHICH = new RegExp(
  `^(?:相比)?,?(?:${UP}|${DOWN}|${anyOf('higher', 'lower')})(?:出|了)?[0-9]`,
);
/** 原批复面积560平方米，现调整为620平方米 */
export const ORIGINAL = /^原(?![因则料告始油粮])[^,;。0-9]{1,8}$/;
export const CHANGED_TO = /^,[^,;。0-9]{0,6}(?:现|调整|变更|改)[^,;。0-9]{0,8}$/;
/** …下降20%，为736件 */
export const RESULT = /^(?:现|实际|最终)?(?:为|达到?)$/;
/** 降为345亩, 缩短为7天: how much it became, where the number before it is how much it was. */
export const BECAME = /(?<![幅度额])(?:为|成)$/;
/** 2025年为33微克/立方米 */
export const OF_YEAR = /([0-9]{4})年[^,;。、0-9]{0,8}$/;

/** 同比下降 with no number of its own: it says how the numbers beside it compare. */
export const COMPARED_ONLY = new RegExp(
  `(?:同比|环比|[比较与](?:去年|上年|前年)(?:同期)?(?:相比)?)(?:大幅|小幅|明显|略有|有所|略|持续|均|都)?(${UP}|${DOWN})(?:了)?(?=[,;。()]|$)`,
);
/** 分别下降35.7%和40.0%: of several numbers, each in its turn. */
export const EACH_IN_TURN = /分别|依次/;

/** What a comparison is with; a second one begins another comparison of the same number. */
export const COMPARISON = /同比|环比|[比较与同和](?:去年|上年|前年|上月|上季度?|上周|上期|[0-9]{2,4}年)/;

/** Growth at constant prices or on another base is not that of the numbers stated. */
export const ADJUSTED = new RegExp(anyOf('adjusted'));

/** 每百人, 人均, 日均, 占比: the number is a rate of its own. */
export const APART = /目标|计划|预期|力争|年均|平均每/;
