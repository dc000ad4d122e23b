/** Structures: shares that together are all. 大、中、小型企业分别占16%、24%、60%; 甲占40%、乙占35%、其他占25%. */

import { Big } from 'big.js';
import { say } from '../../messages/check/figures.ts';
import { bitsOf, hasCharacterClasses } from '../character-classes.ts';
import { type Claim, HOLDS, notJudged, type Verdict } from '../claim.ts';
import type { Reading } from '../reading.ts';
import { between, type Figure, sentencesOf } from '../sentence.ts';
import { placedOf, places } from '../show.ts';
import { isOneSlip } from '../slip.ts';
import { OWN_GOAL } from './words.ts';

const PERCENT = bitsOf('percent');
const COLON = bitsOf('colon');

/** Every structure of the notice with its verdict. */
export function* structureClaims(reading: Reading): Generator<Claim> {
  for (const { figures, characterClasses } of sentencesOf(reading)) {
    if (!hasCharacterClasses(characterClasses, PERCENT) && !hasCharacterClasses(characterClasses, COLON))
      continue;
    for (const shares of [
      ...eachInTurn(figures),
      ...upToTheRest(figures),
      ...rowsAlone(figures),
      ...industries(figures),
      ...contrasts(figures),
      ...ratios(figures),
      ...remainders(figures),
      ...fromLeastToMost(figures),
      ...composition(figures),
    ]) {
      const [first] = shares.list;
      if (first === undefined) continue;
      yield {
        rule: 'figure-percent',
        shape: 'structure',
        subject: placedOf(first),
        figures: shares.list.map(placedOf),
        verdict: judge(shares),
      };
    }
  }
}

interface Shares {
  readonly list: readonly Figure[];
  /** The words say that nothing is left: the last is 其他. */
  readonly isAll: boolean;
  /** One may have answered with several of them. */
  readonly mayOverlap?: boolean;
}

/** 分别占16%、24%、60%: they cannot make more than all. */
function* eachInTurn(figures: readonly Figure[]): Generator<Shares> {
  for (const [index, first] of figures.entries()) {
    if (first.unit !== '%' || !isOfOneWhole(first)) continue;
    const list = [first];
    for (const next of figures.slice(index + 1)) {
      if (next.unit !== '%' || !/^[、和及,]{1,2}$/.test(between(list.at(-1) ?? first, next))) break;
      list.push(next);
    }
    if (list.length > 1 && isOfOneUnit(first, list.length)) yield { list, isAll: false };
  }
}

/** 39.1万起、死亡645人，分别占总数的59.1%和48.7%: of two things, each has a whole of its own. */
function isOfOneUnit({ sentence, index }: Figure, length: number): boolean {
  const parts = sentence.figures.slice(Math.max(index - length, 0), index).filter(({ unit }) => unit !== '%');
  return parts.every(({ unit }) => unit === parts[0]?.unit);
}

/** Not 分别占年度计划的84.4%、82.5%, and not 分别占起数和死亡人数的35%、74%: each has a whole of its own. */
function isOfOneWhole({ clause }: Figure): boolean {
  const name = (/(?:分别|各)占([^,;。0-9]{0,12})$/.exec(clause) ??
    /(?:占比|占[^,;。0-9和及、与]{1,16}的(?:比重|比例))(分别)(?:为|是|达)$/.exec(clause))?.[1];
  return name !== undefined && !OWN_GOAL.test(name) && !/[和及、与]/.test(name);
}

/** 甲516件，占73.7%；乙4件，占0.6%；其他188件，占25.7%: every share, up to that of the rest. */
function* upToTheRest(figures: readonly Figure[]): Generator<Shares> {
  let list: Figure[] = [];
  for (const figure of figures) {
    if (figure.unit !== '%') continue;
    const words = figure.sentence.text.slice(
      Math.max(figure.sentence.from, figure.from - REACH),
      figure.from,
    );
    if (!/占(?:比|总[数量额])?的?(?:比[例重])?(?:为|达)?$/.test(figure.clause)) {
      list = [];
      continue;
    }
    list.push(figure);
    if (list.length > 2 && /(?:^|[,;。、])(?:其他|其余|其它)[^;。]{0,24}$/.test(words)) {
      yield { list, isAll: true };
      list = [];
    }
  }
}

