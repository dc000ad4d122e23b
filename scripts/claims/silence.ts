/** Words for which a claim is read and not judged, by the rule: the pages of the rules list them. */

import { LEXICON, type WordClass } from '../language/lexicon.ts';
import type { RuleName } from '../messages/check/rules.ts';
import type { Because } from './claim.ts';

export interface Silence {
  readonly because: Because;
  readonly words: readonly string[];
  /** A sentence with such a word, and the same without it, in which a fault is found. */
  readonly silent: string;
  readonly judged: string;
}

const BOUNDS = ['about', 'near', 'over', 'least', 'most', 'under'] as const;

export const SILENCE: Partial<Readonly<Record<RuleName, readonly Silence[]>>> = {
  'figure-sum': [
    {
      because: 'open',
      words: wordsOf('open'),
      silent: '检查商户64家，其中超市20家、餐馆41家等。',
      judged: '检查商户64家，其中超市20家、餐馆41家。',
    },
    {
      because: 'open',
      words: wordsOf('rest'),
      silent: '反馈问题49个，已整改45个，正在整改3个，其余长期坚持。',
      judged: '反馈问题49个，已整改45个，正在整改3个。',
    },
    {
      because: 'overlapping',
      words: wordsOf('overlap'),
      silent: '排查隐患36处，其中消防类18处、用电类20处，部分隐患重复。',
      judged: '排查隐患36处，其中消防类18处、用电类20处。',
    },
    {
      because: 'overlapping',
      words: wordsOf('attribute'),
      silent: '排查隐患36处，其中涉及消防18处、存在违建20处。',
      judged: '排查隐患36处，其中消防18处、违建20处。',
    },
    {
      because: 'approximate',
      words: wordsOf(...BOUNDS),
      silent: '走访群众约300人，其中党员126人、群众181人。',
      judged: '走访群众300人，其中党员126人、群众181人。',
    },
  ],
  'figure-percent': [
    {
      because: 'noPartner',
      words: wordsOf('ownBase', 'compared', 'earlier'),
      silent: '受理案件3000件，办结2400件，一季度办结率85%。',
      judged: '受理案件3000件，办结2400件，办结率85%。',
    },
    {
      because: 'noPartner',
      words: wordsOf('adjusted'),
      silent: '营业收入120亿元，比上年112亿元增长4.8%，按可比价格计算。',
      judged: '营业收入120亿元，比上年112亿元增长4.8%。',
    },
  ],
};

function wordsOf(...classes: readonly WordClass[]): string[] {
  return [...new Set(classes.flatMap((name) => LEXICON[name].map(([word]) => word)))];
}
