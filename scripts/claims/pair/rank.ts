/** Ranks: 在9个县区中列第7位 is one of the nine; 由第8位上升至第5位，前移3位 rises as the number falls. */

import { hanNumber } from '../../language/number/numeral.ts';
import { say } from '../../messages/check/figures.ts';
import { spanOf } from '../../notice/prose.ts';
import { type Claim, HOLDS } from '../claim.ts';
import type { Figure, Sentence } from '../sentence.ts';
import { inUnitOf, placedOf } from '../show.ts';

const NUMBER = '([0-9]{1,4}|[一二三四五六七八九十]{1,3})';
/** 9个县区中，我县得分列第10位; 12个街道第13名; 11个区，满意度居第19 */
const AMONG = new RegExp(
  `^[一-龥()、]{1,14}?(?:[中里内],?)?(?:[^;。0-9]{0,24}?(?:排名?|位列|位居|名列|列|居|位次?|得分|成绩))?[^,;。0-9]{0,6}第${NUMBER}(名|位)?`,
);
const MOVED = new RegExp(
  `(?:由|从)[^,;。0-9第]{0,10}第${NUMBER}[名位]?(?:,)?([上提跃晋]?升|前[移进]|进[步到]|[下滑]?降|后移|下滑|退后?)[至到为]?[^,;。0-9第]{0,8}第${NUMBER}[名位]?(?:[,(](?:前移|上升|提升|跃升|进步|前进|后移|下降|下滑|退后)了?${NUMBER}(?:个?(?:位次?|名次?)))?`,
);

export function* rankClaims(sentence: Sentence): Generator<Claim> {
  const { figures, text, from, to } = sentence;
  const at = text.indexOf('第', from);
  if (at < 0 || at >= to) return;
  for (const count of figures) {
    const claim = count.from < to && count.exact ? amongClaim(count) : undefined;
    if (claim !== undefined) yield claim;
  }
  yield* movedClaims(sentence);
}

function amongClaim(count: Figure): Claim | undefined {
  const { text, to, stretch } = count.sentence;
  if (!COUNTED.test(count.measure)) return undefined;
  const found = AMONG.exec(text.slice(count.to, Math.min(to, count.to + REACH)));
  const [words = '', digits = '', place] = found ?? [];
  const isRank = place !== undefined || /(?:排名?|列|居|位次?)[^,;。0-9]{0,6}第[^第]*$/.test(words);
  // 5个单位获第10批称号; 3个村民小组第2组
  if (found === null || !isRank || /[家个]第|第[^第]{1,3}[批届期次]/.test(words)) return undefined;
  const rank = placeIn(digits);
  const end = count.to + words.length;
  const start = end - (place ?? '').length - digits.length - 1;
  const subject = { prose: stretch.prose, from: start, to: end };
  const claim = {
    rule: 'figure-subset',
    shape: 'rank',
    subject,
    figures: [subject, placedOf(count)],
  } as const;
  if (count.value.gte(rank)) return { ...claim, verdict: HOLDS };
  const [says, advice] = say.rankBeyond(text.slice(start, end), inUnitOf(count, count.value));
  return { ...claim, verdict: { is: 'fails', severity: 'error', says, advice, related: [] } };
}

const COUNTED = /^[个家名所支位]$|^(?:镇|乡|村|街道|社区)$/;
const REACH = 60;

function* movedClaims({ text, from, to, stretch }: Sentence): Generator<Claim> {
  const found = MOVED.exec(text.slice(from, to));
  if (found === null) return;
  const [words, before = '', word = '', after = '', by] = found;
  const [first, last] = [placeIn(before), placeIn(after)];
  const start = from + found.index;
  const subject = { prose: stretch.prose, from: start, to: start + words.length };
  const claim = { rule: 'figure-trend', shape: 'rank moved', subject, figures: [subject] } as const;
  const isUp = /升|前|进/.test(word);
  const isRight = isUp ? last <= first : last >= first;
  const isBy = by === undefined || placeIn(by) === Math.abs(first - last);
  if (isRight && isBy) {
    yield { ...claim, verdict: HOLDS };
    return;
  }
  const [says, advice] = say.rankMoved(word, String(first), String(last), String(Math.abs(first - last)));
  const at = spanOf(stretch.prose, subject.from, subject.to);
  yield { ...claim, verdict: { is: 'fails', severity: 'error', says, advice, related: [], at } };
}

function placeIn(digits: string): number {
  return Number(digits) || hanNumber(digits);
}
