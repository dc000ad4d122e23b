/** Set phrases around numbers that contradict themselves or name the wrong comparison (近30余, 与上年下降, 较上月同比). */

import type { Stretch } from '../../../claims/reading.ts';
import { matchesOf } from '../../../language/matches.ts';
import { say } from '../../../messages/check/slips.ts';
import { spanOf } from '../../../notice/prose.ts';
import { type Fault, type RuleShape, rule } from '../../rule.ts';

interface Slip extends RuleShape {
  readonly says: keyof typeof say.wording;
  readonly pattern: RegExp;
}

const NUMBER = '(?:[0-9]{1,9}(?:\\.[0-9]{1,4})?|[一二三四五六七八九十百千两]{1,6})[十百千万亿]{0,2}';
/** 附近, 就近, 节约 are other words. */
const APPROXIMATELY = '(?:接近|将近|大约|近(?<![附就最临邻靠接将走]近)|约(?<![节大签合制公违预履特]约))';
/** 近10余年 may be the last ten years and more. */
const NO_TIME = '(?!年|个月|天|日|周|个星期|分钟|小时|岁)';
const EARLIER = '(?:上年|去年|前年|上月|上季度|上期|上半年)(?:同期)?(?:的)?';
const CHANGE = '(?:下降|增长|上升|减少|增加|提高|降低|回落)';

const SLIPS: readonly Slip[] = [
  {
    wrong: ['接待来访近30万余人次，走访约500多户。'],
    right: ['接待来访30万余人次，走访约500户，近10余年来。'],

    says: 'nearAndMore',
    pattern: new RegExp(`${APPROXIMATELY}${NUMBER}(?:余|多|几)[万亿]?${NO_TIME}`, 'g'),
  },
  {
    wrong: ['惠及约300户左右。'],
    right: ['惠及约300户。'],

    says: 'nearAndAround',
    pattern: new RegExp(`${APPROXIMATELY}${NUMBER}[一-龥%]{0,4}?(?:左右|上下)`, 'g'),
  },
  {
    wrong: ['接待费与上年下降7.6%。'],
    right: ['接待费与上年相比下降7.6%。'],
    says: 'withEarlier',
    pattern: new RegExp(`与${EARLIER}(?=${CHANGE})`, 'g'),
  },
  {
    wrong: ['截止2016年10月25日，共推荐51名。'],
    right: ['截至2016年10月25日，共推荐51名，报名截止时间不变。'],

    says: 'until',
    pattern:
      /截止(?:到|至)?(?=\s{0,2}(?:目前|今年|当前|去年|上月|本月|[0-9〇一二三四五六七八九十]{1,4}\s{0,2}[年月]))(?<=(?:^|[,。;、(“]|数据|统计|情况)\s{0,4}截止[到至]?)/g,
  },
  {
    wrong: ['受理诉求287件，较上月同比增长1.3%。'],
    right: ['受理诉求287件，较上月增长1.3%，同比增长2%。'],
    says: 'lastMonth',
    pattern: /[较比与]上(?:个?月|个?季度|周)(?:份)?(?:相比)?[^,;。]{0,6}?同比/g,
  },
  {
    wrong: ['受理工单36件，较去年同期环比增长5%。'],
    right: ['受理工单36件，较去年同期增长5%，环比增长2%。'],
    says: 'lastYear',
    pattern: /[较比与](?:上年|去年)同(?:期|月)(?:相比)?[^,;。]{0,6}?环比/g,
  },
];

function* slipsIn({ prose, text }: Stretch, { says, pattern }: Slip): Generator<Fault> {
  for (const { 0: found, index } of matchesOf(pattern, text)) {
    const to = index + found.length;
    const [what, advice] = say.wording[says](prose.text.slice(index, to));
    yield { says: what, advice, at: spanOf(prose, index, to) };
  }
}

export const textWording = rule('text-wording', 'warning', {
  shapes: SLIPS,
  *find(reading) {
    for (const stretch of reading.words) {
      for (const slip of SLIPS) yield* slipsIn(stretch, slip);
    }
  },
});
