/** Scales: 万 and 亿 between a number and its unit, with 余, 多 or 来 around them. */

import { Big } from 'big.js';
import { CharacterSet } from '../character-set.ts';
import { ONE } from './amount.ts';

/** A power of ten in words. */
export interface Scale {
  /** As written; empty where there is no scale. */
  readonly name: string;
  readonly exponent: number;
  readonly factor: Big;
}

/** The words between a number and its unit. */
export interface ScaleWords {
  readonly scale: Scale;
  /** 余, 多 or 来 is among them: 300余万. */
  readonly rough: boolean;
  /** End of the words, blanks after them excluded. */
  readonly to: number;
  /** Where the unit begins. */
  readonly next: number;
}

export const NO_SCALE: Scale = { name: '', exponent: 0, factor: ONE };

const SCALES = new Map(
  Object.entries({ 百: 2, 千: 3, 万: 4, 亿: 8, 万亿: 12 }).map(([name, exponent]) => [
    name,
    { name, exponent, factor: new Big(`1e${exponent}`) },
  ]),
);

/** Reads the scale at `offset`; without one, `scale` is `NO_SCALE`, and blanks may still be passed over. */
export function scaleAt(text: string, offset: number): ScaleWords {
  if (!BEGUN.at(text, offset)) return { scale: NO_SCALE, rough: false, to: offset, next: offset };
  WORDS.lastIndex = offset;
  const [all = '', before, name, following] = WORDS.exec(text) ?? [];
  const rough = before !== undefined || following !== undefined;
  return {
    scale: SCALES.get(name ?? '') ?? NO_SCALE,
    rough,
    to: offset + (rough || name !== undefined ? all.trimEnd().length : 0),
    next: offset + all.length,
  };
}

const BEGUN = new CharacterSet(' 余多来万亿千百');
/** 来自, 多功能, 余款 are other words; so are 千米 and 百分点. */
const ROUGH_END = '余(?![款额下])|多(?![功种样元方途层头部])|来(?![自源到访电信函说看宾])';
const WORDS = new RegExp(
  ` ?(${ROUGH_END})?(万亿|亿|万|千(?![米克瓦升伏])|百(?!分))?(${ROUGH_END.replace(/\|来.*/, '')})? ?`,
  'y',
);