/** 认为“很好”的占61.2%，“较好”的占27.5%，…: shares that follow each other and have no numbers of their own. */
function* rowsAlone(figures: readonly Figure[]): Generator<Shares> {
  let list: Figure[] = [];
  for (const figure of figures) {
    const last = list.at(-1);
    const goesOn = last !== undefined && figure.unit === '%' && SAME_ROW.test(between(last, figure));
    if (!goesOn && list.length >= MANY) yield { list, isAll: false, mayOverlap: true };
    const begins = figure.unit === '%' && figure.quantum.lt(1) && ALONE.test(figure.clause);
    if (goesOn) list.push(figure);
    else list = begins ? [figure] : [];
  }
  if (list.length >= MANY) yield { list, isAll: false, mayOverlap: true };
}

/** 第一产业贡献率为6.6%；第二产业…；第三产业…: the three are all. */
function* industries(figures: readonly Figure[]): Generator<Shares> {
  const list = figures.filter(({ unit, clause }) => unit === '%' && INDUSTRY.test(clause));
  const named = new Set(list.map(({ clause }) => INDUSTRY.exec(clause)?.slice(1).join(' ')));
  const kinds = new Set(list.map(({ clause }) => INDUSTRY.exec(clause)?.[2]));
  if (list.length === MANY && named.size === MANY && kinds.size === 1) yield { list, isAll: true };
}

const INDUSTRY = /第([一二三])产业[^,;、0-9]{0,10}(贡献率|占比|比重)(?:为|达|是)?$/;

/** 三次产业结构为12.0:39.3:48.7: three numbers, the first about a share of all. */
function* ratios(figures: readonly Figure[]): Generator<Shares> {
  for (const [index, first] of figures.entries()) {
    const [second, third, fourth] = figures.slice(index + 1, index + 4);
    if (second === undefined || third === undefined || first.unit !== '') continue;
    const list = [first, second, third];
    const isRow = [between(first, second), between(second, third)].every((gap) => /^[:∶]$/.test(gap.trim()));
    const goesOn = fourth !== undefined && /^[:∶]$/.test(between(third, fourth).trim());
    const isNamed = /结构|比重|比例|占比/.test(first.sentence.text.slice(first.sentence.from, first.from));
    // 4:3:3 and 1:2:3 are ratios of another kind.
    const isOfAll = list.every(({ unit, quantum }) => unit === '' && quantum.lt(1));
    if (isRow && !goesOn && isNamed && isOfAll) yield { list, isAll: true };
  }
}

/** 不合格率2.09%，合格率97.91% */
function* contrasts(figures: readonly Figure[]): Generator<Shares> {
  for (const [index, first] of figures.entries()) {
    const next = figures[index + 1];
    const [one, other] = [first, next].map((figure) => CONTRASTED.exec(figure?.before ?? ''));
    if (next === undefined || first.unit !== '%' || next.unit !== '%' || one == null || other == null)
      continue;
    const isContrast = one[2] === other[2] && (one[1] === '') !== (other[1] === '');
    if (isContrast && !/[;。]/.test(between(first, next))) yield { list: [first, next], isAll: true };
  }
}

/** 满意和基本满意的占92.7%，其余7.3%不满意; 参保农户占81.4%，未参保的占18.6%: what is left makes all. */
function* remainders(figures: readonly Figure[]): Generator<Shares> {
  for (const [index, rest] of figures.entries()) {
    const before = figures[index - 1];
    if (rest.unit !== '%' || before?.unit !== '%') continue;
    const gap = between(before, rest);
    const isRest = (REST.test(gap) && !gap.includes('率')) || isDenial(before, gap);
    if (!isRest || GROWS.test(before.before) || GROWS.test(rest.before)) continue;
    const list = [rest];
    for (let at = index - 1; at >= 0; at -= 1) {
      const one = figures[at];
      const next = list[0];
      if (one?.unit !== '%' || next === undefined || (at < index - 1 && !JOINED.test(between(one, next))))
        break;
      list.unshift(one);
    }
    // 入户率92%，其中老人占80%，其余20%: the last of them may be all.
    const whole = list.map((_, from) => list.slice(from)).find((some) => some.length > 1 && isAbout(some));
    yield { list: whole ?? list, isAll: true };
  }
}

const REST = /^[^,;。%]{0,16}[,、](?:其[他它余]|剩余|余下|剩下)的?[^,;。、0-9]{0,10}$/;
const JOINED = /^[^;。0-9]{0,12}[,、][^;。0-9]{0,12}$/;
const GROWS = /增|减|升|降|高|低|涨|跌/;

/** 未参保的占, after 参保农户占: the same is denied. */
function isDenial({ clause }: Figure, gap: string): boolean {
  const denied = /^[,、](?:另有)?[不未](?:予)?([一-龥]{2})[一-龥]{0,8}$/.exec(gap)?.[1];
  return denied !== undefined && clause.includes(denied) && !new RegExp(`[不未]${denied}`).test(clause);
}

