/** Sums that a text states: a whole and its parts. Where one candidate of a group holds, the sum holds; else the nearest is weighed. */

import type { Big } from 'big.js';
import { missOf, numberOf } from '../../language/number/approximate.ts';
import { say } from '../../messages/check/figures.ts';
import type { Bilingual } from '../../notice/finding.ts';
import { type Claim, type Fails, type Form, HOLDS, notJudged, type Verdict } from '../claim.ts';
import type { Reading } from '../reading.ts';
import { between, type Figure } from '../sentence.ts';
import { inUnitOf, numberIn, placedOf, places } from '../show.ts';
import { chanceOf, type Difference, RARE, slipChanceOf, weigh } from '../slip.ts';
import type { Candidate } from './candidates.ts';
import { changesOf } from './changes.ts';
import { columnsIn } from './columns.ts';
import { doubtOf } from './doubt.ts';
import { formOf, isNextSentence, isOfStatesOnly, stateIn } from './form.ts';
import { groupsIn } from './groups.ts';
import { itemLists } from './items.ts';
import type { Whole } from './lines.ts';
import { fits, type List, meaningsOf, partsMeant, totalOf, unionOf } from './meanings.ts';
import { type Made, measuresOf } from './measures.ts';
import { ITEMS, ITEMS_BARE, MEASURE, ROW } from './shapes.ts';

/** Every sum of the notice. */
export function* sumClaims(reading: Reading): Generator<Claim> {
  for (const groups of groupsIn(reading)) {
    const sums = groups.flatMap((group) => sumOf(group) ?? []);
    yield* withoutOpen(sums.map((sum) => sum.claim));
    yield* claimsOfParts(sums);
  }
  for (const lists of itemLists(reading)) yield* claimsOfItems(lists);
  for (const column of columnsIn(reading)) {
    const sum = sumOf([column]);
    if (sum !== undefined) yield sum.claim;
  }
}

/** What is said of the parts of a sum besides: where they make their whole, they are complete. */
function* claimsOfParts(sums: readonly Sum[]): Generator<Claim> {
  const known = new Set(
    sums
      .filter(({ claim: { verdict } }) => verdict.is === 'holds')
      .map(({ claim: { subject } }) => subject.from),
  );
  for (const { claim, made } of sums) {
    if (made === undefined || claim.verdict.is !== 'holds') continue;
    for (const measure of measuresOf(made)) {
      // 死亡4人，受伤9人 with 死亡3人，受伤6人: by chance 9 is 3 and 6.
      if (known.has(measure.whole.figures[0].from)) continue;
      const sum = sumOf([measure]);
      if (sum !== undefined) yield sum.claim;
    }
    const change = changesOf(made);
    if (change !== undefined) yield change;
  }
}

/** A sum as it was read, with the whole and the parts where one number is the whole. */
interface Sum {
  readonly claim: Claim;
  readonly made: Made | undefined;
}

