/** Sentences that go on about the numbers of the one before: 其中，…; 按采购方式划分，…; 从行业看，…. */

import type { Figure, Sentence } from '../../claims/sentence.ts';

const LEAD_IN = /^\s*(?:其中|(?:按|从|分)[^,。;0-9]{1,14}?(?:看|划分|分|分类|统计),)/;

/** Figures of the sentence before, where this one says that it divides them; else none. */
export function figuresAhead({ previous, text, from }: Sentence): readonly Figure[] {
  if (previous === undefined || !LEAD_IN.test(text.slice(from, from + 24))) return [];
  return previous.figures.filter(({ unit, exact }) => unit !== '%' && unit !== '' && exact);
}
