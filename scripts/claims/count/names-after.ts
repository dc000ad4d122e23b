/**
 * Names listed after their number: 共3人：甲某、乙某、丙某; 另有2家单位逾期，分别是甲局和乙社; 会议3次（3月5日、4月6日、5月7日）.
 * The words that join list and number say that the list is whole, so any noun may be counted.
 */

import { SURNAMES } from '../../language/surnames.ts';
import { isCountedIn, UNITS } from '../../language/unit/unit.ts';
import { anyOf } from '../../language/words.ts';
import type { Reading } from '../reading.ts';
import { between, type Figure, sentencesOf } from '../sentence.ts';
import { type Enumeration, isOfKinds, OF_THEM, OPEN, splitNames } from './enumeration.ts';

/** What numbers of members count. */
const MOST_MEMBERS = 40;
/** Members by which a list may miss its number and still be meant to be whole. */
const NEAR = 2;
const LONGEST = 400;

/** How a number is joined to its list, from after its measure word on. */
interface Joint {
  readonly pattern: RegExp;
  readonly kind: 'each' | 'colon' | 'copula' | 'bracket';
}

const JOINTS: readonly Joint[] = [
  {
    pattern: /^[^;:。、0-9]{0,30}?,?(?:名单|时间|日期|地点|他们|它们)?(?:分别|依次)(?:为|是|系):?/,
    kind: 'each',
  },
  { pattern: /^[^;:。、0-9]{0,12},?(?:时间|日期)(?:为|是)?:?/, kind: 'each' },
  {
    pattern: /^[^,;:。、0-9]{0,16},?(?:即|他们是|它们是|具体(?:为|是|包括)|名单(?:为|如下)):?/,
    kind: 'colon',
  },
  { pattern: /^(?:\([^()]{1,16}\))?[^,;:。、0-9()]{0,24}(?:\([^()]{1,16}\))?:/, kind: 'colon' },
  { pattern: /^[一-龥()]{0,10}?(?:是|为|包括):?/, kind: 'copula' },
  { pattern: /^[一-龥]{0,8}\(/, kind: 'bracket' },
];
/** 入选的3名讲解员是…, 这3个村为…: what the copula joins is whole only where the words before say which they are. */
const OPENED = /(?:的|这|以下|下列|上述|前)$/;
const NOT_ALL = /主要|其中|部分/;

export function namesAfter(reading: Reading): Enumeration[] {
  return sentencesOf(reading).flatMap(({ figures }) => figures.flatMap((count) => listAfter(count) ?? []));
}

function listAfter(count: Figure): Enumeration | undefined {
  const { exact, value, measure, sentence, to } = count;
  if (!exact || value.lt(2) || value.gt(MOST_MEMBERS) || !isCountedIn(measure)) return undefined;
  const rest = sentence.text.slice(to, Math.min(sentence.to, to + LONGEST));
  for (const { pattern, kind } of JOINTS) {
    const [head] = pattern.exec(rest) ?? [];
    if (head === undefined || (kind === 'copula' && !OPENED.test(count.before))) continue;
    if (OPEN.test(head) || NOT_ALL.test(head) || OF_THEM.test(head)) return undefined;
    // 2人、3人，分别为…: of both numbers.
    if (kind === 'each' && isInRow(count)) return undefined;
    const list = listIn(rest.slice(head.length), kind);
    // 对两个部门提出要求：一是…；二是…: a run counts what is asked.
    if (/^(?:一是|第一[,、])/.test(list)) return undefined;
    const members = list === '' ? [] : membersIn(list, count, kind);
    if (members.length === 0) continue;
    // 第一中学、实验小学，另设职教中心: the list goes on.
    if (/^[,;](?:另|还有|其[余他它])/.test(rest.slice(head.length + list.length))) return undefined;
    if (!members.some((number) => value.minus(number).abs().lte(NEAR))) return undefined;
    return { count, members, from: to + head.length, to: to + head.length + list.length };
  }
  return undefined;
}

function isInRow(count: Figure): boolean {
  const before = count.sentence.figures[count.index - 1];
  return before !== undefined && before.unit === count.unit && /^[^,;。]*$/.test(between(before, count));
}

/** Up to where the list ends: the bracket, the row or the sentence; a comma ends it too, but within a bracket. */
function listIn(words: string, kind: Joint['kind']): string {
  const isBracket = kind === 'bracket';
  let depth = 0;
  let end = words.length;
  for (const [index, character] of [...words].entries()) {
    if ('(“《'.includes(character)) depth += 1;
    else if (')”》'.includes(character)) depth -= 1;
    if (depth < 0) return isBracket ? words.slice(0, index) : '';
    if (depth > 0 || !',;。!?'.includes(character)) continue;
    if (isBracket) return '';
    // 台账不全；记录不清；…: rows up to the end of the sentence.
    if (character === ';' && kind === 'colon' && !words.slice(0, index).includes('、')) continue;
    end = index;
    break;
  }
  return isBracket ? '' : words.slice(0, end);
}

/** How many members the list can be read to have; none where it may be no list of what is counted. */
function membersIn(list: string, count: Figure, kind: Joint['kind']): readonly number[] {
  if (OPEN.test(list) || NOT_ALL.test(list)) return [];
  if (list.includes(';')) return rowsIn(list);
  const names = splitNames(list).map((name) => name.replaceAll(/\([^()]*\)/g, ''));
  if (names.every((name) => DATE.test(name))) return names.length > 1 ? [names.length] : [];
  if (isOfKinds(count) || !names.every((name) => isName(name))) return [];
  const isOfPeople = UNITS.get(count.measure)?.dimension === 'people';
  if (kind === 'bracket' && (isOfPeople ? !isOfPersons(names) : names.every((name) => KIND.test(name))))
    return [];
  const last = names.at(-1)?.split(/以?及|[和与](?!谐|平)/) ?? [];
  const isJoined = last.length === 2 && last.every((name) => name.length > 1);
  if (names.length < 2) return isJoined && (kind === 'each' || kind === 'copula') ? [2] : [];
  const others = names.slice(0, -1);
  // 甲局、乙局围绕工期作了说明: the last is no name alone.
  const longest = Math.max(...others.map((name) => name.length));
  if ((last[1] ?? last[0] ?? '').length > LONGER * longest + LONGER) return [];
  if (!isJoined) return [names.length];
  // 甲社区和乙社区 end alike, and persons have short names: else 和 may be within one name.
  const [one, other] = last.map((name) => name.at(-1));
  const isTwo = isOfPeople || one === other || others.some((name) => name.at(-1) === one);
  return isTwo ? [names.length + 1] : [names.length + 1, names.length];
}

const LONGER = 3;

function rowsIn(list: string): readonly number[] {
  const rows = list.split(';').filter((row) => row !== '');
  return rows.every((row) => /^[^0-9,:]{2,30}$/.test(row)) ? [rows.length] : [];
}

function isOfPersons(names: readonly string[]): boolean {
  const known = names.filter((name) => name.length <= 4 && SURNAMES.includes(name.charAt(0)));
  return known.length * 2 > names.length;
}

/** 5个乡镇（街道、园区）: what else is meant by the word. */
const KIND = /^(?:街道|社区|园区|林场|农场|乡|镇|村|居|办事处|开发区|单位|部门|企业|个体户?|机构|组织)$/;
const DATE = /^(?:[0-9]{4}年)?(?:[0-9]{1,2}月)?[0-9]{1,2}日?(?:[上下]午)?$/;
/** What begins a phrase of what is done, or is in it. */
const DOES = new RegExp(`^${anyOf('doing')}|[了被把将在每]|其中`);

function isName(words: string): boolean {
  return /^[^0-9:;。]{1,30}$/.test(words) && !DOES.test(words);
}
