/** Sums that a text states: a whole and its parts. Where one candidate of a group holds, the sum holds; else the nearest is weighed. */

import type { Big } from 'big.js';
import { say } from '../../messages/figures.ts';
import { type Because, type Claim, type Fails, type Form, HOLDS, notJudged, type Verdict } from '../claim.ts';
import type { Reading } from '../reading.ts';
import { between, type Figure } from '../sentence.ts';
import { inUnitOf, numberIn, placedOf, places } from '../show.ts';
import { chanceOf, type Difference, RARE, weigh } from '../slip.ts';
import {
  ATTRIBUTE,
  BESIDE,
  DISPOSED,
  DONE,
  GOES_ON,
  OVERLAPS,
  PARTLY,
  REST,
  REST_IN_WORDS,
  UNDONE,
} from '../words.ts';
import type { Candidate } from './candidates.ts';
import { groupsIn } from './groups.ts';
import { itemLists } from './items.ts';
import type { Whole } from './lines.ts';
import { fits, type List, meaningsOf, partsMeant, totalOf } from './meanings.ts';
import { ITEMS, ITEMS_BARE, ROW } from './shapes.ts';

/** Every sum of the notice. */
export function* sumClaims(reading: Reading): Generator<Claim> {
  for (const groups of groupsIn(reading)) yield* withoutOpen(groups.flatMap((group) => claimOf(group) ?? []));
  for (const lists of itemLists(reading)) yield* claimsOfItems(lists);
}

function claimOf(group: readonly Candidate[]): Claim | undefined {
  // Candidates with other wholes share their lists.
  let lists: readonly List[] = [];
  let last: Candidate | undefined;
  for (const candidate of group) {
    if (!isOfSameParts(candidate, last)) lists = meaningsOf(candidate);
    last = candidate;
    const held = lists.find((list) => fits(candidate.whole, list));
    if (held !== undefined) return claim(candidate, held.parts, HOLDS);
  }
  const tries = group.length;
  const judged = group
    .flatMap((candidate) => judge(candidate, tries) ?? [])
    .sort((one, other) => one.miss - other.miss);
  return (judged.find(({ claim: { verdict } }) => verdict.is === 'fails') ?? judged.find(isSure))?.claim;
}

function isOfSameParts({ parts, isNext }: Candidate, other: Candidate | undefined): boolean {
  return (
    other !== undefined &&
    isNext === other.isNext &&
    parts[0] === other.parts[0] &&
    parts.length === other.parts.length
  );
}

interface Judged {
  readonly claim: Claim;
  readonly form: Form;
  /** Share of the whole that the parts miss. */
  readonly miss: number;
}

/** Lists of one run: where the numbers of one unit make their total, the run is complete, and those of the others must too. */
function* claimsOfItems(lists: readonly Candidate[]): Generator<Claim> {
  const byUnit = new Map<string, Candidate[]>();
  for (const list of lists) {
    const unit = list.parts[0]?.unit ?? '';
    byUnit.set(unit, [...(byUnit.get(unit) ?? []), list]);
  }
  const claims = Array.from(byUnit.values(), (group) => ({ group, claim: claimOf(group) }));
  const isComplete = claims.some(
    ({ claim }) => claim?.verdict.is === 'holds' && claim.figures.length > MANY_PARTS,
  );
  for (const { group, claim } of claims) {
    const again = claim ?? (isComplete ? claimOf(group.map((list) => ({ ...list, form: 'closed' }))) : claim);
    if (again !== undefined) yield again;
  }
}

/** Parts that do not make their total by chance. */
const MANY_PARTS = 3;

/** 120个项目完成100亿元。其中，20个完成30亿元；40个完成60亿元: a list that leaves out projects leaves out their money. */
function withoutOpen(claims: readonly Claim[]): readonly Claim[] {
  const open = claims.filter(({ verdict }) => verdict.is === 'notJudged' && verdict.because === 'open');
  if (open.length === 0) return claims;
  return claims.map((claim) =>
    claim.verdict.is === 'fails' && open.some((other) => isOfOneList(claim, other))
      ? { ...claim, verdict: notJudged('open') }
      : claim,
  );
}

function isOfOneList(one: Claim, other: Claim): boolean {
  return (
    one.shape === other.shape &&
    one.figures.length === other.figures.length &&
    (one.figures[1]?.from ?? 0) < (other.figures[2]?.from ?? 0) &&
    (other.figures[1]?.from ?? 0) < (one.figures[2]?.from ?? 0)
  );
}

/** What no word joins is no claim. */
function isSure({ form }: Judged): boolean {
  return form !== 'bare';
}

