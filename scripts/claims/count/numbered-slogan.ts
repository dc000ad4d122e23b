/** Catchwords that count two acts, and what they are: “三查三改”，即查思想改作风、查制度改漏洞、…; “两学一做”：学…、学…，做… */

import { CharacterSet } from '../../language/character-set.ts';
import { matchesOf } from '../../language/matches.ts';
import { hanNumber } from '../../language/number/numeral.ts';
import type { Reading, Stretch } from '../reading.ts';
import { DOUBTFUL, type QuotedCount } from './quoted-count.ts';

const PAIR =
  /“([一二两三四五六七八九十])([一-龥])([一二两三四五六七八九十])([一-龥])”的?(?:[一-龥]{0,4}(?:要求|机制|制度|措施|活动|行动|方式|模式|做法|工作法|工作|任务|举措|方法|专项))?(?:,?即:?|:|\()(?:即:?)?/g;
const END = new CharacterSet('。!?()“”;\n');
const LONGEST = 30;

/**
 * Every such catchword whose list is surely whole: each member begins with one of the acts, or with the one and holds the
 * other, and what the sentence goes on with names neither.
 */
export function numberedSlogansOf(reading: Reading): QuotedCount[] {
  return reading.stretchesWith('numeral', 'pair', 'joint').flatMap((stretch) => countsIn(stretch));
}

function countsIn(stretch: Stretch): QuotedCount[] {
  const { text } = stretch;
  if (!text.includes('“')) return [];
  return matchesOf(PAIR, text).flatMap((found) => {
    const [words, first = '', one = '', second = '', other = ''] = found;
    const listFrom = found.index + words.length;
    const end = Math.min(END.next(text, listFrom), text.length);
    const members = one === other ? [] : membersIn(text.slice(listFrom, end), one, other);
    const from = found.index + 1;
    const place = { stretch, listFrom, listTo: end };
    const halves = [
      { said: first + one, count: hanNumber(first), act: one, from },
      { said: second + other, count: hanNumber(second), act: other, from: from + 2 },
    ];
    // 查思想改作风 describes the catchword, not each of its halves.
    const isBoth =
      first === second && members.every((member) => member.includes(one) && member.includes(other));
    const said = { said: first + one + second + other, count: hanNumber(first), act: one, from };
    return (isBoth ? [said] : halves).flatMap(({ act, ...counted }) => {
      const count = members.filter((member) => member.includes(act)).length;
      return count === 0
        ? []
        : [{ ...place, ...counted, members: count, to: counted.from + counted.said.length }];
    });
  });
}

/** The members; none where the list may be read otherwise. */
function membersIn(list: string, one: string, other: string): string[] {
  const pieces = list.split(/[、,]/).map((piece) => piece.trim());
  const cut = pieces.findIndex((piece) => !piece.startsWith(one) && !piece.startsWith(other));
  const members = cut < 0 ? pieces : pieces.slice(0, cut);
  // What follows begins after a comma and names neither act.
  if (cut >= 0) {
    const rest = list.slice(members.join(',').length);
    if (!rest.startsWith(',') || rest.includes(one) || rest.includes(other)) return [];
  }
  if (members.length < 2 || members.some((member) => member.length > LONGEST || DOUBTFUL.test(member)))
    return [];
  const times = members.map(
    (member) => [member.split(one).length - 1, member.split(other).length - 1] as const,
  );
  const areBoth = times.every(([ones, others]) => ones === 1 && others === 1);
  // “四不两直”：不发通知、不打招呼 reports one half only.
  const areEither =
    times.every(([ones, others]) => ones + others === 1) && new Set(times.map(([ones]) => ones)).size > 1;
  return areBoth || areEither ? members : [];
}
