/** Words of the ledger: the numbers of a notice, and which of them a rule compared. */

import type { Bilingual } from '../notice/finding.ts';

export const say = {
  counts: (figures: number, checked: number, alone: number): Bilingual => ({
    zh: `${figures} 个数，${checked} 个经规则核对，${alone} 个无可比对`,
    en: `${figures} figures, ${checked} checked by a rule, ${alone} stand alone`,
  }),
  none: { zh: '无可比对', en: 'stands alone' } satisfies Bilingual,
  /** Column heads of `figures.csv`. */
  columns: {
    zh: ['序号', '节', '条', '锚点', '前文', '原文', '后文', '数值', '上限', '单位', '核对规则'],
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
    ],
  },
};