function judge(candidate: Candidate, tries: number): Judged | undefined {
  const parts = partsMeant(candidate);
  if (parts.length < 2) return undefined;
  const form = formOf(candidate, parts);
  const { value } = candidate.whole;
  const made = totalOf(parts);
  const miss = value.eq(0) ? 1 : made.minus(value).abs().div(value).toNumber();
  const difference = {
    stated: value,
    made,
    parts: parts.map((part) => part.value),
    tries: form === 'bare' ? tries : 1,
  };
  if (candidate.whole.isGuess && !isLikely(candidate.whole, form, miss)) return undefined;
  const verdict = verdictOf(candidate, parts, form, difference, isWithin(candidate, tries));
  return { claim: claim(candidate, parts, verdict), form, miss };
}

/** 旧存194件，新收3964件，已结2580件，未结1587件: a guess is wrong only near a complete list, and where it is no state itself. */
function isLikely({ figures: [{ before }] }: Whole, form: Form, miss: number): boolean {
  return form === 'closed' && miss < CLOSE && stateIn(before) === undefined;
}

const CLOSE = 0.15;

/** Whether the words say that the parts are of this whole, and no other can be meant. */
function isWithin({ shape, whole, parts, isNext }: Candidate, tries: number): boolean {
  const [{ sentence }] = whole.figures;
  const first = parts[0]?.sentence;
  if (shape.form !== 'open' || !isNext) return false;
  return sentence === first || (tries === 1 && sentence.stretch === first?.stretch);
}

function verdictOf(
  candidate: Candidate,
  parts: readonly Figure[],
  form: Form,
  difference: Difference,
  isOfWhole: boolean,
): Verdict {
  const { whole } = candidate;
  const { value } = whole;
  // 分解到四个镇：甲63户，乙58户，丙41户: fewer are listed than said.
  if (isShortOfCount(parts)) return notJudged('open');
  // 三个片区：东片21个、西片18个、北片16个: how many there are, not what they make.
  if (value.eq(parts.length)) return notJudged('unsure');
  const doubt = doubtOf(candidate, parts);
  const isOverlap = doubt === 'overlapping' && chanceOf(difference) < NO_CHANCE;
  if (doubt !== undefined && !isOverlap) return notJudged(doubt);
  const weight =
    isOverlap || (form !== 'closed' && candidate.isNext && isOfStatesOnly(parts, difference))
      ? 'warning'
      : weigh(form, difference, isOfWhole);
  // A whole that stands before may be that of another list.
  const isAhead =
    whole.figures[0].sentence !== parts[0]?.sentence &&
    candidate.shape !== ITEMS &&
    candidate.shape !== ITEMS_BARE;
  const share = difference.made
    .minus(value)
    .abs()
    .div(value.eq(0) ? 1 : value);
  if (isAhead && weight !== 'notJudged' && share.gt(isNextSentence(whole, parts) ? AHEAD_NEXT : CLOSE))
    return notJudged('unsure');
  const isShort = difference.made.lt(value) && share.gt(AHEAD_SHORT);
  if (isAhead && form === 'open' && weight === 'warning' && isShort) return notJudged('open');
  if (weight === 'error' && isAhead && (candidate.shape === ROW || chanceOf(difference) >= RARE))
    return failure(whole, parts, difference.made, 'warning');
  if (weight === 'notJudged') return notJudged(form === 'bare' ? 'unsure' : 'open');
  return failure(whole, parts, difference.made, weight);
}

/** Whether a number right before the list says how many parts there are, and there are not so many. */
function isShortOfCount([first, ...others]: readonly Figure[]): boolean {
  const count = first?.sentence.figures[first.index - 1];
  if (first === undefined || count === undefined || count.unit === first.unit) return false;
  const isCount = /^[一-龥]{0,6}(?::|,?(?:分别(?:为|是)|即):?)[^,;:]*$/.test(between(count, first));
  return isCount && count.value.lt(MOST_COUNTED) && !count.value.eq(others.length + 1);
}

const MOST_COUNTED = 20;

/** Share by which a list may miss a whole in the sentence right before. */
const AHEAD_NEXT = 0.5;
/** Share that an open list may leave out of such a whole and still be meant to make it. */
const AHEAD_SHORT = 0.07;

function isNextSentence({ figures: [{ sentence }] }: Whole, [first]: readonly Figure[]): boolean {
  return first?.sentence.previous === sentence;
}

/** Below this even parts that may overlap were meant to make the whole. */
const NO_CHANCE = 0.02;

