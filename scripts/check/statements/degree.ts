/** Degrees (办结114件，办结率95%) with the numbers that they come from. */

import { atOtherTimes, between, type Figure } from '../../claims/sentence.ts';
import { totalOf } from './addends.ts';
import { type Fraction, fractionsOf, wholesFor } from './fraction.ts';

/** Words of a part that a rate's word stands for: 预算46万元，支出37.2万元，执行率80.9%. */
const SAME: Readonly<Record<string, string>> = { 执行: '支出', 到岗: '实到', 出勤: '实到', 到会: '实到' };

/** 受理120件，办结114件，办结率95%: the rate's word repeats a word of its part. */
export function degreeOf(rate: Figure): Fraction[] {
  const named = DEGREE.exec(rate.before);
  if (named === null) return shareNamed(rate);
  const [, limits = '', negated = '', one = '', other = ''] = named;
  const isPart = (figure: Figure): boolean =>
    figure.unit !== '%' &&
    figure.depth === rate.depth &&
    (negated === ''
      ? isDone(figure, one + other)
      : bears(figure, one + other) && figure.before.includes(negated + one));
  const earlier = rate.sentence.figures.slice(0, rate.index);
  if (earlier.length === 0) return degreeAhead(rate, limits, isPart);
  const parts = earlier.filter((figure) => isPart(figure) && !/[;。]/.test(between(figure, rate)));
  const part = parts.findLast(({ before }) => !BESIDES.test(before)) ?? parts.at(-1);
  if (part === undefined) return negated === '' ? finishedOf(rate, limits, one + other) : [];
  if (!part.exact) return [];
  // 法定审限内结案率 is of fewer cases than 结案.
  const limit = /[^,;。]{0,3}[内期时前次]$/.exec(limits)?.[0];
  if (limit !== undefined && !`${part.before}${part.after}`.includes(limit)) return [];
  const partly = parts.filter(({ before, unit }) => PARTLY.test(before) && unit === part.unit);
  return [part, ...togetherWith(part, partly)].flatMap((each) => fractionsOf(each, wholesOfDegree(part)));
}

function wholesOfDegree(part: Figure): Figure[] {
  for (const find of [wholesFor, doneAndOpen, namedAhead, namedAround]) {
    const wholes = find(part);
    if (wholes.length > 0) return wholes;
  }
  return [];
}

/** 满意216份、基本满意18份，满意率97.5%: those who are partly so may be counted in. */
function togetherWith(part: Figure, partly: readonly Figure[]): Figure[] {
  const last = partly.at(-1);
  if (last === undefined || partly.includes(part)) return [];
  return [{ ...part, value: totalOf([part, ...partly]), to: Math.max(part.to, last.to) }];
}

/** Whether a word of the figure names the state `word`. */
function bears(figure: Figure, word: string): boolean {
  return isToldBefore(figure, word) || isToldBehind(figure, word);
}

function isToldBefore({ before }: Figure, word: string): boolean {
  return (
    before.includes(word) ||
    before.includes(`${word.charAt(1)}${word.charAt(0)}`) ||
    before.includes(SAME[word] ?? '-') ||
    holdsApart(before, word) ||
    ['已', '实'].some(
      (done) => before.includes(done + word.charAt(0)) || before.includes(done + word.charAt(1)),
    )
  );
}

/** 升入高中1532人 for 升学率? 升…学: what is done, and behind it the second word of the rate at the end of its object. */
function holdsApart(words: string, word: string): boolean {
  const at = words.indexOf(word.charAt(0));
  return at >= 0 && words.indexOf(word.charAt(1), at + 2) >= 0;
}

/** Whether it is told behind the number; in 10个镇街完成率达100% the rate is of each of them. */
function isToldBehind({ after }: Figure, word: string): boolean {
  return after.replaceAll(`${word}率`, '').includes(word);
}

/** 整改4316处, 4316处已整改; not 剩余64处正在整改. */
function isDone(figure: Figure, word: string): boolean {
  if (NOT_DONE.test(figure.before)) return false;
  return isToldBefore(figure, word) || (isToldBehind(figure, word) && !NOT_DONE.test(figure.after));
}

/** 54个问题，已整改销号51个，完成率94.4%: what is finished is told in another word than the rate. */
function finishedOf(rate: Figure, limits: string, word: string): Fraction[] {
  const words = FINISHED[word];
  const last = rate.sentence.figures[rate.index - 1];
  if (words === undefined || last === undefined) return [];
  const isFinished = (figure: Figure): boolean =>
    figure.unit === last.unit &&
    figure.depth === rate.depth &&
    figure.exact &&
    words.test(figure.before) &&
    !NOT_DONE.test(figure.before) &&
    !/[;。]/.test(between(figure, rate));
  // The rate is told right behind the number that it is of; where another state of it is told too, it may be of that.
  const parts = isFinished(last) ? rate.sentence.figures.slice(0, rate.index).filter(isFinished) : [];
  const wholes = wholesFor(last).filter((whole) => !parts.includes(whole));
  const told = [...parts, ...wholes].map(({ before, after }) => `${before} ${after}`).join(' ');
  if (!ANY_LIMIT.test(limits) && !told.includes(limits)) return [];
  return parts.flatMap((part) => fractionsOf(part, wholes));
}

