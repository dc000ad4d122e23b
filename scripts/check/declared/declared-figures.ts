/** Finds where the declared figures are in the body. */

import type { Reading, Stretch } from '../../claims/reading.ts';
import { foldWidth } from '../../language/fold.ts';
import type { DeclaredFigure } from '../../notice/model.ts';
import type { Span } from '../../notice/position.ts';
import { spanOf } from '../../notice/prose.ts';
import { numbersThatFit } from './figure-words.ts';

/** Where words are in the body. */
export interface Occurrence {
  readonly stretch: Stretch;
  /** Offsets in the stretch. */
  readonly from: number;
  readonly to: number;
}

/** The first place in the body where `text` is word for word (of either width) and no number goes on beyond its ends. */
export function occurrenceOf(reading: Reading, text: string): Occurrence | undefined {
  const sought = foldWidth(text);
  for (const stretch of reading.stretches) {
    const body = stretch.text;
    for (let from = body.indexOf(sought); from >= 0; from = body.indexOf(sought, from + 1)) {
      const to = from + sought.length;
      if (startsNumber(body, from) && endsNumber(body, to)) return { stretch, from, to };
    }
  }
  return undefined;
}

/** Where the number of `figure` is in the body. */
export function placeOfFigure(reading: Reading, figure: DeclaredFigure): Span | undefined {
  const found = occurrenceOf(reading, figure.text);
  if (found === undefined) return undefined;
  const { stretch, from, to } = found;
  const number = numbersThatFit(figure)[0];
  if (number === undefined) return spanOf(stretch.prose, from, to);
  return spanOf(stretch.prose, from + number.from, from + number.to);
}

const HAN_NUMERAL = '零〇一二两三四五六七八九十百千万亿廿卅';

/** No number runs on to the left of `at`: 9个 is not in 49个, nor 四个 in 十四个, nor 2000万元 in 1亿2000万元, nor any after 第. */
function startsNumber(body: string, at: number): boolean {
  const first = body.charAt(at);
  const before = body.charAt(at - 1);
  if (isDigit(first))
    return (
      !isDigit(before) &&
      !/[百千万亿]/.test(before) &&
      before !== '第' &&
      !(/[.,]/.test(before) && isDigit(body.charAt(at - 2)))
    );
  return !isHanNumeral(first) || (!isHanNumeral(before) && before !== '第' && !isDigit(before));
}

/** No number runs on at `at`: 共49 is not in 共49万, nor in 共49.5 or 共490. */
function endsNumber(body: string, at: number): boolean {
  const last = body.charAt(at - 1);
  const after = body.charAt(at);
  if (isDigit(last)) {
    if (/[.,]/.test(after)) return !isDigit(body.charAt(at + 1));
    return !isDigit(after) && !/[百千万亿%‰]/.test(after);
  }
  return !isHanNumeral(last) || (!isHanNumeral(after) && !isDigit(after));
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9' && character !== '';
}

function isHanNumeral(character: string): boolean {
  return character !== '' && HAN_NUMERAL.includes(character);
}