function failure(
  { figures: [first, ...others], value }: Whole,
  parts: readonly Figure[],
  made: Big,
  severity: Fails['severity'],
): Verdict {
  const added = parts.map((part) => numberIn(first, part.value)).join(' + ');
  const difference = say.difference(made.gt(value), inUnitOf(first, made.minus(value).abs()));
  const [says, advice] = say.sumDiffers(inUnitOf(first, value), inUnitOf(first, made), added, difference);
  const related = [...places(others, say.whole), ...places(parts, say.addend)];
  return { is: 'fails', severity, says, advice, related };
}

function claim({ shape, whole }: Candidate, parts: readonly Figure[], verdict: Verdict): Claim {
  const [subject] = whole.figures;
  const figures = [...whole.figures, ...parts].map(placedOf);
  return { rule: 'figure-sum', shape: shape.name, subject: placedOf(subject), figures, verdict };
}

/** How surely the words say that the parts are all: what is left is named, or every state, or what is so and what is not. */
function formOf({ shape, form, whole, isNext }: Candidate, parts: readonly Figure[]): Form {
  const [first] = parts;
  const last = parts.at(-1);
  if (form === 'closed' || first === undefined || last === undefined) return form;
  // 另有4项暂缓 may be of the whole or beside it; 另有…其余 is of it.
  if (!REST.test(last.before) && parts.some(({ clause }) => BESIDE.test(clause))) return 'bare';
  const isSure = shape !== ROW || isNext;
  if (isOfStates(parts) || isContrast(parts)) {
    if (isSure) return 'closed';
    const isBoth = isContrast(parts) && isNextSentence(whole, parts) && isOfAll(parts);
    return isLedOver(first) || isBoth ? 'open' : 'bare';
  }
  // 办结16件、阶段性办结3件: states of which none is open may leave a rest.
  if (shape === ROW && parts.every(({ before }) => stateIn(before) !== undefined)) return 'bare';
  const isCalled = form === 'open' || (isNext && /共|合计|总计/.test(whole.figures[0].before));
  const isRest = REST.test(last.before) && (isCalled || isAlone(whole) || !/其[他它]/.test(last.before));
  if (isRest || isOfAges(first, last, parts.length)) return isSure || isAlone(whole) ? 'closed' : 'open';
  return isCalled || (isNext && shape === ROW && isRepeated(whole, parts)) ? 'open' : form;
}

/** Words that lead over from a total to its states and name nobody else, nor another time: 截至6月底，目前，经检验，. */
const LEAD_OVER =
  /^\s*(?:(?:截[至止][^,。;]{1,16}|到[^,。;]{2,12}|目前|现阶段|迄今|至今|经[一-龥]{2,8}|[一-龥]{0,4}结果(?:显示|表明)?|其中)[,:])*(?:其中|目前|现|已|均|共|经[一-龥]{2}|按期|如期|当场|全部|基本|初步|部分|整改|样品|产品|问题|任务|事项|案件|线索)*/;
const OTHER_TIME = /累计|[全本今去上当]年|[全本当上]月|以来|季度|上期|往年/;

const BEGINS = /^(?:$|完成|办结|整改|合格|属实|解决|化解|销号|达标|通过|了结|采纳|受理|取得)/;

function isLedOver({ sentence: { text, from, previous }, from: at }: Figure): boolean {
  const head = text.slice(from, at);
  const told = previous === undefined ? '' : text.slice(previous.from, from);
  if (OTHER_TIME.test(head) && !OTHER_TIME.test(told)) return false;
  return BEGINS.test(head.slice(LEAD_OVER.exec(head)?.[0].length ?? 0));
}

/** 抽检样品906批次。经检验，合格样品879批次、不合格样品27批次: both sides open the sentence, and no place or time does. */
function isOfAll([first, ...others]: readonly Figure[]): boolean {
  if (first === undefined || first.index > 0 || others.length > 1) return false;
  const head = first.sentence.text.slice(first.sentence.from, first.from);
  return !OTHER_TIME.test(head) && !/[省市县区镇乡村]/.test(head);
}

/** 处分334人。处分县处级干部5人，…: the only number that its sentence states. */
function isAlone({ figures: [{ sentence }] }: Whole): boolean {
  return sentence.figures.length === 1;
}

/** 制度31项，新建制度13项、修订制度18项: the parts repeat what the whole counts, and are joined more closely than to it. */
function isRepeated({ figures: [{ before, after }] }: Whole, parts: readonly Figure[]): boolean {
  const name = (/^[一-龥]{2}$/.exec(after) ?? /[一-龥]{2}$/.exec(before))?.[0];
  const isJoined = parts.every(
    (part, index) => index === 0 || /^[^,;]*、/.test(between(parts[index - 1] ?? part, part)),
  );
  return (
    isJoined && name !== undefined && parts.every((part) => `${part.before} ${part.after}`.includes(name))
  );
}

