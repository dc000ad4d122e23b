/** Catchwords that count their members, and the members after them: “三个一”要求，即一名负责人、一张清单、一套方案; “四不”纪律：不… */

import { CharacterSet } from '../../language/character-set.ts';
import { matchesOf } from '../../language/matches.ts';
import { hanNumber } from '../../language/number/numeral.ts';
import type { Reading, Stretch } from '../reading.ts';

/** A catchword with a complete list after it; offsets are those of the stretch. */
export interface QuotedCount {
  readonly stretch: Stretch;
  /** As written in the quotation: 三个一, 四不. */
  readonly said: string;
  readonly count: number;
  /** Where the catchword is, quotation marks left out. */
  readonly from: number;
  readonly to: number;
  readonly members: number;
  readonly listFrom: number;
  readonly listTo: number;
}

const CATCHWORD =
  /“(([二两三四五六七八九十])(?:个([一-龥]{1,4})|([一-龥]{2,4}|[不有无清零必严早真实])))”的?(?:[一-龥]{0,2}(?:要求|标准|原则|机制|制度|纪律|措施|目标|承诺|规定|举措|做法|模式|行动|任务|工作法))?(?:,?(?:即|分别(?:为|是)|也就是):?|:|(\()(?:即:?)?)/g;

/**
 * Every catchword whose list is surely whole: its members all repeat the word that is counted, in front (不漏报, 一张清单)
 * or at the end (责任到位), the list ends with its sentence or bracket, and no member can be read as two.
 */
export function quotedCountsOf(reading: Reading): QuotedCount[] {
  return reading.stretchesWith('numeral', 'pair').flatMap((stretch) => countsIn(stretch));
}

function countsIn(stretch: Stretch): QuotedCount[] {
  const { text } = stretch;
  if (!text.includes('“')) return [];
  const counts: QuotedCount[] = [];
  for (const found of matchesOf(CATCHWORD, text)) {
    const {
      0: words,
      1: said = '',
      2: numeral = '',
      3: kind,
      4: key = kind ?? '',
      5: bracket,
      index,
    } = found;
    const listFrom = index + words.length;
    const listTo = endOfList(text, listFrom, key);
    // A list that is cut off, as by a bracket after a member, is not counted.
    const stop = text.charAt(listTo);
    if (!(bracket === undefined ? STOP : CLOSING).includes(stop) && stop !== ',') continue;
    const members = membersIn(text.slice(listFrom, listTo), key);
    const count = hanNumber(numeral);
    if (members !== undefined)
      counts.push({
        stretch,
        said,
        count,
        from: index + 1,
        to: index + 1 + said.length,
        members,
        listFrom,
        listTo,
      });
  }
  return counts;
}

/** After the last member; members that ； parts end with the clause of the last. */
function endOfList(text: string, from: number, key: string): number {
  const end = Math.min(END.next(text, from), text.length);
  const rows = text.slice(from, end).split(';');
  const last = rows.at(-1) ?? '';
  if (rows.length < 2 || !last.startsWith(key) || text.charAt(end) === ')') return end;
  const comma = last.indexOf(',');
  return comma < 0 ? end : end - last.length + comma;
}

const END = new CharacterSet('。!?()“”\n');
/** What ends a list; nothing is at the end of the paragraph. */
const [STOP, CLOSING] = ['。!?', ')'];
/** Words that leave the list open, join two members in one, or go on after it. */
export const DOUBTFUL = /等|其中|以及|[和与及并:《》]|[0-9]/;
/** Nothing of a list that a person names is longer. */
const LONGEST = 30;

/** How many members are in `list`; none where it may be read otherwise. */
function membersIn(list: string, key: string): number | undefined {
  if (DOUBTFUL.test(list)) return undefined;
  // Members within members (甲、乙，丙、丁) may be counted in two ways.
  if (list.includes('、') && list.includes(',')) return undefined;
  const members = list.split(list.includes(';') ? ';' : /[、,]/).map((member) => member.trim());
  if (members.length < 2 || members.some(({ length }) => length > LONGEST)) return undefined;
  const inFront = members.every((member) => member.startsWith(key));
  const atEnd = members.every((member) => member.endsWith(key));
  if (!inFront && !atEnd) return undefined;
  // 不迟报不漏报 holds two of 四不.
  return members.every((member) => member.split(key).length === 2) ? members.length : undefined;
}
