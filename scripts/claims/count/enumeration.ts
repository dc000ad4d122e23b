/** Lists whose number of members the text states: 三个方面：一是…二是…三是…; “六大行动” after its six names. */

import { hanNumber } from '../../language/number/numeral.ts';
import { anyOf } from '../../language/words.ts';
import { readMark } from '../../notice/numbering/mark.ts';
import { bitsOf, hasCharacterClasses } from '../character-classes.ts';
import type { Reading, Stretch } from '../reading.ts';
import { type Figure, type Sentence, sentencesOf } from '../sentence.ts';

export interface Enumeration {
  readonly count: Figure;
  /** The number with what it counts, where that is no measure word: 8省. */
  readonly said?: string;
  /** Numbers of members that the list can be read as; 和 may join two members or are within one. */
  readonly members: readonly number[];
  /** `false` where other words may be before the first name, or 等 leaves some out. */
  readonly isSure?: boolean;
  /** Where the list is in the stretch. */
  readonly from: number;
  readonly to: number;
}

/** Every stated list that is complete. */
export function enumerationsOf(reading: Reading): Enumeration[] {
  const enumerations: Enumeration[] = [];
  const begun = new RunBegun();
  for (const sentence of sentencesOf(reading)) {
    for (const figure of mayList(sentence, begun) ? sentence.figures : []) {
      // 100 and more have another power of ten.
      if (!figure.exact || figure.unit === '%' || figure.value.e > 1) continue;
      const isSaid = isOfKinds(figure);
      const run = isSaid || isBelow(figure) || isRunAfter(figure) ? ordinalRun(figure) : undefined;
      const found = run ?? (isSaid ? listAfter(figure) : listNamed(figure)) ?? listBefore(figure);
      if (found !== undefined && isMemberCount(figure)) enumerations.push(found);
    }
  }
  return enumerations;
}

/** Whether the number may say how many members a list has: more than one, and no more than a text sets side by side. */
export function isMemberCount({ exact, value }: Figure): boolean {
  return exact && value.e <= 1 && value.gte(2) && value.lte(20);
}

/** Whether members may be set beside each other in the sentence, or a run begins in its paragraph. */
function mayList({ characterClasses, stretch }: Sentence, begun: RunBegun): boolean {
  return hasCharacterClasses(characterClasses, JOINT) || begun.in(stretch);
}

const JOINT = bitsOf('joint');
const JOINED = /、|”“|》《/;

/** Knows whether a run (一是 …) begins in a paragraph; its sentences come one after the other. */
class RunBegun {
  private last: Stretch | undefined;
  private begun = false;

  in(stretch: Stretch): boolean {
    if (stretch !== this.last) this.begun = /一是|第一|\([1一]\)|①|:1[.、]/.test(stretch.text);
    this.last = stretch;
    return this.begun;
  }
}

const KINDS =
  /^(?:方面|环节|层面|领域|维度|部门|单位|部分|评估|等级|方式|渠道|途径|程序|关口|情形|场景|标准|条件|要件|模式|平台|服务|目标|层级|主体|类型|步骤|阶段|要素|重点|措施|制度|行动|工程|任务|机制|工作|举措|清单|专项|原则|要求|问题|板块|体系|类别|指标|组成|构成)/;

/** Words before a kind: 三项整改措施, 四个突出问题. What would make it another thing (部门要求) is not one of them. */
const OF_KIND =
  /^(?:整改|工作|具体|重点|主要|突出|保障|监管|防范|改进|惩戒|便民|惠民|支持|帮扶|处理|处置|违规|违法|典型|共性|关键|核心|长效|配套|创新|有力|有效|硬性|刚性|专项|治理|推进|落实|服务|管理){1,2}(?:的)?(?=[一-龥]{2}:)/;
const MORE_KINDS =
  /^(?:做法|表现|不足|原因|困难|特点|经验|行为|短板|承诺|事项|规定|纪律|办法|建议|意见|手段|成效):/;
