/** Paragraphs that count on after a colon: （一）…（二）…, entries of a list, 一是… 二是…, each a paragraph of its own. */

import { hanNumber } from '../language/number/numeral.ts';
import { bitsOf, hasCharacterClasses } from './character-classes.ts';
import { memoizePerReading } from './memoize.ts';
import type { Stretch } from './reading.ts';
import { type Sentence, sentencesOf } from './sentence.ts';

/** A paragraph that ends in a colon, and the items after it. */
export interface FollowingList {
  /** The sentence that the colon ends. */
  readonly lead: Sentence;
  readonly items: readonly Stretch[];
  /** Whether the last item is said to be the last: the others end in ；, it does in 。 */
  readonly closes: boolean;
  /** Whether the items are 一是, 二是 …. */
  readonly isRun: boolean;
}

const LEAD = bitsOf('numeral', 'colon');

/** Every lead with a number in it and two items or more that surely are all of its items. */
export const followingLists = memoizePerReading((reading): readonly FollowingList[] => {
  const { stretches } = reading;
  const leads = new Map<Stretch, readonly Stretch[]>();
  for (const [index, { characterClasses, text, role }] of stretches.entries()) {
    if (!hasCharacterClasses(characterClasses, LEAD) || !text.endsWith(':') || role !== 'paragraph') continue;
    const items = markedFrom(stretches, index + 1) ?? entriesFrom(stretches, index + 1) ?? [];
    const stretch = stretches[index];
    // An item that ends in ； has another after it.
    const isCut = items.at(-1)?.text.endsWith(';') === true;
    if (stretch !== undefined && items.length > 1 && !isCut) leads.set(stretch, items);
  }
  if (leads.size === 0) return [];
  return sentencesOf(reading).flatMap((lead) => {
    const items = lead.to === lead.text.length ? leads.get(lead.stretch) : undefined;
    return items === undefined
      ? []
      : [{ lead, items, closes: closes(items), isRun: items[0]?.text.startsWith('一是') === true }];
  });
});

/** Paragraphs of one item after the one with its mark. */
const MOST_OF_ITEM = 12;

/** Paragraphs with marks of one kind from 1 on; none where deeper ones divide them, or the numbers go on further below. */
function markedFrom(stretches: readonly Stretch[], start: number): Stretch[] | undefined {
  const first = stretches[start];
  const own = first?.path.at(-1);
  if (first === undefined || first.label === '' || own?.ordinal !== 1) return undefined;
  const items: Stretch[] = [];
  const depth = first.path.length;
  let index = start;
  let last = start;
  for (; index < stretches.length && index - last < MOST_OF_ITEM; index += 1) {
    const stretch = stretches[index];
    const division = stretch?.path.at(-1);
    const isOfItem =
      stretch?.label === '' && stretch.path.length === depth && division?.ordinal === items.length;
    if (isOfItem && division?.mark === own.mark) continue;
    const goesOn =
      stretch?.label !== '' &&
      stretch?.path.length === depth &&
      division?.mark === own.mark &&
      division.ordinal === items.length + 1;
    if (stretch === undefined || !goesOn) break;
    items.push(stretch);
    last = index;
  }
  for (; index < stretches.length; index += 1) {
    const stretch = stretches[index];
    if (stretch === undefined || stretch.path.length < depth) break;
    if (stretch.path.length > depth) return undefined;
    if (stretch.label === '') continue;
    const next = stretch.path.at(-1);
    return next?.mark === own.mark && next.ordinal !== 1 ? undefined : items;
  }
  return items;
}

/** Entries of a list; or paragraphs that begin with 一是, 二是 … and are not gone on with further below. */
function entriesFrom(stretches: readonly Stretch[], start: number): Stretch[] | undefined {
  const items: Stretch[] = [];
  const isEntry = stretches[start]?.role === 'entry';
  for (let index = start; index < stretches.length; index += 1) {
    const stretch = stretches[index];
    if (stretch === undefined) break;
    const goesOn = isEntry ? stretch.role === 'entry' : runNumber(stretch) === items.length + 1;
    if (!goesOn) {
      const after = stretches.slice(index, index + LOOK_AHEAD);
      return !isEntry && after.some((later) => runNumber(later) === items.length + 1) ? undefined : items;
    }
    items.push(stretch);
  }
  return items;
}

/** Paragraphs after the last item in which the next may still come. */
const LOOK_AHEAD = 12;

function runNumber({ text, label }: Stretch): number {
  const numeral = label === '' ? /^([一二三四五六七八九十]{1,2})是/.exec(text)?.[1] : undefined;
  return numeral === undefined ? 0 : hanNumber(numeral);
}

function closes(items: readonly Stretch[]): boolean {
  return items.every(({ text }, index) => text.endsWith(index < items.length - 1 ? ';' : '。'));
}
