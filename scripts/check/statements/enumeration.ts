/** Lists whose number of members the text states: 三个方面：一是…二是…三是…; “六大行动” behind its six names. */

import type { Reading } from '../reading.ts';
import { type Figure, sentencesOf } from './sentence.ts';

export interface Enumeration {
  readonly count: Figure;
  /** Numbers of members that the list can be read as; 和 may join two members or stand within one. */
  readonly members: readonly number[];
  /** Where the list stands in the stretch. */
  readonly from: number;
  readonly to: number;
}

/** Every stated list that is complete. */
export function enumerationsOf(reading: Reading): Enumeration[] {
  return sentencesOf(reading).flatMap(({ figures }) =>
    figures.flatMap((figure) => {
      if (!isCountOfKinds(figure)) return [];
      const found = ordinalRun(figure) ?? listBehind(figure) ?? listBefore(figure);
      return found === undefined ? [] : [found];
    }),
  );
}

const KINDS =
  /^(?:方面|环节|层面|领域|维度|部分|步骤|阶段|要素|重点|措施|制度|行动|工程|任务|机制|工作|举措|清单|专项|原则|要求|问题|板块|体系|类别|指标)/;

/** 四个方面, 六大行动, 三项措施: a number of kinds, as against a number of things. */
function isCountOfKinds(figure: Figure): boolean {
  if (!figure.exact || figure.value.lt(2) || figure.value.gt(20)) return false;
  if (figure.measure === '大' || figure.measure === '方面') return true;
  return ['个', '项', '类', '种', '条'].includes(figure.measure) && KINDS.test(figure.after);
}

/** …三项措施：一是…。二是…。三是…。 — the run goes on over the sentences of the paragraph. */
function ordinalRun(count: Figure): Enumeration | undefined {
  const { text, stretch } = count.sentence;
  const rest = text.slice(count.to);
  const head = /^[^。;]{0,24}?[:。,]\s?(?=一是|第一[,、])/.exec(rest);
  if (head === null) return undefined;
  let members = 0;
  let at = count.to + head[0].length;
  const from = at;
  const numerals = '一二三四五六七八九十';
  for (; members < numerals.length; members += 1) {
    const numeral = numerals.charAt(members);
    const found = text.slice(at).search(new RegExp(`${numeral}是|第${numeral}[,、]`));
    if (found < 0) break;
    at += found + 2;
  }
  return { count, members: [members], from, to: stretch.prose.text.length };
}

const OPEN = /等|主要|例如|比如|如[^下]|之一|以及其他/;
/** Nothing of a list: a clause with a verb's object or a number of its own. */
const NO_MEMBER = /[0-9]|其中|并|已|的同时/;

/** 三个方面：甲、乙、丙。 and 包括甲、乙、丙三类 read from the count on. */
function listBehind(count: Figure): Enumeration | undefined {
  const { text, to } = count.sentence;
  const rest = text.slice(count.to, to);
  const head = /^[^,;。:、]{0,16}(?::|(?:,|)(?:即|分别(?:为|是)|包括|具体(?:为|是|包括)))[:]?/.exec(rest);
  if (head === null) return undefined;
  const list = (rest.slice(head[0].length).split(/[;。!?]/)[0] ?? '').split(/,(?![^“]*”)/)[0] ?? '';
  return read(count, list, count.to + head[0].length);
}

/** 甲、乙、丙“三大行动” */
function listBefore(count: Figure): Enumeration | undefined {
  if (count.measure !== '大' && count.measure !== '方面' && count.measure !== '个' && count.measure !== '项')
    return undefined;
  const { text, from } = count.sentence;
  const start = Math.max(from, count.from - 160);
  let words = text.slice(start, count.from).replace(/“$/, '');
  const cut = Math.max(words.lastIndexOf(','), words.lastIndexOf(';'), words.lastIndexOf(':'));
  words = words.slice(cut + 1);
  if (!words.includes('、') || /[的了在对及和与]$/.test(words)) return undefined;
  return read(count, words, count.from - words.length - (text.charAt(count.from - 1) === '“' ? 1 : 0));
}

function read(count: Figure, list: string, from: number): Enumeration | undefined {
  const names = splitNames(list);
  if (names.length < 2 || OPEN.test(list) || names.some((name) => NO_MEMBER.test(name))) return undefined;
  const joints = /[和与及]|以及/.test(names.at(-1) ?? '') ? 1 : 0;
  const members = joints === 0 ? [names.length] : [names.length, names.length + joints];
  return { count, members, from, to: from + list.length };
}

/** Splits at 、 outside quotes and 《》. */
function splitNames(list: string): string[] {
  const names: string[] = [];
  let depth = 0;
  let name = '';
  for (const character of list) {
    if ('“《(‘'.includes(character)) depth += 1;
    else if ('”》)’'.includes(character)) depth = Math.max(depth - 1, 0);
    if (character === '、' && depth === 0) {
      names.push(name);
      name = '';
    } else {
      name += character;
    }
  }
  if (name.trim() !== '') names.push(name);
  return names;
}