/** 已整改48个，正在整改1个: every number is of a state, one of them done and one not. */
function isOfStates(parts: readonly Figure[]): boolean {
  const states = parts.map(stateOf);
  return (
    states.every((state) => state !== undefined && state !== 'disposed') &&
    (states.includes('done') || states.includes('partly')) &&
    states.includes('undone')
  );
}

/** 问题6项，部分整改3项，已整改4项: states that leave no rest are at most the whole, and one less looks like a slip. */
function isOfStatesOnly(parts: readonly Figure[], { stated, made }: Difference): boolean {
  return parts.every(({ before }) => stateIn(before) !== undefined) && made.plus(1).gte(stated);
}

type State = 'done' | 'partly' | 'undone' | 'disposed';

function stateOf({ before, after }: Figure): State | undefined {
  return stateIn(before) ?? stateIn(/^[^,]{0,8}/.exec(after)?.[0] ?? '');
}

function stateIn(words: string): State | undefined {
  if (DISPOSED.test(words)) return 'disposed';
  if (PARTLY.test(words)) return 'partly';
  if (/^(?:均|都|现|目前)*已/.test(words)) return 'done';
  if (UNDONE.test(words)) return 'undone';
  return DONE.test(words) ? 'done' : undefined;
}

/** 35岁及以下206人，36岁至60岁498人，61岁及以上339人 */
function isOfAges(first: Figure, last: Figure, length: number): boolean {
  return (
    length > 2 &&
    /岁(?:及|\(含\))?以下的?$/.test(first.clause) &&
    /岁(?:及|\(含\))?以上的?$/.test(last.clause)
  );
}

/** 受理198件，不予受理12件 */
function isContrast(parts: readonly Figure[]): boolean {
  return parts.some(({ before }) => {
    const base = /^(?:不予|未予|不|未|无|非)([一-龥]{2,4})$/.exec(before)?.[1];
    return base !== undefined && parts.some((part) => part.before !== before && part.before.endsWith(base));
  });
}

/** Why the list is not judged, where the words say so. */
function doubtOf({ whole, shape }: Candidate, parts: readonly Figure[]): Because | undefined {
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return 'unsure';
  if ([...whole.figures, ...parts].some(({ exact }) => !exact)) return 'approximate';
  // 24.38万卷(册): counted in two units at once.
  const [total] = whole.figures;
  if (/^\([一-龥]{1,3}\)/.test(total.sentence.text.slice(total.to, total.to + 5))) return 'unsure';
  const { text, from, to } = first.sentence;
  const start = total.sentence === first.sentence ? Math.min(total.to, first.from) : from;
  const tail = text.slice(last.to, to);
  const words = (text.slice(start, last.to) + (/^[^,;。)]*/.exec(tail)?.[0] ?? '')).replaceAll(REASON, '');
  const isPlanned =
    /计划|目标/.test(whole.figures[0].before) || parts.some(({ before }) => /^[^,;、]{0,4}应/.test(before));
  if (isPlanned && /实际|已/.test(words)) return 'otherPeriod';
  if (!/累计/.test(total.clause) && parts.some(({ clause }) => /累计/.test(clause))) return 'otherPeriod';
  if (GOES_ON.test(words) || REST_IN_WORDS.test(words + tail)) return 'open';
  if (OVERLAPS.test(words + tail)) return 'overlapping';
  if (shape.mayOverlap) return parts.every(({ before }) => PLACE.test(before)) ? undefined : 'overlapping';
  return shape.form !== 'closed' && mayOverlap(parts) ? 'overlapping' : undefined;
}

/** 比上年增长7.5%，主要是部分车辆达到报废年限: why a number is so, and no list of what it holds. */
const REASON = /,(?:主要(?:是|系|因|由于)|原因是|系)[^,;。0-9]*(?:,[^,;。0-9]*)*(?=[;。]|$)/g;

/** One thing may concern two departments; it lies in one place. */
const PLACE = /(?:[省市县区镇乡村社片]|街道)$/;

/** Half of the parts are attributes that one thing can have together; or one side of two is left out. */
function mayOverlap(parts: readonly Figure[]): boolean {
  if (parts.every(({ clause }) => /岁/.test(clause))) return false;
  const names = parts.map(({ before }) => before.replace(/^其中:?,?/, ''));
  if (
    SIDES.some(
      ([one, other]) => names.some((name) => one.test(name)) && !names.some((name) => other.test(name)),
    )
  )
    return true;
  return names.filter((name) => ATTRIBUTE.test(name)).length * 2 >= parts.length;
}

/** 女教师61人 without 男: the list goes on with what both can be. */
const SIDES: readonly (readonly [RegExp, RegExp])[] = [
  [/^女/, /^男/],
  [/^少数民族/, /^汉族/],
];
