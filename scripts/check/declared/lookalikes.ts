/** Finds words that are those of a declared figure but for the numbers in them: what the text says in its place. */

import type { Reading, Stretch } from '../../claims/reading.ts';
import { foldWidth } from '../../language/fold.ts';
import type { Occurrence } from './declared-figures.ts';
import { statedNumbers } from './figure-words.ts';

/** Fewer words than this are in many places by chance. */
const LEAST_WORDS = 3;

/** A text with one sign in the place of every number. */
interface Skeleton {
  readonly text: string;
  /** The numbers: place in the skeleton, and the length that each had. */
  readonly cuts: readonly (readonly [at: number, length: number])[];
}

export class Lookalikes {
  private readonly skeletons: readonly (readonly [Stretch, Skeleton])[];

  constructor(reading: Reading) {
    this.skeletons = reading.stretches.map((stretch) => [stretch, skeletonOf(stretch.prose.text)]);
  }

  /** The first place where the words of `text` are with other numbers. */
  of(text: string): Occurrence | undefined {
    const sought = skeletonOf(text);
    if (sought.cuts.length === 0 || sought.text.length - sought.cuts.length < LEAST_WORDS) return undefined;
    for (const [stretch, skeleton] of this.skeletons) {
      const from = skeleton.text.indexOf(sought.text);
      if (from < 0) continue;
      const to = from + sought.text.length;
      return { stretch, from: originalOffset(skeleton, from), to: originalOffset(skeleton, to) };
    }
    return undefined;
  }
}

function skeletonOf(text: string): Skeleton {
  const body = foldWidth(text);
  const cuts: [number, number][] = [];
  let skeleton = '';
  let end = 0;
  for (const { from, scaleTo } of statedNumbers(text)) {
    skeleton += body.slice(end, from);
    cuts.push([skeleton.length, scaleTo - from]);
    skeleton += '\uFFFC';
    end = scaleTo;
  }
  return { text: skeleton + body.slice(end), cuts };
}

function originalOffset({ cuts }: Skeleton, offset: number): number {
  return cuts.reduce((sum, [at, length]) => (at < offset ? sum + length - 1 : sum), offset);
}
