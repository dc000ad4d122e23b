/** Words of the ledger: the numbers of a notice, and whether each agrees with those that it is compared with. */

import type { Bilingual } from '../../notice/finding.ts';

export const say = {
  counts: (figures: number, holds: number, fails: number, notJudged: number): Bilingual => ({
    zh: `${figures} 个数：${holds} 个相符，${fails} 个不符，${notJudged} 个未判`,
    en: `${figures} ${figures === 1 ? 'figure' : 'figures'}: ${holds} tally, ${fails} do not tally, ${notJudged} not judged`,
  }),
  holds: { zh: '相符', en: 'tallies' } satisfies Bilingual,
  fails: { zh: '不符', en: 'does not tally' } satisfies Bilingual,
  notJudged: (because: Bilingual): Bilingual => ({
    zh: `未判（${because.zh}）`,
    en: `not judged (${because.en})`,
  }),
  /** In the explanation of a line. */
  comparedWith: (words: readonly string[]): Bilingual => ({
    zh: `比对：${words.join('、')}`,
    en: `compared with ${words.join(', ')}`,
  }),
  nearest: (says: Bilingual): Bilingual => ({
    zh: `最接近的读法：${says.zh}`,
    en: `the reading that came nearest: ${says.en}`,
  }),
  readLike: (sentence: string): Bilingual => ({
    zh: `按此类句式读：${sentence}`,
    en: `read like: ${sentence}`,
  }),
  noNumbers: { zh: '这一行没有读到数', en: 'no number is read on this line' } satisfies Bilingual,
  /** Why a number is not judged. */
  because: {
    open: { zh: '所列可能不全', en: 'the list may be incomplete' },
    overlapping: { zh: '分项可能交叉', en: 'the parts may overlap' },
    approximate: { zh: '约数', en: 'approximate' },
    rounded: { zh: '四舍五入', en: 'rounded' },
    noPartner: { zh: '无可比对', en: 'nothing to compare it with' },
    otherPeriod: { zh: '时期或口径不同', en: 'another period or basis' },
    unsure: { zh: '文字未说明关系', en: 'the words do not say how the numbers relate' },
  } satisfies Record<string, Bilingual>,
  /** Column heads of `figures.csv`. */
  columns: {
    zh: ['序号', '节', '条', '锚点', '前文', '原文', '后文', '数值', '上限', '单位', '核对规则', '核对结果'],
    en: [
      'number',
      'section',
      'item',
      'anchor',
      'before',
      'words',
      'after',
      'value',
      'upper',
      'unit',
      'checked by',
      'outcome',
    ],
  },
};
