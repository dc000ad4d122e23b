/** Slips of a typing hand: whether one explains a difference, and how often chance alone would seem to. */

import type { Big } from 'big.js';
import { missOf } from '../language/number/approximate.ts';
import type { Form } from './claim.ts';

/** Numbers as they are compared: a whole, and what should make it. */
export interface Difference {
  /** The number as stated, and as the others make it. */
  readonly stated: Big;
  readonly made: Big;
  /** The numbers that make it; a slip may be in one of them. */
  readonly parts: readonly Big[];
  /** Meanings that were tried and did not hold: each is another chance. */
  readonly tries: number;
}

/** How a difference is to be taken. */
export type Weight = 'error' | 'warning' | 'notJudged';

/** Above this chance a slip explains nothing. */
export const RARE = 0.05;
/** A list that may be open is short of its whole for many reasons: a slip must be the likelier one by far. */
const VERY_RARE = 0.02;
/** Share of the stated number by which an open list may miss it and still be meant to make it. */
const NEAR_SHARE = 0.1;
/** The same, where one slip explains the difference. */
const WIDE = 0.15;
/** Of a closed list, the share that may be missing before another meaning is likelier. */
const HALF = 0.5;

/**
 * Weighs a difference by the form of the words and by what one slip explains.
 * @param isWithin the words say that the parts are of the whole (其中), so they must not make more
 */
export function weigh(form: Form, difference: Difference, isWithin = false): Weight {
  const { stated, made } = difference;
  const isShort = made.lt(stated);
  const share = missOf(made, stated);
  if (form === 'closed') return isShort && share > HALF ? 'warning' : 'error';
  if (form === 'bare') return slipChanceOf(difference) < RARE ? 'warning' : 'notJudged';
  const chance = chanceOf(difference);
  if (chance < (isShort ? VERY_RARE : RARE)) return 'error';
  // Parts of a whole make no more than it.
  if (isWithin && !isShort && share <= (isExplained(difference) ? WIDE : NEAR_SHARE)) return 'error';
  return share <= NEAR_SHARE || (isWithin && !isShort) || made.minus(stated).abs().eq(1)
    ? 'warning'
    : 'notJudged';
}

/** How often numbers that have nothing to do with each other would be as near, or as much like one slip apart, as these. */
export function chanceOf(difference: Difference): number {
  const { stated, made, tries } = difference;
  const place = placeOf(difference);
  const miss = Number(digitsOf(made.minus(stated).abs(), place));
  const near = (2 * miss + 1) / Math.max(Number(digitsOf(stated, place)), 1);
  return Math.min(slipChanceOf(difference), near * tries, 1);
}

/** Where one slip explains the difference: the values that a slip can reach, of all that there are; else 1. */
export function slipChanceOf(difference: Difference): number {
  const { stated, made, parts, tries } = difference;
  const place = placeOf(difference);
  const numbers = [stated, ...parts];
  const digits = numbers.reduce((sum, number) => sum + lengthOf(number, place), 0);
  const possible = 9 * 10 ** (Math.max(lengthOf(stated, place), lengthOf(made, place)) - 1);
  // Of small numbers a slip explains everything.
  const chance = (SLIPS_A_DIGIT * digits * tries) / possible;
  const swap = (SLIPS_A_PAIR * (digits - numbers.length) * tries) / possible;
  if (swap < 1 && isExplained(difference, isSwapped)) return swap;
  return chance < 1 && isExplained(difference, isOneSlip) ? chance : 1;
}

/** Two neighbours swapped are as frequent as any other slip, and few values can be reached so: they count for the whole of their kind. */
const SLIPS_A_PAIR = 3;

/** How many digits `digitsOf` gives. */
function lengthOf({ c, e }: Big, place: number): number {
  return c[0] === 0 ? 1 : Math.max(e - place + 1, 1);
}

/** Whether one slip in one of the numbers, or one part counted twice, makes the difference. */
function isExplained(
  difference: Difference,
  isSlip: (written: string, meant: string) => boolean = isOneSlip,
): boolean {
  const { stated, made, parts } = difference;
  const place = placeOf(difference);
  const miss = made.minus(stated);
  if (isSlip(digitsOf(stated, place), digitsOf(made, place))) return true;
  return parts.some((part) => {
    const meant = part.minus(miss);
    return (
      (part.eq(miss) && isSlip === isOneSlip) ||
      (meant.gt(0) && isSlip(digitsOf(part, place), digitsOf(meant, place)))
    );
  });
}

/** Round numbers say little: 1000 and 980 differ by 2 of 100, not by 20 of 1000. */
function placeOf({ stated, made, parts }: Difference): number {
  return Math.min(...[stated, made, ...parts].map(lastPlace));
}

/** Values that a slip at one digit can make: ten digits in its place, it and its neighbour swapped, left out or doubled. */
export const SLIPS_A_DIGIT = 12;

/** The power of ten of the last digit that is not 0. */
function lastPlace({ c, e }: Big): number {
  return c[0] === 0 ? 99 : e - c.length + 1;
}

/** The digits of a number from its first to the given place, which is not above its last. */
function digitsOf(value: Big, place: number): string {
  const { c } = value;
  return c[0] === 0 ? '0' : c.join('') + '0'.repeat(Math.max(lastPlace(value) - place, 0));
}

/** Whether one slip makes `written` of `meant`, or the other way round: a digit changed, two swapped, one left out or doubled, zeros added. */
export function isOneSlip(written: string, meant: string): boolean {
  if (written === meant) return false;
  if (written.length === meant.length) return differsOnce(written, meant) || isSwapped(written, meant);
  const [short, long] = written.length < meant.length ? [written, meant] : [meant, written];
  if (/^0*$/.test(long.slice(short.length)) && long.startsWith(short)) return true;
  return long.length === short.length + 1 && isWithoutOne(short, long);
}

function differsOnce(one: string, other: string): boolean {
  let count = 0;
  for (let index = 0; index < one.length; index += 1) if (one[index] !== other[index]) count += 1;
  return count === 1;
}

function isSwapped(one: string, other: string): boolean {
  if (one.length !== other.length || one === other) return false;
  const at = [...one].findIndex((digit, index) => digit !== other[index]);
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}

function isWithoutOne(short: string, long: string): boolean {
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  return short.slice(at) === long.slice(at + 1);
}
