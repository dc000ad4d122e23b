/** How surely words say that the numbers of a list are all of their whole. */

import type { Form } from '../claim.ts';
import { between, type Figure } from '../sentence.ts';
import type { Difference } from '../slip.ts';
import { BESIDE, COMPLETE, DISPOSED, DONE, PARTLY, REST, UNDONE } from '../words.ts';
import type { Candidate } from './candidates.ts';
import type { Whole } from './lines.ts';
import { ROW } from './shapes.ts';

/** How surely the words say that the parts are all: what is left is named, or every state, or what is so and what is not. */
export function formOf({ shape, form, whole, isNext }: Candidate, parts: readonly Figure[]): Form {
  const [first] = parts;
  const last = parts.at(-1);
  if (form === 'closed' || first === undefined || last === undefined) return form;
  if (isSaidToBeAll(whole, last)) return 'closed';
  // 另有4项暂缓 may be of the whole or beside it; 另有…其余 is of it.
  if (!REST.test(last.before) && parts.some(({ clause }) => BESIDE.test(clause))) return 'bare';
  const isSure = shape !== ROW || isNext;
  if (isOfStates(parts) || isContrast(parts)) {
    if (isSure) return 'closed';
    const isBoth = isContrast(parts) && isNextSentence(whole, parts) && isOfAll(parts);
    return isLedOver(first) || isBoth ? 'open' : 'bare';
  }
  // 办结16件、阶段性办结3件: states of which none is open may leave a rest.
  if (shape === ROW && parts.every(({ before }) => stateIn(before) !== undefined)) return 'bare';
  const isCalled = form === 'open' || (isNext && /共|合计|总计/.test(whole.figures[0].before));
  const isRest = REST.test(last.before) && (isCalled || isAlone(whole) || !/其[他它]/.test(last.before));
  if (isRest || isOfAges(first, last, parts.length)) return isSure || isAlone(whole) ? 'closed' : 'open';
  return isCalled || (isNext && shape === ROW && isRepeated(whole, parts)) ? 'open' : form;
}

/** 三类情形互不重叠, 仅有两部分: the sentence says that the parts are all. */
function isSaidToBeAll({ figures: [first] }: Whole, { sentence, to }: Figure): boolean {
  const head = first.sentence === sentence ? sentence.text.slice(first.to, to) : '';
  return COMPLETE.test(head + sentence.text.slice(to, sentence.to));
}

/** Words that lead over from a total to its states and name nobody else, nor another time: 截至6月底，目前，经检验，. */
const LEAD_OVER =
  /^\s*(?:(?:截[至止][^,。;]{1,16}|到[^,。;]{2,12}|目前|现阶段|迄今|至今|经[一-龥]{2,8}|[一-龥]{0,4}结果(?:显示|表明)?|其中)[,:])*(?:其中|目前|现|已|均|共|经[一-龥]{2}|按期|如期|当场|全部|基本|初步|部分|整改|样品|产品|问题|任务|事项|案件|线索)*/;
const OTHER_TIME = /累计|[全本今去上当]年|[全本当上]月|以来|季度|上期|往年/;

const BEGINS = /^(?:$|完成|办结|整改|合格|属实|解决|化解|销号|达标|通过|了结|采纳|受理|取得)/;

function isLedOver({ sentence: { text, from, previous }, from: at }: Figure): boolean {
  const head = text.slice(from, at);
  const between = previous === undefined ? '' : text.slice(previous.from, from);
  if (OTHER_TIME.test(head) && !OTHER_TIME.test(between)) return false;
  return BEGINS.test(head.slice(LEAD_OVER.exec(head)?.[0].length ?? 0));
}

/** 抽检样品906批次。经检验，合格样品879批次、不合格样品27批次: both sides open the sentence, and no place or time does. */
function isOfAll([first, ...others]: readonly Figure[]): boolean {
  if (first === undefined || first.index > 0 || others.length > 1) return false;
  const head = first.sentence.text.slice(first.sentence.from, first.from);
  return !OTHER_TIME.test(head) && !/[省市县区镇乡村]/.test(head);
}

/** 处分334人。处分县处级干部5人，…: the only number that its sentence states. */
function isAlone({ figures: [{ sentence }] }: Whole): boolean {
  return sentence.figures.length === 1;
}

/** 制度31项，新建制度13项、修订制度18项: the parts repeat what the whole counts, and are joined more closely than to it. */
function isRepeated({ figures: [{ before, after }] }: Whole, parts: readonly Figure[]): boolean {
  const name = (/^[一-龥]{2}$/.exec(after) ?? /[一-龥]{2}$/.exec(before))?.[0];
  const isJoined = parts.every(
    (part, index) => index === 0 || /^[^,;]*、/.test(between(parts[index - 1] ?? part, part)),
  );
  return (
    isJoined && name !== undefined && parts.every((part) => `${part.before} ${part.after}`.includes(name))
  );
}

/** 已整改48个，正在整改1个: every number is of a state, one of them done and one not. */
export function isOfStates(parts: readonly Figure[]): boolean {
  const states = parts.map(stateOf);
  return (
    states.every((state) => state !== undefined && state !== 'disposed') &&
    (states.includes('done') || states.includes('partly')) &&
    states.includes('undone')
  );
}

/** 问题6项，部分整改3项，已整改4项: states that leave no rest are at most the whole, and one less looks like a slip. */
export function isOfStatesOnly(parts: readonly Figure[], { stated, made }: Difference): boolean {
  return parts.every(({ before }) => stateIn(before) !== undefined) && made.plus(1).gte(stated);
}

type State = 'done' | 'partly' | 'undone' | 'disposed';

function stateOf({ before, after }: Figure): State | undefined {
  // 40个在建项目 says of what kind they are, not what became of them.
  return stateIn(before) ?? stateIn(/^(?!在[建审查])[^,]{0,8}/.exec(after)?.[0] ?? '');
}

export function stateIn(words: string): State | undefined {
  if (DISPOSED.test(words)) return 'disposed';
  if (PARTLY.test(words)) return 'partly';
  if (/^(?:均|都|现|目前)*已/.test(words)) return 'done';
  if (UNDONE.test(words)) return 'undone';
  return DONE.test(words) ? 'done' : undefined;
}

/** 35岁及以下206人，36岁至60岁498人，61岁及以上339人 */
function isOfAges(first: Figure, last: Figure, length: number): boolean {
  return (
    length > 2 &&
    /岁(?:及|\(含\))?以下的?$/.test(first.clause) &&
    /岁(?:及|\(含\))?以上的?$/.test(last.clause)
  );
}

/** 受理198件，不予受理12件 */
function isContrast(parts: readonly Figure[]): boolean {
  return parts.some(({ before }) => {
    const base = /^(?:不予|未予|尚未|不|未|无|非)([一-龥]{2,4}?)的?$/.exec(before)?.[1];
    return (
      base !== undefined &&
      parts.some((part) => part.before !== before && isOf(part.before.replace(/的$/, ''), base))
    );
  });
}

/** 签订承诺书的 beside 未签订的: the word ends what is so, or begins it. */
function isOf(words: string, base: string): boolean {
  return words.endsWith(base) || words.replace(/^(?:现|均|都|已)+/, '').startsWith(base);
}

/** Whether the whole is in the sentence right before the list. */
export function isNextSentence({ figures: [{ sentence }] }: Whole, [first]: readonly Figure[]): boolean {
  return first?.sentence.previous === sentence;
}