function sumOf(group: readonly Candidate[]): Sum | undefined {
  // Candidates with other wholes share their lists.
  let lists: readonly List[] = [];
  let last: Candidate | undefined;
  for (const candidate of group) {
    if (!isOfSameParts(candidate, last)) lists = meaningsOf(candidate);
    last = candidate;
    const held = lists.find((list) => fits(candidate.whole, list));
    if (held === undefined) continue;
    const [whole, ...others] = candidate.whole.figures;
    const made = others.length > 0 ? undefined : { whole, parts: held.parts };
    return { claim: claim(candidate, held.parts, HOLDS), made };
  }
  const tries = group.length;
  const judged = group
    .flatMap((candidate) => judge(candidate, tries) ?? [])
    .sort((one, other) => one.miss - other.miss);
  const [found] = judged.filter(({ claim: { verdict } }) => verdict.is === 'fails');
  const best = found ?? judged.find(isSure);
  return best && { claim: best.claim, made: undefined };
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
  const claims = Array.from(byUnit.values(), (group) => ({ group, claim: sumOf(group)?.claim }));
  const isComplete = claims.some(
    ({ claim }) => claim?.verdict.is === 'holds' && claim.figures.length > MANY_PARTS,
  );
  for (const { group, claim } of claims) {
    const again =
      claim ?? (isComplete ? sumOf(group.map((list) => ({ ...list, form: 'closed' })))?.claim : claim);
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
  const union = unionOf(candidate);
  if (union !== undefined) return judgeUnion(candidate, union, tries);
  const parts = partsMeant(candidate);
  if (parts.length < 2) return undefined;
  const form = formOf(candidate, parts);
  const { value } = candidate.whole;
  const made = totalOf(parts);
  const miss = missOf(made, value);
  const differs = (): Bilingual => failure(candidate.whole, parts, made, 'warning').says;
  const difference = {
    stated: value,
    made,
    parts: parts.map((part) => part.value),
    tries: form === 'bare' ? tries : 1,
  };
  if (candidate.whole.isGuess && !isLikely(candidate.whole, form, miss)) return undefined;
  const found = verdictOf(candidate, parts, form, difference, isWithin(candidate, tries));
  const verdict = found.is === 'notJudged' ? { ...found, nearest: differs } : found;
  return { claim: claim(candidate, parts, verdict), form, miss };
}

/** Two parts with what both count: they make no more than their whole, and mostly all of it. */
function judgeUnion(candidate: Candidate, { parts, total }: List, tries: number): Judged | undefined {
  const { whole, form } = candidate;
  const [first, ...others] = whole.figures;
  if (others.length > 0 || !candidate.isNext || [first, ...parts].some(({ exact }) => !exact))
    return undefined;
  const miss = missOf(total, whole.value);
  const values = parts.map(({ value }) => value);
  const chance = slipChanceOf({ stated: whole.value, made: total, parts: values, tries });
  const isWrong =
    parts.length === PAIR_AND_BOTH && miss <= HALF_OF_WHOLE && (total.gt(whole.value) || chance < RARE);
  const verdict = isWrong
    ? failure(whole, parts, total, total.gt(whole.value) ? 'error' : 'warning')
    : notJudged('overlapping');
  return { claim: claim(candidate, parts, verdict), form, miss };
}

const HALF_OF_WHOLE = 0.5;
/** Two parts and the number of both; more may overlap in more ways. */
const PAIR_AND_BOTH = 3;

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
  // 实到36人（请假4人、缺席1人）: those who are not among the whole.
  if (isOfOthers(whole, parts)) return notJudged('unsure');
  // 分解到四个镇：甲63户，乙58户，丙41户: fewer are listed than said.
  if (isShortOfCount(parts)) return notJudged('open');
  // 三个片区：东片21个、西片18个、北片16个: how many there are, not what they make.
  if (numberOf(value) === parts.length) return notJudged('unsure');
  // 函询46件，核实158件，了结97件: the first of a row that is less than others is no whole of them.
  const isLess = candidate.shape === ROW && parts.some((part) => part.value.gt(value));
  if (isLess && slipChanceOf(difference) >= RARE) return notJudged('unsure');
  if (candidate.isFar === true && slipChanceOf(difference) >= NO_SLIP) return notJudged('unsure');
  // 8.4万人，其中工伤保险7.9万人、失业保险7.2万人: parts of twice the whole are counted several times.
  const isManifold = form !== 'closed' && parts.length > 2 && difference.made.gt(value.times(2));
  if (isManifold && slipChanceOf(difference) >= RARE) return notJudged('overlapping');
  const doubt = doubtOf(candidate, parts);
  const isOverlap = doubt === 'overlapping' && chanceOf(difference) < NO_CHANCE;
  if (doubt !== undefined && !isOverlap) return notJudged(doubt);
  const weight =
    isOverlap || (form !== 'closed' && candidate.isNext && isOfStatesOnly(parts, difference))
      ? 'warning'
      : weigh(form, difference, isOfWhole);
  // A whole that is before may be that of another list.
  const precedes =
    whole.figures[0].sentence !== parts[0]?.sentence &&
    candidate.shape !== ITEMS &&
    candidate.shape !== ITEMS_BARE;
  const share = missOf(difference.made, value);
  if (precedes && weight !== 'notJudged' && share > (isNextSentence(whole, parts) ? PRECEDING_NEXT : CLOSE))
    return notJudged('unsure');
  const isShort = difference.made.lt(value) && share > PRECEDING_SHORT;
  if (precedes && form === 'open' && weight === 'warning' && isShort) return notJudged('open');
  if (weight === 'error' && precedes && (candidate.shape === ROW || chanceOf(difference) >= RARE))
    return failure(whole, parts, difference.made, 'warning');
  // One thing may have been counted by two parts, though there is no word of it.
  if (candidate.shape === MEASURE && weight === 'error' && slipChanceOf(difference) >= 1)
    return failure(whole, parts, difference.made, 'warning');
  // Of people and houses some have none of the attributes that a row names; a case has one outcome.
  const nearest = difference.made.gt(value) ? BARE_NEAR : CASES.has(whole.figures[0].unit) ? BARE_SHORT : 0;
  const isStated = parts.filter(({ before }) => stateIn(before) !== undefined).length >= LEAST_STATES;
  const isNear = share <= (isStated ? Math.max(nearest, BARE_SHORT) : nearest);
  if (weight === 'notJudged' && form === 'bare' && isNear && isPlainRow(candidate, parts))
    return failure(whole, parts, difference.made, 'warning');
  if (weight === 'notJudged') return notJudged(form === 'bare' ? 'unsure' : 'open');
  return failure(whole, parts, difference.made, weight);
}