function isAbout(list: readonly Figure[]): boolean {
  const loose = list.reduce((total, { quantum }) => total.plus(quantum), new Big(0)).div(2);
  const sum = list.reduce((total, { value }) => total.plus(value), new Big(0));
  return sum.minus(100).abs().lte(loose);
}

/** 35岁及以下占31.6%，36岁至50岁占46.9%，51岁及以上占21.5%: from the least to the most, every one is in a class. */
function* fromLeastToMost(figures: readonly Figure[]): Generator<Shares> {
  let list: Figure[] = [];
  for (const figure of figures) {
    if (figure.unit !== '%') continue;
    const last = list.at(-1);
    const words = last === undefined ? figure.clause : between(last, figure);
    if (/占[^,;。]{0,6}$/.test(words) && LEAST.test(words)) list = [figure];
    else if (list.length > 0 && /^[,;、][^,;。]{0,20}占[^,;。]{0,6}$/.test(words)) {
      list.push(figure);
      if (!MOST.test(words)) continue;
      yield { list, isAll: true };
      list = [];
    } else list = [];
  }
}

/** A class of numbers, such as 35岁以上; 本科以上 is not one. */
const LEAST = /[0-9][^,;。0-9]{0,4}(?:以下|以内)|(?:不足|不满)[0-9]/;
const MOST = /[0-9][^,;。0-9]{0,4}以上|超过[0-9]/;

/** 用水结构为农业62.5%、工业21.3%、生活16.2%: the parts of one thing. */
function* composition(figures: readonly Figure[]): Generator<Shares> {
  for (const [index, first] of figures.entries()) {
    if (first.unit !== '%' || !/(?:结构|构成|组成)(?:为|是|:)[^,;。、0-9]{1,10}$/.test(first.clause))
      continue;
    const list = [first];
    for (const next of figures.slice(index + 1)) {
      if (next.unit !== '%' || !/^[、,;和][^,;。、0-9]{1,12}$/.test(between(list.at(-1) ?? first, next)))
        break;
      list.push(next);
    }
    if (list.length >= MANY) yield { list, isAll: true };
  }
}

const CONTRASTED = /([不未]?)([一-龥]{2})率(?:均|也)?(?:约|达到?|为|是)?$/;
const REACH = 32;
const SAME_ROW = /^[,;、](?:其[他它余])?[“”一-龥()]{1,16}占(?:比|比例)?(?:为|达)?$/;
const ALONE = /^[“”一-龥()]{1,24}占/;

const MANY = 3;
/** Points by which three and more shares with decimals may miss 100 and still be all. */
const CLOSE = 2;

/** Whether two neighbouring digits of one share, swapped, make the others 100. */
function isSwapped(list: readonly Figure[], miss: Big): boolean {
  return list.some(({ value, quantum }) => {
    if (quantum.gte(1)) return false;
    const [digits, right] = [value, value.minus(miss)].map((number) => number.div(quantum).toFixed(0));
    if (digits === undefined || right === undefined || digits.length !== right.length) return false;
    return (
      digits !== right &&
      [...digits].sort().join('') === [...right].sort().join('') &&
      isOneSlip(digits, right)
    );
  });
}

function judge({ list, isAll, mayOverlap }: Shares): Verdict {
  if (list.some(({ exact }) => !exact)) return notJudged('approximate');
  const sum = list.reduce((total, { value }) => total.plus(value), new Big(0));
  // Each may be rounded by half of its last place.
  const loose = list.reduce((total, { quantum }) => total.plus(quantum), new Big(0)).div(2);
  const miss = sum.minus(100);
  if (miss.abs().lte(loose)) return HOLDS;
  // 35.7%、45.7%、17.6%: three and more that all but make 100, or do with two digits swapped, are meant to.
  const isMeant = list.length >= MANY && (miss.abs().lte(CLOSE) || isSwapped(list, miss));
  // 可多选：关注住房的占64.3%，…: more than all, where no word says that they are of one whole.
  if (!isAll && (miss.lt(0) || mayOverlap) && !isMeant) return notJudged(mayOverlap ? 'overlapping' : 'open');
  const [says, advice] = say.sharesNotAll(`${sum.toFixed()}%`);
  const related = places(list.slice(1), say.addend);
  return {
    is: 'fails',
    severity: (isAll ? miss.abs().gt(20) : miss.lt(0)) ? 'warning' : 'error',
    says,
    advice,
    related,
  };
}