/** 以下三项…, 下列四种…: but 以下两个镇 are no marks of a run. */
function isBelow({ before, measure }: Figure): boolean {
  return ['项', '点', '条', '类', '种', '方面'].includes(measure) && /(?:以下|下列|如下)$/.test(before);
}

/** 四个方面, 六大行动, 三项措施: a number of kinds, as against a number of things. */
export function isOfKinds(figure: Figure): boolean {
  if (['大', '方面', '部分'].includes(figure.measure)) return true;
  if (figure.measure === '件') return figure.after.startsWith('事');
  if (figure.measure === '张') return figure.after.startsWith('清单');
  if (figure.measure === '类' && /^[一-龥]{1,6}:/.test(figure.sentence.text.slice(figure.to, figure.to + 7)))
    return true;
  if (!['个', '项', '类', '种', '条', '点'].includes(figure.measure)) return false;
  return KINDS.test(figure.after) || isOfNamedKinds(figure);
}

/** 三项整改措施：, 四点建议：: only right before a colon is it surely a list of them. */
function isOfNamedKinds({ sentence: { text, characterClasses }, to }: Figure): boolean {
  if (!hasCharacterClasses(characterClasses, COLON)) return false;
  const words = text.slice(to, to + 16);
  const kind = words.slice(OF_KIND.exec(words)?.[0].length ?? 0);
  return MORE_KINDS.test(kind) || (KINDS.test(kind) && /^[一-龥]{2}:/.test(kind));
}

const COLON = bitsOf('colon');

/** 附件共三个：1.…；2.…: a number right before the colon and its marks. */
function isRunAfter({ sentence: { text, characterClasses }, to }: Figure): boolean {
  return (
    hasCharacterClasses(characterClasses, COLON) &&
    /^[一-龥]{0,6}:(?:1[.、][^0-9]|\(1\)|①)/.test(text.slice(to, to + 12))
  );
}

/** …三项措施：一是…。二是…。三是…。 — the run goes on over the sentences of the paragraph. */
function ordinalRun(count: Figure): Enumeration | undefined {
  const { text, stretch } = count.sentence;
  // 对两个部门提出要求：一是… counts who is asked.
  if (/^(?:部门|单位|主体)[一-龥]{2}/.test(count.after)) return undefined;
  const rest = text.slice(count.to);
  const head = /^[^。;]{0,24}?[:。,]\s?(?=一是|第一[,、]|\([1一]\)|①|(?<=:)1[.、][^0-9])/.exec(rest);
  if (head === null) return undefined;
  const from = count.to + head[0].length;
  const style = STYLES.find(([first]) => rest.startsWith(first, head[0].length))?.[1];
  if (style === undefined) return undefined;
  const members = new Set<number>();
  for (const { 1: numeral = '' } of text.slice(from).matchAll(style)) {
    const ordinal = ordinalOf(numeral);
    if (ordinal === 1 && members.size > 0) break;
    // Gaps and order are for the numbering rules; here the marks are counted.
    members.add(ordinal);
  }
  // (一)… of which the next is in another paragraph.
  if (members.size < 2 && style === HAN_MARKS) return undefined;
  return { count, members: [members.size], from, to: stretch.prose.text.length };
}

const HAN_MARKS = /(\([一二三四五六七八九十]{1,2}\))/g;

/** How a run within a paragraph begins, and its marks. */
const STYLES: readonly (readonly [string, RegExp])[] = [
  ['一是', /([一二三四五六七八九十]{1,2})是/g],
  ['第一', /第([一二三四五六七八九十]{1,2})[,、]/g],
  ['(1)', /(\([0-9]{1,2}\))/g],
  ['(一)', HAN_MARKS],
  ['①', /([①-⑳])/g],
  ['1', /(?<=^|[:;。,])([0-9]{1,2})[.、](?![0-9])/g],
];

