/**
 * Kinds of slip that make something false which a notice states. Each looks for its places with a plain pattern of its
 * own, not with the checker's reading, and takes only places where something else in the notice says otherwise:
 *
 * - numbers of a list after 其中 or in brackets whose members the kind itself has added up to the whole;
 * - numbers and units in the words of a declared figure;
 * - rates, shares and growth that are with both of their numbers;
 * - counts of a list that is beside them, marks that count on, terms with their days;
 * - a member is left out only where the rest misses the whole by less than a seventh: 其中 may leave more unsaid.
 *
 * A number that nothing else in the notice mentions cannot be caught by anybody and is left alone.
 */

import { listedSums, statedRates } from './covered-numbers.ts';

/** Puts `text` in the place of the characters from `from` to before `to`. */
export interface Mutation {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export interface Kind {
  readonly name: string;
  /** The kind looks into the front matter too, where the titles of sections are. */
  readonly titles?: true;
  /** The mutations of a body; `declared` are the words of the declared figures. */
  readonly of: (body: string, declared: readonly string[]) => Mutation[];
}

export const KINDS: readonly Kind[] = [
  { name: 'member of a list + 1', of: (body) => members(body, (digits) => plus(digits, 1)) },
  { name: 'member of a list − 1', of: (body) => members(body, (digits) => plus(digits, -1)) },
  { name: 'member of a list, digits exchanged', of: (body) => members(body, exchanged) },
  {
    name: 'member of a list × 10',
    of: (body) => members(body, (digits) => plus(digits, Number(digits) * 9)),
  },
  { name: 'whole of a list + 1', of: (body) => wholes(body, (digits) => plus(digits, 1)) },
  { name: 'whole of a list − 1', of: (body) => wholes(body, (digits) => plus(digits, -1)) },
  { name: 'whole of a list, digits exchanged', of: (body) => wholes(body, exchanged) },
  { name: 'member of a list left out', of: leftOut },
  {
    name: 'declared figure + 1',
    of: (body, declared) => inDeclared(body, declared, NUMBER, (digits) => plus(digits, 1)),
  },
  {
    name: 'declared figure, digits exchanged',
    of: (body, declared) => inDeclared(body, declared, NUMBER, exchanged),
  },
  {
    name: 'declared figure, another unit',
    of: (body, declared) => inDeclared(body, declared, UNIT, otherUnit),
  },
  { name: 'rate, last digit', of: (body) => rates(body, (digits) => plus(digits, 0.3)) },
  {
    name: 'rate, first digit',
    of: (body) => rates(body, (digits) => plus(digits, -10)),
  },
  {
    name: 'share, percent digit',
    of: (body) => each(body, /[0-9][个件亩户名处]，占([0-9.]+)%/g, (digits) => plus(digits, 2)),
  },
  {
    name: 'growth, percent digit',
    of: (body) =>
      each(body, /(?:由|从)[^。；]*?，(?:下降|降幅为|增幅为)([0-9.]+)%/g, (digits) => plus(digits, 1.5)),
  },
  {
    name: 'part of a rate',
    of: (body) =>
      each(body, /，[^，。；]{0,4}办结([0-9]+)件[^。；]*?率为/g, (digits) =>
        plus(digits, -Math.ceil(Number(digits) / 20)),
      ),
  },
  {
    name: 'fall stated as a rise',
    of: (body) => each(body, /由[^，。；、]*?(减少到|下降至|降至|压减至|缩短至)/g, () => '增加到'),
  },
  {
    name: 'rise stated as a fall',
    of: (body) => each(body, /由[^，。；、每]*?(增加到|提高到|增长到)[0-9]/g, () => '减少到'),
  },
  { name: 'numbers of a change exchanged', of: changeExchanged },
  {
    name: 'count of a list + 1',
    of: (body) =>
      each(
        body,
        /(?:[一-龥]{2,6}、){2,5}[一-龥]{2,6}([三四五六])[个项类条](?:方面|环节|措施|步骤|评估|等级)/g,
        nextNumeral,
      ),
  },
  {
    name: 'member of a counted list left out',
    of: (body) =>
      each(
        body,
        /([一-龥]{2,4}、)(?:[一-龥]{2,6}、){1,5}[一-龥]{2,6}[三四五六]个(?:方面|环节|步骤)/g,
        () => '',
      ),
  },
  {
    name: 'mark renumbered',
    of: (body) => each(body, /^（([二三四五])）/gm, (numeral) => nextNumeral(nextNumeral(numeral))),
  },
  {
    name: 'mark doubled',
    of: (body) =>
      each(body, /^（([二三四五])）/gm, (numeral) => '一二三四五'.charAt('一二三四五'.indexOf(numeral) - 1)),
  },
  { name: 'item left out', of: (body) => each(body, /^(（[二三四五六七]）[^\n]*\n\n)（/gm, () => '') },
  {
    name: 'items exchanged',
    of: (body) =>
      each(body, /^(（[一二三]）[^\n]*\n\n（[二三四]）[^\n]*)/gm, (both) =>
        both.split('\n\n').reverse().join('\n\n'),
      ),
  },
  {
    name: 'mark within a paragraph renumbered',
    of: (body) => each(body, /[。；]([二三])是/g, (numeral) => nextNumeral(nextNumeral(numeral))),
  },
  { name: 'level of a mark changed', of: (body) => each(body, /^(（三）)/gm, () => '3.') },
  { name: 'day that no month has', of: (body) => each(body, /[0-9]月([0-9]{1,2})日/g, () => '32') },
  { name: 'month that no year has', of: (body) => each(body, /年([0-9]{1,2})月/g, () => '13') },
  {
    name: 'year with a digit doubled',
    of: (body) => each(body, /(202[0-9])年[0-9]/g, (year) => `${year}${year.charAt(3)}`),
  },
  {
    name: 'term reversed',
    of: (body) =>
      each(body, /([0-9]{4}年[0-9]+月[0-9]+日至[0-9]+月[0-9]+日)/g, (term) =>
        term.replace(/年(.*)至(.*)/, '年$2至$1'),
      ),
  },
  { name: 'days of a term + 1', of: (body) => each(body, /共([0-9]+)天/g, (digits) => plus(digits, 1)) },
  {
    name: 'event after publication',
    of: (body) => each(body, /(202[0-9])年[0-9]+月[0-9]+日(?:召开|出具|前?全部)/g, () => '2031'),
  },
  { name: 'number left blank', of: (body) => each(body, /[一-龥]([0-9]+)[个件项份处条]/g, () => '××') },
  { name: 'closing quote lost', titles: true, of: (body) => each(body, /(”)/g, () => '') },
  { name: 'opening quote lost', titles: true, of: (body) => each(body, /(“)/g, () => '') },
  { name: 'closing title mark lost', of: (body) => each(body, /(》)/g, () => '') },
  { name: 'bracket lost', of: (body) => each(body, /[一-龥0-9](（)[^（）\n]*）/g, () => '') },
  {
    name: 'radical for a character',
    of: (body) => each(body, /([工人水金土])/g, (character) => RADICALS[character] ?? ''),
  },
  {
    name: 'zero-width character',
    of: (body) => each(body, /[一-龥]([一-龥])/g, (character) => `\u200b${character}`),
  },
  { name: 'replacement character', of: (body) => each(body, /[一-龥]([一-龥])/g, () => '\ufffd') },
  {
    name: 'word doubled',
    of: (body) =>
      each(body, /(?:完成|建立|制定|规范|明确|审查|追缴|公开)(?<=([一-龥]{2}))/g, (word) => `${word}${word}`),
  },
  { name: 'particle doubled', of: (body) => each(body, /[一-龥](的)[一-龥]/g, () => '的的') },
  { name: 'mark of punctuation doubled', of: (body) => each(body, /[一-龥](。)./g, () => '。。') },
  { name: 'half-width comma', of: (body) => each(body, /[一-龥](，)[一-龥]/g, () => ',') },
  { name: 'ID number put in', of: (body) => each(body, /[一-龥](，)/g, () => '（990101196203152011），') },
  { name: 'mobile number put in', of: (body) => each(body, /[一-龥](，)/g, () => '（电话138 0000 0000），') },
  {
    name: 'bank card put in',
    of: (body) => each(body, /[一-龥](，)/g, () => '（卡号6222000000000000012），'),
  },
  { name: 'number plate put in', of: (body) => each(body, /[一-龥](，)/g, () => '（车辆京A00000），') },
  { name: 'passport put in', of: (body) => each(body, /[一-龥](，)/g, () => '（护照E00000000），') },
];

const NUMBER = /[0-9]+(?:\.[0-9]+)?/;
const UNIT = /(?<=[0-9])(?:个|条|项|万元|亩|人次|天)/;
const RADICALS: Readonly<Record<string, string>> = { 工: '⼯', 人: '⼈', 水: '⽔', 金: '⾦', 土: '⼟' };

/** Mutates the first group of every match; what stays as it is, is no mutation. */
function each(body: string, pattern: RegExp, change: (found: string) => string): Mutation[] {
  return Array.from(body.matchAll(new RegExp(pattern.source, `${pattern.flags}d`)), (match) => {
    const [from, to] = match.indices?.[1] ?? [0, 0];
    return { from, to, text: change(match[1] ?? '') };
  }).filter(({ from, to, text }) => text !== body.slice(from, to));
}

/** A list with one of its numbers changed, where the sum then exceeds the whole or misses it by less than a seventh. */
function members(body: string, change: (digits: string) => string): Mutation[] {
  return listedSums(body).flatMap(({ whole, parts }) =>
    parts.flatMap((part) => {
      const text = change(part.text);
      const total = Number(whole.text) + Number(text) - Number(part.text);
      return isCovered(total, Number(whole.text)) ? [{ ...part, text }] : [];
    }),
  );
}

function wholes(body: string, change: (digits: string) => string): Mutation[] {
  return listedSums(body).flatMap(({ whole }) => {
    const text = change(whole.text);
    return isCovered(Number(whole.text), Number(text)) ? [{ ...whole, text }] : [];
  });
}

function isCovered(total: number, whole: number): boolean {
  return total !== whole && (whole - total) * 7 < whole;
}

/** A first member with the 、 after it, where the others are more than six sevenths of the whole. */
function leftOut(body: string): Mutation[] {
  return listedSums(body).flatMap(({ whole, parts, from }) => {
    const [first] = parts;
    if (first === undefined || parts.length < 3 || Number(first.text) * 7 > Number(whole.text)) return [];
    const end = body.indexOf('、', first.to) + 1;
    return end > 0 && end - first.to < 8 ? [{ from, to: end, text: '' }] : [];
  });
}

/** Rates that two numbers of their sentence give. */
function rates(body: string, change: (digits: string) => string): Mutation[] {
  return statedRates(body)
    .map((place) => ({ ...place, text: change(place.text) }))
    .filter(({ from, to, text }) => text !== body.slice(from, to));
}

function inDeclared(
  body: string,
  declared: readonly string[],
  pattern: RegExp,
  change: (found: string) => string,
): Mutation[] {
  return declared.flatMap((words) => {
    const at = body.indexOf(words);
    const found = pattern.exec(words);
    if (at < 0 || found === null || body.indexOf(words, at + 1) >= 0) return [];
    const from = at + found.index;
    const text = change(found[0]);
    return text === found[0] ? [] : [{ from, to: from + found[0].length, text }];
  });
}

function otherUnit(unit: string): string {
  return unit === '万元' ? '元' : unit === '件' ? '个' : '件';
}

/** 由14处减少到5处 becomes 由5处减少到14处. */
function changeExchanged(body: string): Mutation[] {
  const pattern = /由([0-9.]+)([%个家名次处户亩万元]{1,2}(?:减少|增加|下降|提高|压减)[到至])([0-9.]+)/g;
  return Array.from(
    body.matchAll(pattern),
    ({ 0: all, 1: one = '', 2: words = '', 3: other = '', index }) => ({
      from: index,
      to: index + all.length,
      text: `由${other}${words}${one}`,
    }),
  );
}

function nextNumeral(numeral: string): string {
  const numerals = '一二三四五六七八九';
  return numerals.charAt(numerals.indexOf(numeral) + 1);
}

/** Adds in the last place written; nothing below one of it. */
function plus(digits: string, by: number): string {
  const places = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0;
  const value = Number(digits) + by;
  return value <= 0 ? digits : value.toFixed(places);
}

/** The first two neighbouring digits that differ, exchanged; never a zero in front. */
function exchanged(digits: string): string {
  for (let index = 0; index + 1 < digits.length; index += 1) {
    const [one = '', other = ''] = [digits.charAt(index), digits.charAt(index + 1)];
    if (one === other || !/^[0-9]{2}$/.test(one + other) || (index === 0 && other === '0')) continue;
    return digits.slice(0, index) + other + one + digits.slice(index + 2);
  }
  return digits;
}
