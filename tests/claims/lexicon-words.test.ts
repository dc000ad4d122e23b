/** Every word of the classes that decide whether a claim is judged, in a sentence that is judged otherwise without it. */

import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../scripts/claims/analysis.ts';
import { Reading } from '../../scripts/claims/reading.ts';
import { LEXICON, type WordClass } from '../../scripts/language/lexicon.ts';
import { noticeFromText } from '../notice-from-text.ts';

/** A sentence with a word of the class that is silent, and one without it that fails; or that fails, and holds. */
interface Frame {
  readonly classes: readonly WordClass[];
  readonly silent: (word: string) => string;
  readonly fails: (word: string) => string;
}

const FRAMES: readonly Frame[] = [
  {
    classes: ['up', 'enlarge', 'more'],
    silent: (word) => `受理461件，比上年216件${word}245件。`,
    fails: (word) => `受理461件，比上年216件${word}254件。`,
  },
  {
    classes: ['down', 'reduce', 'less'],
    silent: (word) => `受理216件，比上年461件${word}245件。`,
    fails: (word) => `受理216件，比上年461件${word}254件。`,
  },
  {
    classes: ['growth'],
    silent: (word) => `受理461件，上年216件，${word}113.4%。`,
    fails: (word) => `受理461件，上年216件，${word}134.1%。`,
  },
  {
    classes: ['decline'],
    silent: (word) => `受理216件，上年461件，${word}53.1%。`,
    fails: (word) => `受理216件，上年461件，${word}35.1%。`,
  },
  {
    classes: ['adjusted'],
    silent: (word) => `营业收入120亿元，比上年112亿元增长4.8%（${word}）。`,
    fails: () => '营业收入120亿元，比上年112亿元增长4.8%（初步数）。',
  },
  {
    classes: ['ownBase', 'compared', 'earlier'],
    silent: (word) => `受理案件3000件，办结2400件，${word}办结率85%。`,
    fails: () => '受理案件3000件，办结2400件，办结率85%。',
  },
  {
    classes: ['open'],
    silent: (word) => `检查商户64家，其中超市20家、餐馆41家${word}。`,
    fails: () => '检查商户64家，其中超市20家、餐馆41家。',
  },
  {
    classes: ['overlap'],
    silent: (word) => `排查隐患36处，其中消防类18处、用电类20处，${word}。`,
    fails: () => '排查隐患36处，其中消防类18处、用电类20处。',
  },
  {
    classes: ['attribute'],
    silent: (word) => `排查隐患36处，其中${word}甲类18处、${word}乙类20处。`,
    fails: () => '排查隐患36处，其中甲类18处、乙类20处。',
  },
  {
    classes: ['goal'],
    silent: (word) => `税收30亿元，占${word}的75%；非税12亿元，占${word}的60%。`,
    fails: () => '税收30亿元，占收入的75%；非税12亿元，占收入的60%。',
  },
  {
    classes: ['total'],
    silent: (word) => `退还押金12万元、定金7万元，${word}19万元。`,
    fails: (word) => `退还押金12万元、定金7万元，${word}91万元。`,
  },
  {
    classes: ['rest', 'others'],
    silent: (word) => `共受理诉求100件，其中咨询60件、投诉25件、${word}15件。`,
    fails: (word) => `共受理诉求100件，其中咨询60件、投诉25件、${word}24件。`,
  },
  {
    classes: ['undone', 'ongoing'],
    silent: (word) => `反馈问题49个，已整改48个，${word}1个。`,
    fails: (word) => `反馈问题49个，已整改48个，${word}3个。`,
  },
  {
    classes: ['about', 'near', 'over', 'most', 'least', 'under'],
    silent: (word) =>
      /^(?:左右|上下|不等|以.|之内)$/.test(word)
        ? `走访群众300人${word}，其中党员126人、群众181人。`
        : `走访群众${word}300人，其中党员126人、群众181人。`,
    fails: () => '走访群众300人，其中党员126人、群众181人。',
  },
  {
    classes: ['differs', 'each', 'compared', 'earlier', 'up', 'down'],
    silent: (word) => `受理诉求64件，其中咨询41件、${word}5件、投诉23件。`,
    fails: () => '受理诉求64件，其中咨询41件、求助5件、投诉23件。',
  },
  {
    classes: ['example'],
    silent: (word) => `推行三项制度，即定期通报、限期整改${word}。`,
    fails: () => '推行三项制度，即定期通报、限期整改。',
  },
];

const fails = (text: string): boolean =>
  claimsOf(new Reading(noticeFromText(`${text}\n`))).some(({ verdict }) => verdict.is === 'fails');

describe.each(
  FRAMES.flatMap((frame) =>
    frame.classes.flatMap((name) => LEXICON[name].map(([word]) => ({ name, word, ...frame }))),
  ),
)('$name: $word', ({ word, silent, fails: failing }) => {
  it('decides', () => {
    expect(fails(silent(word)), silent(word)).toBe(false);
    expect(fails(failing(word)), failing(word)).toBe(true);
  });
});