function ordinalOf(numeral: string): number {
  return Number(numeral) || (readMark(numeral)?.ordinal ?? hanNumber(numeral));
}

export const OPEN = new RegExp(`${anyOf('example')}|等|如[^下]|以及其他`);
/** 3个单位的汇报： is of what they said. */
export const OF_THEM = /的[^的]*(?:汇报|意见|情况|报告|建议|说明|诉求|发言|要求)[^的]*:$/;
/** Nothing of a list: a clause with a verb's object or a number of its own. */
const NO_MEMBER = /[0-9]|其中|并|已|的同时/;

/** 三个方面：甲、乙、丙。 and 4项制度，即《甲》《乙》 read from the count on. */
function listAfter(count: Figure): Enumeration | undefined {
  const { text, to } = count.sentence;
  const rest = text.slice(count.to, to);
  const head = /^[^,;。:、]{0,16}(?::|(?:,|)(?:即|分别(?:为|是)|包括|具体(?:为|是|包括)))[:]?/.exec(rest);
  if (head === null) return undefined;
  if (/主要/.test(head[0]) || OF_THEM.test(head[0])) return undefined;
  const from = count.to + head[0].length;
  const rows = text.slice(from, to).split(';');
  const clauses = (rows[0]?.split(/[。!?]/)[0] ?? '').split(/,(?![^“]*”)/);
  const [list = ''] = clauses;
  const found = composed(count, clauses, from) ?? read(count, list, from);
  // 加强宣传、培训，压实责任，强化督导: what 、 joins may be within a member.
  const isOtherwise = [rows, clauses].some(({ length }) => length > 1 && count.value.eq(length));
  return isOtherwise && found?.members.some((number) => count.value.eq(number)) !== true ? undefined : found;
}

/** 三个工作组：由甲局、乙局组成的核查组，由丙局和丁局组成的勘查组，…: every member ends in what is counted. */
function composed(count: Figure, clauses: readonly string[], from: number): Enumeration | undefined {
  const last = count.after.at(-1);
  const made = clauses.flatMap((clause) => clause.match(/由[^由的]{2,30}的[^由的、]{2,12}/g) ?? []);
  const isMade = clauses[0]?.startsWith('由') === true && last !== undefined;
  if (
    !isMade ||
    made.length < 2 ||
    !clauses.every((clause) => clause.startsWith('由') && clause.endsWith(last))
  )
    return undefined;
  return { count, members: [made.length], from, to: from + clauses.join(',').length };
}

/** 等5个村，即甲村、乙村…: 即 and 分别为 name every one of the things counted. */
function listNamed(count: Figure): Enumeration | undefined {
  const words = count.sentence.text.slice(count.to, count.to + 20);
  return /^[一-龥]{0,6},?(?:即|分别(?:为|是))/.test(words) ? listAfter(count) : undefined;
}

/** 甲、乙、丙“三大行动”; “甲”“乙”“丙”三项机制; 甲村、乙村、丙村3个村 */
function listBefore(count: Figure): Enumeration | undefined {
  const { text, from } = count.sentence;
  const end = text.charAt(count.from - 1) === '“' ? count.from - 1 : count.from;
  let words = text.slice(Math.max(from, end - 160), end);
  const cut = Math.max(words.lastIndexOf(','), words.lastIndexOf(';'), words.lastIndexOf(':'));
  words = words.slice(cut + 1);
  if (!JOINED.test(words)) return undefined;
  words = words.replace(/^(?:并|同时|还)(?=[对在向到])/, '');
  // “甲、乙、丙”三项: the list is what the quotation holds.
  const quoted = /“([^“”]*、[^“”]*)”$/.exec(words);
  if (quoted !== null) return read(count, quoted[1] ?? '', end - 1 - (quoted[1] ?? '').length);
  // 市直部门、县区共查找5个方面: who looked for them.
  if (/[的了在对及和与]$|(?:共|查找|发现|反馈|排查|梳理|存在|涉及|提出)[一-龥]{0,2}$/.test(words))
    return undefined;
  // 五大领域、六大行动、七项任务: slogans side by side.
  if (COUNTED.test(words)) return undefined;
  return read(count, words, end - words.length);
}

