/** Cells of a table that are numbers. */

import { Big } from 'big.js';
import { foldWidth } from '../../language/fold.ts';
import type { Prose } from '../../notice/prose.ts';

/** A cell that is a number, with or without its unit. */
export interface NumberCell {
  readonly prose: Prose;
  readonly value: Big;
  /** The unit as written; empty where the head of the column has it, or nothing. */
  readonly unit: string;
  /** Where the number is in the cell, its unit included. */
  readonly from: number;
  readonly to: number;
}

const NUMBER = /^ *([0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?) ?([一-龥]{0,4}) *$/;
const RATE = /^ *[-−]?([0-9]+(?:\.[0-9]+)?) ?(%) *$/;
const SIGNED = /^ *[-−]([0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?) ?([一-龥]{0,4}) *$/;

/** The cell as an amount that may be added; not for rates and numbers below zero. */
export function numberIn(prose: Prose | undefined): NumberCell | undefined {
  return prose && cellOf(prose, NUMBER);
}

/** The cell as any number, without its sign. */
export function valueIn(prose: Prose | undefined): NumberCell | undefined {
  return prose && (cellOf(prose, NUMBER) ?? cellOf(prose, RATE) ?? cellOf(prose, SIGNED));
}

function cellOf(prose: Prose, form: RegExp): NumberCell | undefined {
  const words = foldWidth(prose.text);
  const [, digits, unit = ''] = form.exec(words) ?? [];
  if (digits === undefined) return undefined;
  const from = words.indexOf(digits);
  return { prose, value: new Big(digits.replaceAll(',', '')), unit, from, to: words.trimEnd().length };
}

/** Decimal places, as far as they are no zeros. */
export function placesOf({ value }: NumberCell): number {
  return Math.max(value.c.length - 1 - value.e, 0);
}

/** Decimal places as written: three of 95.000. */
export function writtenPlaces({ prose, from, to }: NumberCell): number {
  return /\.([0-9]+)/.exec(foldWidth(prose.text.slice(from, to)))?.[1]?.length ?? 0;
}

export function wordsOf({ text }: Prose): string {
  return foldWidth(text).trim();
}
