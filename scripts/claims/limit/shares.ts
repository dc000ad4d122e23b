/** Shares in round words against the exact one: 近九成小区成立业委会…占78.8%; 超过三分之二的代表（185人中的111人）. */

import { matchesOf } from '../../language/matches.ts';
import { numberOf } from '../../language/number/approximate.ts';
import type { Hedge } from '../../language/number/hedge.ts';
import { hanNumber } from '../../language/number/numeral.ts';
import type { Claim } from '../claim.ts';
import type { Figure, Sentence } from '../sentence.ts';
import { inUnitOf, placedOf } from '../show.ts';
import { agreementOf, hedgeVerdict } from './hedge.ts';
import { kinship, termsOf } from './kinship.ts';

const DIGIT = '[一二三四五六七八九]';
const SHARE = new RegExp(
  `(?:(?<under>不足|不到|低于|未到)|(?<near>将近|接近|近)|(?<over>超过?|逾|突破|高于|过(?=半|${DIGIT}成)|大(?=半))|(?<about>大约|约))?(?:的|了)?(?:(?:(?<tenths>${DIGIT}|[1-9])成(?<half>半|${DIGIT})?)(?![立绩员果功本为型品效熟长])|(?<below>${DIGIT})分之(?<above>${DIGIT})|(?<middle>半数|一半|半(?=[的以人数居,;。)]|[一-龥]{2})))(?<more>以上|多)?`,
  'g',
);

interface Share {
  readonly from: number;
  readonly to: number;
  readonly words: string;
  readonly hedge: Hedge;
  /** In percent. */
  readonly named: number;
}

/** The claims of every such share of the sentence whose exact number it, or the one after it, states. */
export function* sharesOf(sentence: Sentence, next: Sentence | undefined): Generator<Claim> {
  const { text, from, to } = sentence;
  for (const found of matchesOf(SHARE, text.slice(from, to))) {
    const share = shareIn(found, from);
    const pair = share && exactFor(share, sentence, next);
    if (share !== undefined && pair !== undefined) yield claimOf(share, sentence, pair);
  }
}

function shareIn({ 0: words, index, groups = {} }: RegExpExecArray, start: number): Share | undefined {
  const { under, near, over, about, tenths, half = '', below, above, middle, more } = groups;
  const hedge = under ? 'under' : near ? 'near' : over ? 'over' : about ? 'about' : more ? 'over' : 'about';
  // 半 alone is mostly part of a word: 半年, 半山.
  if (middle === '半' && over === undefined && near === undefined) return undefined;
  const named = tenths
    ? digitOf(tenths) * 10 + (half === '半' ? 5 : half === '' ? 0 : digitOf(half))
    : below && above
      ? (digitOf(above) * 100) / digitOf(below)
      : 50;
  if (named > 100) return undefined;
  return { from: start + index, to: start + index + words.length, words, hedge, named };
}

/** One unit of what is named, in percent: a tenth. */
const GRAIN = 10;

function digitOf(character: string): number {
  return /[0-9]/.test(character) ? Number(character) : hanNumber(character);
}

interface Exact {
  readonly value: number;
  readonly shown: string;
  readonly figures: readonly Figure[];
  /** How much the words around both have in common. */
  readonly isSure: boolean;
}

/** Words between both after which the number is of something else. */
const TURNS = /其中|[同环]比|上年|去年|同期|比上|提高|下降|增长|目标|计划|力争|确保|不低于|达不到/;
const DENIED = /[未无没]|不(?![足到同]|少于)/;
/** Characters between a share and the number right beside it. */
const BESIDE = 6;

function exactFor(share: Share, sentence: Sentence, next: Sentence | undefined): Exact | undefined {
  const { text } = sentence;
  const terms = termsOf(clauseAround(text, sentence, share));
  const following = sentence.figures.filter(({ from }) => from >= share.to);
  const before = sentence.figures.findLast(({ to, unit }) => to <= share.from && unit === '%');
  if (before !== undefined && /^[,(]?(?:占比)?$/.test(text.slice(before.to, share.from)))
    return rateOf(before, true);
  const scope = following.length > 0 ? following : next?.stretch === sentence.stretch ? next.figures : [];
  const [first] = scope;
  const last = scope.find(({ unit }) => unit === '%') ?? scope[1];
  if (first === undefined || last === undefined) return undefined;
  const begin = following.length > 0 ? share.to : first.sentence.from;
  const words = text.slice(begin, last.from);
  if (TURNS.test(words) || TURNS.test(clauseAround(text, sentence, share))) return undefined;
  // 九成以上满意，不满意的占3.1%: what is denied is the other share.
  if (DENIED.test(words) !== DENIED.test(clauseAround(text, sentence, share))) return undefined;
  const common = kinship(terms, words);
  const rates = scope.filter(({ unit }) => unit === '%');
  const [rate, ...others] = rates;
  if (rate !== undefined) {
    const isBeside = rate.from - share.to <= BESIDE && rate.sentence === sentence;
    if (!isBeside && (others.length > 0 || common === 0)) return undefined;
    return rateOf(rate, isBeside || common > 1);
  }
  const [whole, part, more] = scope;
  if (whole === undefined || part === undefined || more !== undefined || common === 0) return undefined;
  if (
    whole.unit !== part.unit ||
    whole.unit === '' ||
    !whole.exact ||
    !part.exact ||
    !part.value.lte(whole.value)
  )
    return undefined;
  const value = (numberOf(part.value) / numberOf(whole.value)) * 100;
  const shown = `${inUnitOf(part, part.value)}÷${inUnitOf(whole, whole.value)}=${value.toFixed(1)}%`;
  return { value, shown, figures: [part, whole], isSure: false };
}

function rateOf(rate: Figure, isSure: boolean): Exact | undefined {
  const value = numberOf(rate.value);
  return rate.exact && value <= 100
    ? { value, shown: inUnitOf(rate, rate.value), figures: [rate], isSure }
    : undefined;
}

/** The clause of the share, up to commas on both sides. */
function clauseAround(text: string, { from, to }: Sentence, share: Share): string {
  const before = /[^,;。:]*$/.exec(text.slice(Math.max(from, share.from - WINDOW), share.from))?.[0] ?? '';
  const after = /^[^,;。:]*/.exec(text.slice(share.to, Math.min(to, share.to + WINDOW)))?.[0] ?? '';
  return `${before},${after}`;
}

const WINDOW = 40;

function claimOf(share: Share, { stretch: { prose } }: Sentence, exact: Exact): Claim {
  const agreement = agreementOf(share.hedge, share.named, GRAIN, exact.value);
  const subject = { prose, from: share.from, to: share.to };
  const figures = [subject, ...exact.figures.map(placedOf)];
  return {
    rule: 'figure-limit',
    shape: 'share in round words',
    subject,
    figures,
    verdict: hedgeVerdict(agreement, share.words, exact.shown, exact.figures, exact.isSure),
  };
}