function read(count: Figure, list: string, from: number): Enumeration | undefined {
  if (!JOINED.test(list) || OPEN.test(list)) return undefined;
  const isSaid = isOfKinds(count) || isNamed(count, list);
  if (!isSaid && !sharesEnding(list.replace(/[、\s]+$/, ''), count.after)) return undefined;
  const names = splitNames(list);
  if (names.length < 2 || names.some((name) => NO_MEMBER.test(name))) return undefined;
  if (!isSaid && !names.every((name) => sharesEnding(name, count.after))) return undefined;
  // 甲乡、乙镇对丙镇、丁镇2个乡镇: the list begins after who deals with it.
  if (!isSaid && names.slice(1).some((name) => /[对向到在由]/.test(name))) return undefined;
  // 《甲》和《乙》 are two.
  const isTwo = /[”》](?:以?及|[和与])[“《]/.test(names.at(-1) ?? '');
  const members = [names.length + Number(isTwo)];
  if (!isTwo && /[和与及]|以及/.test(names.at(-1) ?? '')) members.push(names.length + 1);
  // 联合甲局、乙局三个部门 may count the one who asks them.
  if (/^(?:部门|单位)/.test(count.after) && /联合|会同|协同|配合|牵头|[与和同]/.test(list))
    members.push(names.length + 1);
  return { count, members, from, to: from + list.length };
}

const COUNTED = /[二两三四五六七八九十][大项个条类种批](?![^、]*”)/;

/** “甲”“乙”3个专窗, 《甲》《乙》2个办法: quotations or titles that are right before their count. */
function isNamed({ measure, from, sentence }: Figure, list: string): boolean {
  if (!['个', '项', '种', '类', '条', '部', '件'].includes(measure)) return false;
  return (
    /[”》]/.test(sentence.text.charAt(from - 1)) &&
    !/[”》](?!以?及[“《]|[和与][“《])[^“”《》、]+[“《]/.test(list)
  );
}

/** Places that one word counts together: 范本镇、示例乡、样板街道 are 3个乡镇（街道）. */
const PLACES: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:乡镇|镇街|街镇|镇乡)/, /[^对向和](?:乡|镇|街道)$/],
  [/^(?:村社|村居|村\(社区\))/, /[^对向和](?:村|社区|居委会)$/],
];

/** Nouns of one character. */
const ONE = /^[村镇乡县区局校厂院所]/;

/** 样板村、范例村 are what 2个村 counts. */
function sharesEnding(name: string, noun: string): boolean {
  const places = PLACES.find(([counted]) => counted.test(noun))?.[1];
  if (places !== undefined) return places.test(name);
  const kind = /^[一-龥]{1,2}/.exec(noun)?.[0] ?? '';
  // 3个村开展: one character may be all of the noun.
  return kind !== '' && (name.endsWith(kind) || (ONE.test(kind) && name.endsWith(kind.charAt(0))));
}

/** Splits at 、 outside quotes and 《》, and between quotations or titles that follow each other. */
export function splitNames(list: string): string[] {
  const names: string[] = [];
  let depth = 0;
  let name = '';
  for (const character of list) {
    const follows =
      depth === 0 &&
      ((character === '“' && name.endsWith('”')) || (character === '《' && name.endsWith('》')));
    if (follows || (character === '、' && depth === 0)) {
      names.push(name);
      name = '';
    }
    if ('“《(‘'.includes(character)) depth += 1;
    else if ('”》)’'.includes(character)) depth = Math.max(depth - 1, 0);
    if (character !== '、' || depth > 0) name += character;
  }
  if (name.trim() !== '') names.push(name);
  return names;
}
