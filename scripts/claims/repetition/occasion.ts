/** What limits two numbers to a stage or an occasion, where it is outside the words that name what they count. */

import type { Stretch } from '../../claims/reading.ts';
import type { Figure } from '../../claims/sentence.ts';

/**
 * Words before the clause that limit it to a stage: 撤并前，全县有17所. Where one number names a stage and the other
 * does not, the other is mostly stated of another time: only two numbers of one stage, or of none, are compared.
 */
export function isOneStage(one: Figure, other: Figure): boolean {
  const [first, second] = [stageOf(one), stageOf(other)];
  return first === second || (standsIn(first, other) && standsIn(second, one));
}

function stageOf({ sentence, from }: Figure): string {
  const before = sentence.text.slice(Math.max(sentence.from, from - 60), from);
  return /[^,。;]{1,10}[前后初末底时间年度批轮](?=,)/.exec(before)?.[0] ?? '';
}

/** 2025年，全县受理 and 2025年全县受理 are of one stage. */
function standsIn(stage: string, { sentence, from }: Figure): boolean {
  return stage === '' || sentence.text.slice(Math.max(sentence.from, from - 60), from).includes(stage);
}

/** 本次 and 本轮 say the same of one occasion only: where two numbers hang on them, both name it, and in one place. */
export function isOneOccasion(one: Figure, other: Figure): boolean {
  if (!THIS.test(one.clause) && !THIS.test(other.clause)) return true;
  const first = occasionOf(one);
  if (first === '' || first !== occasionOf(other)) return false;
  const { stretch } = one.sentence;
  // In one paragraph only what was named since is new.
  const since = stretch === other.sentence.stretch ? one.to : 0;
  return isOneScope(placesBefore(one, 0), placesBefore(other, since));
}

/** Two items of one run, each with its mark: 7.水上交通6人 and 8.渔业船舶6人 count each its own. */
export function isOtherItem(one: Figure, other: Figure): boolean {
  const [first, second] = [one.sentence.stretch, other.sentence.stretch];
  return (
    first !== second &&
    isItem(first) &&
    isItem(second) &&
    first.path.length === second.path.length &&
    first.path.at(-2) === second.path.at(-2)
  );
}

function isItem({ label, path }: Stretch): boolean {
  return label !== '' && (path.at(-1)?.level ?? 0) >= LIST_LEVEL;
}

/** `1.`; 一、 and （一） head sections, which may be about one thing. */
const LIST_LEVEL = 3;

const THIS = /本[次轮]/;

/** 本次审计 in the sentence up to the number, the latest there. */
function occasionOf({ sentence: { text, from }, from: to }: Figure): string {
  const before = text.slice(Math.max(from, to - 80), to);
  return /^.*(本[次轮][一-龥]{2})/s.exec(before)?.[1] ?? '';
}

/** The places, bodies and turns that a paragraph names before a number. */
function placesBefore({ sentence: { text }, from }: Figure, since: number): readonly string[] {
  return text.slice(Math.max(since, from - 200), from).match(PLACE) ?? [];
}

/** Whether both are under headings that do not name other things: 一、样板桥工程 and 二、范例桥工程 count each its own. */
export function isOnePart(one: Figure, other: Figure): boolean {
  const [first, second] = [one.sentence.stretch, other.sentence.stretch];
  return first.path === second.path || isOneScope(namesAbove(first), namesAbove(second));
}

function namesAbove({ path, prose }: Stretch): readonly string[] {
  return path.flatMap(({ lead }) =>
    lead === prose ? [] : (lead.text.slice(0, LONGEST_HEAD).match(HEADED) ?? []),
  );
}

/** What a heading is about is at its beginning. */
const LONGEST_HEAD = 60;

/** Neither knows of names that the other does not know, while the other has its own. */
function isOneScope(first: readonly string[], second: readonly string[]): boolean {
  return first.every((name) => second.includes(name)) || second.every((name) => first.includes(name));
}

const PLACE =
  /[一-龥]{0,6}(?:省|市|县|区|镇|乡|街道|村|社区|公司|学校|小学|中学|幼儿园|医院|中心|局)|第[一二三四五六七八九十0-9]{1,3}[轮次批组期]/g;
const HEADED =
  /[一-龥]{1,10}(?:工程|项目|标段|地块|厂|店|组|案|路|桥|银行|合作社|镇|乡|村|局|公司|县|区|市|街道|社区|学校|小学|中学|医院)/g;