/** Words of parts that a rate's word stands for where none bears the word itself. */
const FINISHED: Readonly<Record<string, RegExp>> = {
  完成: /整改|销号|办结|落实|整治|化解|处置|解决|办理完毕/,
  整改: /完成|销号|解决/,
  办结: /完成|办复|处理完毕/,
  办复: /答复|办结/,
  办理: /办结|办复|答复/,
};

/** What is said of a rate without another thing being named: 总体完成率, 问题整改率. */
const ANY_LIMIT = /^(?:总体|综合|总|整体)?(?:问题|任务|事项|工作)?(?:总|的)?$/;

/** 有效监测365天，其中优良天数318天，优良天数比例为87.1%: the whole name of the part stands in front of 比例. */
function shareNamed(rate: Figure): Fraction[] {
  const name = SHARE_NAME.exec(rate.before)?.[1];
  const part = rate.sentence.figures[rate.index - 1];
  if (name === undefined || part?.before.replace(/^其中/, '') !== name || !part.exact) return [];
  return part.depth === rate.depth && !/[;。]/.test(between(part, rate))
    ? fractionsOf(part, wholesFor(part))
    : [];
}

const SHARE_NAME = /^([一-龥]{2,10}?)的?(?:比例|占比|比率|比重)(?:为|达到?|是)?$/;

/** 办结率95%, 支出进度84%, 回收率 of 收回: the word of the part, in front of what makes it a rate. */
const DEGREE =
  /^(.*?)([不未]?)([一-龥])([一-龥])(?:率|(?<=支出|拨付|支付|执行|使用|整改|销号|办结)(?:进度|比例))(?:均|也|已)?(?:为|达到?|是)?$/;

/** 监测点位35个，达标的31个。点位达标率为88.6%。 — a sentence of its own that names the same thing. */
function degreeAhead({ sentence }: Figure, limits: string, isPart: (figure: Figure) => boolean): Fraction[] {
  const name = /[一-龥]{2}$/.exec(limits)?.[0];
  const ahead = sentence.previous?.figures ?? [];
  const part = ahead.findLast(isPart);
  if (name === undefined || part === undefined || !part.exact) return [];
  const wholes = wholesFor(part).filter((whole) => !atOtherTimes(whole, part));
  return [part, ...wholes].some((figure) => `${figure.before} ${figure.after}`.includes(name))
    ? fractionsOf(part, wholes)
    : [];
}

/** 低效用地620亩。已处置低效用地465亩，处置率75.0%: a sentence before counts the same thing, all of it. */
function namedAhead(part: Figure): Figure[] {
  const name = /[一-龥]{3}$/.exec(part.before)?.[0];
  let ahead = part.sentence.previous;
  for (let back = 0; name !== undefined && ahead !== undefined && back < FURTHEST; back += 1) {
    const wholes = ahead.figures.filter(
      (figure) =>
        figure.unit === part.unit &&
        figure.before.endsWith(name) &&
        figure.value.gte(part.value) &&
        !atOtherTimes(figure, part),
    );
    if (wholes.length > 0) return wholes;
    ahead = ahead.previous;
  }
  return [];
}

/** Sentences back in which a reader still looks for the whole. */
const FURTHEST = 3;

/** 有效问卷1386份，回收率92.4%；有效问卷中评价满意的1302份: 中 names what the part is of, counted before. */
function namedAround(part: Figure): Figure[] {
  const { sentence, unit, value, from } = part;
  const name = OF_NAMED.exec(sentence.text.slice(Math.max(sentence.from, from - 32), from))?.[1];
  const core = name?.replace(/(?:人员|对象|单位|群众|企业)$/, '') ?? '';
  if (core.length < 2) return [];
  const before = [...(sentence.previous?.figures ?? []), ...sentence.figures.slice(0, part.index)];
  return before.filter(
    (figure) =>
      figure.unit === unit &&
      figure.depth <= part.depth &&
      figure.value.gte(value) &&
      (figure.before.endsWith(core) || figure.after.startsWith(core)) &&
      !atOtherTimes(figure, part),
  );
}

const OF_NAMED = /(?:^|[,;。])(?:其中,?)?在?([一-龥]{2,12}?)当?中,?[一-龥]{0,12}$/;

/** 已整改20个，正在整改2个，整改率为90.9%: the whole is both together, or a number of the sentence before. */
function doneAndOpen(part: Figure): Figure[] {
  const { sentence, unit, depth, index } = part;
  const open = sentence.figures[index + 1];
  if (open?.unit !== unit || open.depth !== depth || !open.exact) return [];
  if (!/^(?:正在|尚未|未|仍在|待)/.test(open.before) || /[;。]/.test(between(part, open))) return [];
  const ahead = (sentence.previous?.figures ?? []).filter(
    (figure) => figure.unit === unit && figure.value.gte(part.value),
  );
  return [{ ...part, value: part.value.plus(open.value), to: open.to }, ...ahead];
}

/** 完成688个，基本完成4个，未完成5个，完成率98.71%: the rate is of what is done. */
const PARTLY = /^(?:基本|部分|阶段性|比较|较)/;
/** 超额完成2个 is of what was not planned. */
const BESIDES = /^(?:基本|部分|阶段性|比较|较|超额|超计划|超过?|提前|多)/;

const NOT_DONE = /未|正在|待|不合格|不达标|剩余|其余|余下|另有/;