/** What is so, with brackets that say of what it is not so. */
function isOfOthers({ figures: [{ before, depth }] }: Whole, parts: readonly Figure[]): boolean {
  return (
    stateIn(before) === 'done' &&
    parts.every((part) => part.depth > depth && stateIn(part.before.replace(/^因[病事公]/, '')) === 'undone')
  );
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
const PRECEDING_NEXT = 0.5;
/** Share that an open list may leave out of such a whole and still be meant to make it. */
const PRECEDING_SHORT = 0.07;

/** Below this a whole far before a row was meant, though no word says so. */
const NO_SLIP = 0.005;

/** Below this even parts that may overlap were meant to make the whole. */
const NO_CHANCE = 0.02;

/** Share by which a plain row may exceed its whole, or fall short of it, and still be meant. */
const [BARE_NEAR, BARE_SHORT] = [0.1, 0.05];
const CASES: ReadonlySet<string> = new Set(['件', '批', '起', '批次', '份', '宗', '条']);
const LEAST_PLAIN = 3;
/** Parts that are states, of which a whole has but one for each. */
const LEAST_STATES = 2;

/** 受理86件，维持41件、撤销9件、驳回36件。: nothing but the members of a row is between the whole and the end of the sentence. */
function isPlainRow({ shape, whole, isNext, more }: Candidate, parts: readonly Figure[]): boolean {
  const [{ sentence, ...first }, ...others] = whole.figures;
  if (shape !== ROW || !isNext || others.length > 0 || more.length > 0 || parts.length < LEAST_PLAIN)
    return false;
  const row = [whole.figures[0], ...parts];
  const isWhole = parts.every((part, at) => part.index === first.index + at + 1);
  const isJoined = parts.every((part, at) => PLAIN.test(between(row[at] ?? part, part)));
  const last = parts.at(-1);
  return (
    isWhole &&
    isJoined &&
    last !== undefined &&
    /^[^0-9]{0,40}$/.test(sentence.text.slice(last.to, sentence.to))
  );
}

const PLAIN = /^[一-龥]{0,6}[,、][一-龥()“”]{1,14}$/;

function failure(
  { figures: [first, ...others], value }: Whole,
  parts: readonly Figure[],
  made: Big,
  severity: Fails['severity'],
): Fails {
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
