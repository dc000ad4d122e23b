/** Nobody can tell where an unclosed quotation or document name ends: reports the first half-pair of each paragraph. */

import type { Stretch } from '../../../claims/reading.ts';
import { say } from '../../../messages/check/check.ts';
import { spanOf } from '../../../notice/prose.ts';
import { type Fault, rule } from '../../rule.ts';

export const textPairs = rule('text-pairs', 'error', function* (reading) {
  for (const stretch of reading.wordsWith('pair')) {
    const fault = firstFault(stretch);
    if (fault !== undefined) yield fault;
  }
});

const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['《', '》'],
  ['〈', '〉'],
  ['（', '）'],
  ['(', ')'],
  ['〔', '〕'],
  ['【', '】'],
  ['「', '」'],
  ['『', '』'],
]);
const OPENERS: ReadonlyMap<string, string> = new Map(Array.from(CLOSERS, ([open, close]) => [close, open]));
const MARK = new RegExp(`[${[...CLOSERS].flat().join('')}]`, 'g');

interface Open {
  readonly mark: string;
  readonly at: number;
}

/** One fault upsets all pairs after it, so only the first of a paragraph is reported. */
function firstFault({ prose, role }: Stretch): Fault | undefined {
  const { text } = prose;
  const open: Open[] = [];
  MARK.lastIndex = 0;
  while (MARK.test(text)) {
    const offset = MARK.lastIndex - 1;
    const mark = text.charAt(offset);
    const inner = open.at(-1);
    if (CLOSERS.has(mark)) {
      // “…“ is an opening quote typed for a closing one, unless quotes of the other kind are between.
      if ('“‘'.includes(mark) && inner?.mark === mark) return turned({ mark, at: offset }, inner, prose);
      open.push({ mark, at: offset });
    } else {
      if (inner !== undefined && closes(mark, inner.mark)) open.pop();
      else if (!isApostrophe(text, offset, open) && !isListMark(text, offset, inner)) {
        return strayClose({ mark, at: offset }, open, prose);
      }
    }
  }
  const [first] = open;
  // A cell may hold one half of a bracket that its neighbour closes.
  if (first === undefined || (role === 'cell' && open.length === 1 && '（('.includes(first.mark)))
    return undefined;
  return unclosed(first, prose);
}

/** Brackets of two widths close each other; `text-width` reports the width. */
function closes(close: string, open: string): boolean {
  if (close === ')' || close === '）') return open === '(' || open === '（';
  return OPENERS.get(close) === open;
}

/** The ’ of don’t and of ’98 closes nothing. */
function isApostrophe(text: string, offset: number, open: readonly Open[]): boolean {
  if (text.charAt(offset) !== '’') return false;
  if (/[A-Za-z]/.test(text.charAt(offset - 1)) && /[A-Za-z]/.test(text.charAt(offset + 1))) return true;
  return (
    open.every(({ mark }) => mark !== '‘') &&
    /[A-Za-z0-9]/.test(text.charAt(offset - 1) + text.charAt(offset + 1))
  );
}

/** `1）` and `a)` at the beginning of a clause count; they close no bracket. */
function isListMark(text: string, offset: number, inner: Open | undefined): boolean {
  if (!/[)）]/.test(text.charAt(offset)) || (inner !== undefined && '(（'.includes(inner.mark))) return false;
  return /(?:^|[。；：，！？;:,.!?\s])(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,2}|[a-zA-Z])$/.test(
    text.slice(Math.max(offset - 3, 0), offset),
  );
}

function turned(second: Open, first: Open, prose: Stretch['prose']): Fault {
  const [says, advice] = say.pairTurned(second.mark, CLOSERS.get(second.mark) ?? '');
  return {
    says,
    advice,
    at: spanOf(prose, second.at, second.at + 1),
    related: [{ at: spanOf(prose, first.at, first.at + 1), says: say.pairOpen() }],
  };
}

function strayClose(close: Open, open: readonly Open[], prose: Stretch['prose']): Fault {
  const inner = open.at(-1);
  const isOpen = open.some(({ mark }) => closes(close.mark, mark));
  if (inner !== undefined && isOpen) {
    // The inner pair is still open where the outer one closes.
    const [says, advice] = say.pairUnclosed(inner.mark, CLOSERS.get(inner.mark) ?? '');
    const related = [{ at: spanOf(prose, close.at, close.at + 1), says: say.pairClosesOuter() }];
    return { says, advice, at: spanOf(prose, inner.at, inner.at + 1), related };
  }
  const [says, advice] = say.pairUnopened(close.mark, OPENERS.get(close.mark) ?? '');
  return { says, advice, at: spanOf(prose, close.at, close.at + 1) };
}

function unclosed({ mark, at }: Open, prose: Stretch['prose']): Fault {
  const [says, advice] = say.pairUnclosed(mark, CLOSERS.get(mark) ?? '');
  return { says, advice, at: spanOf(prose, at, at + 1) };
}
