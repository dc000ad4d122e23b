/** Why a list is not judged, where its words say so. */

import type { Because } from '../claim.ts';
import type { Figure } from '../sentence.ts';
import { ATTRIBUTE, CLOSING, COMPLETE, GOES_ON, OPENING, OVERLAPS, REST, REST_IN_WORDS } from '../words.ts';
import type { Candidate } from './candidates.ts';

/** Why the list is not judged, where the words say so. */
export function doubtOf({ whole, shape }: Candidate, parts: readonly Figure[]): Because | undefined {
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return 'unsure';
  if ([...whole.figures, ...parts].some(({ exact }) => !exact)) return 'approximate';
  // 24.38万卷(册): counted in two units at once.
  const [total] = whole.figures;
  if (/^\([一-龥]{1,3}\)/.test(total.sentence.text.slice(total.to, total.to + 5))) return 'unsure';
  if (RANKED.test(total.sentence.text.slice(total.to, total.to + 8))) return 'unsure';
  const { text, from, to } = first.sentence;
  const start = total.sentence === first.sentence ? Math.min(total.to, first.from) : from;
  const tail = text.slice(last.to, to);
  const words = (text.slice(start, last.to) + (/^[^,;。)]*/.exec(tail)?.[0] ?? '')).replaceAll(REASON, '');
  const isPlanned =
    /(?:计划|目标)(?!的)/.test(whole.figures[0].before) ||
    parts.some(({ before }) => /^[^,;、]{0,4}应/.test(before));
  if (isPlanned && !REST.test(last.before) && /实际|已/.test(words)) return 'otherPeriod';
  if (!/累计/.test(total.clause) && parts.some(({ clause }) => /累计/.test(clause))) return 'otherPeriod';
  // 其余24个因用地、资金等原因未开工: what names the rest leaves nothing open.
  if ((!REST.test(last.before) && GOES_ON.test(words)) || REST_IN_WORDS.test(words + tail)) return 'open';
  if (OVERLAPS.test(words + text.slice(last.to, to + NEXT_WORDS))) return 'overlapping';
  if (isStock(total, parts)) return 'otherPeriod';
  if (COMPLETE.test(words + tail)) return undefined;
  if (shape.mayOverlap) return parts.every(({ before }) => PLACE.test(before)) ? undefined : 'overlapping';
  return shape.form !== 'closed' && mayOverlap(parts) ? 'overlapping' : undefined;
}

/** 甲村612亩，居第一位，乙村455亩: the first of a ranking is one of them. */
const RANKED = /^\)?,?(?:位?居|位?列|排名?)(?:首|第)/;

/** Characters of the following sentence that may say that parts overlap: 两类重合8户。 */
const NEXT_WORDS = 24;

/** 年初1260人，转入35人，休学6人，年末1264人: what came and went is no part of what was there, nor is what is there now. */
function isStock(whole: Figure, parts: readonly Figure[]): boolean {
  return OPENING.test(whole.before) && parts.some(({ before }) => CLOSING.test(before));
}

/** 比上年增长7.5%，主要是部分车辆达到报废年限: why a number is so, and no list of what it holds. */
const REASON = /,(?:主要(?:是|系|因|由于)|原因是|系)[^,;。0-9]*(?:,[^,;。0-9]*)*(?=[;。]|$)/g;

/** One thing may concern two departments; it lies in one place. */
const PLACE = /(?:[省市县区镇乡村社片]|街道)$/;

/** Half of the parts are attributes that one thing can have together; or one side of two is left out. */
function mayOverlap(parts: readonly Figure[]): boolean {
  if (parts.every(({ clause }) => /岁/.test(clause))) return false;
  const names = parts.map(({ before }) => before.replace(/^其中:?,?/, ''));
  if (
    SIDES.some(
      ([one, other]) => names.some((name) => one.test(name)) && !names.some((name) => other.test(name)),
    )
  )
    return true;
  return names.filter((name) => ATTRIBUTE.test(name)).length * 2 >= parts.length;
}

/** 女教师61人 without 男: the list goes on with what both can be. */
const SIDES: readonly (readonly [RegExp, RegExp])[] = [
  [/^女/, /^男/],
  [/^少数民族/, /^汉族/],
];
