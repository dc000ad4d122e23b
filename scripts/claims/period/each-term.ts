/** Terms of one length: 每期5天：第一期5月12日至5月16日，第二期…. */

import type { DateRange } from '../../language/mention.ts';
import type { Figure, Sentence } from '../sentence.ts';
import { periodsOf } from './stated-periods.ts';

export interface EachTerm {
  readonly sentence: Sentence;
  readonly range: DateRange;
  /** 5天 of 每期5天. */
  readonly stated: Figure;
}

const EACH = /每([期批班轮])(?:培训|集训|学习|时间|时长|为期|各|均)*(?:为|是)?$/;
/** Sentences after the one that states the length. */
const MOST_AFTER = 12;

/** Every term that the words give to one length: in its sentence, or each with its number in those that follow. */
export function eachTermsOf(sentences: readonly Sentence[]): EachTerm[] {
  return sentences.flatMap((sentence, index) =>
    sentence.figures.flatMap((stated) => {
      const name = stated.unit === '天' && stated.exact ? EACH.exec(stated.clause)?.[1] : undefined;
      if (name === undefined || /工作日|半/.test(stated.measure + stated.after)) return [];
      const numbered = new RegExp(`(?:第[一二三四五六七八九十0-9]{1,3}|首)${name}[^。;0-9]{0,6}$`);
      const own = periodsOf(sentence).filter(({ from }) => from > stated.to);
      const following = sentences.slice(index + 1, index + 1 + MOST_AFTER);
      return [
        ...(own.length > 1 || own.some(({ from }) => numbered.test(sentence.text.slice(stated.to, from)))
          ? own.map((range) => ({ sentence, range, stated }))
          : []),
        ...following.flatMap((next) =>
          periodsOf(next).flatMap((range) =>
            numbered.test(next.text.slice(next.from, range.from)) ? [{ sentence: next, range, stated }] : [],
          ),
        ),
      ];
    }),
  );
}
