/** Quarters and half-years with their months: 三季度（7—9月）, 上半年（1月至6月）. */

import { hanNumber } from '../../language/number/numeral.ts';
import { say } from '../../messages/check/wording.ts';
import { type Claim, HOLDS } from '../claim.ts';
import type { Reading } from '../reading.ts';
import { datedSentencesOf } from '../sentence.ts';

const NAMED =
  /(?:第?([一二三四1-4])季度|([上下])半年|前(三)季度)\((?:即)?([0-9]{1,2})(?:月份?)?(?:[0-9]{1,2}日)?(?:[-—–~]{1,2}|至|到)([0-9]{1,2})月(?:份|[0-9]{1,2}日)?\)/g;

/** Every quarter and half-year whose months follow in brackets, with its verdict. */
export function* quarterClaims(reading: Reading): Generator<Claim> {
  for (const { text, from, to, stretch } of datedSentencesOf(reading)) {
    const words = text.slice(from, to);
    if (!words.includes('季度(') && !words.includes('半年(')) continue;
    for (const { 0: found, 1: quarter, 2: half, 4: first, 5: last, index } of words.matchAll(NAMED)) {
      const [begin, end] = monthsOf(quarter, half);
      const start = from + index;
      const subject = { prose: stretch.prose, from: start, to: start + found.length };
      const claim = { rule: 'date-span', shape: 'months of a quarter', subject, figures: [subject] } as const;
      const holds = Number(first) === begin && Number(last) === end;
      const [says, advice] = say.quarterDiffers(found, begin, end);
      yield {
        ...claim,
        verdict: holds ? HOLDS : { is: 'fails', severity: 'error', says, advice, related: [] },
      };
    }
  }
}

function monthsOf(quarter: string | undefined, half: string | undefined): readonly [number, number] {
  if (quarter !== undefined) {
    const number = Number(quarter) || hanNumber(quarter);
    return [number * 3 - 2, number * 3];
  }
  return half === '上' ? [1, 6] : half === '下' ? [7, 12] : [1, 9];
}
