/** Who read the notice before, or copied it, must be able to see that it says something else now. */

import type { Reading } from '../../../claims/reading.ts';
import { say } from '../../../messages/check/published.ts';
import type { Notice } from '../../../notice/model.ts';
import { type Span, spanAt } from '../../../notice/position.ts';
import { type PublishedText, withoutBlanks } from '../../../notice/versions/published.ts';
import { pairBlocks } from '../../approval/approved-changes.ts';
import { blockOf, type LockedWords } from '../../approval/approved-words.ts';
import { inline } from '../../approval/shown-change.ts';
import { type DiffPart, diffOf } from '../../approval/word-diff.ts';
import { type Fault, rule } from '../../rule.ts';

export const publishedText = rule('published-text', 'warning', function* (reading, { published }) {
  const before = published?.get(reading.notice.slug);
  if (before === undefined || isCorrected(reading.notice, before)) return;
  const present = new PresentWords(reading);
  const changes = changesBetween(before.words, present.words);
  const [first] = changes;
  if (first === undefined) return;
  yield {
    ...saidOf(changes, first),
    at: present.place(first.from, first.to),
    change: { before: first.old, after: first.now },
  };
});

/** Changes that are shown; the others are counted. */
const MOST_SHOWN = 3;

function saidOf(changes: readonly Change[], first: Change): Pick<Fault, 'says' | 'advice'> {
  const shown = changes.slice(0, MOST_SHOWN).map(({ parts }) => inline(parts));
  const [says, advice] = say.changed(shown, changes.length, correctionFor(first));
  return { says, advice };
}

/** Whether `corrections` has an entry that the published page did not have. */
function isCorrected({ meta }: Notice, { page }: PublishedText): boolean {
  return meta.corrections.some(({ change }) => !page.includes(withoutBlanks(change)));
}

interface Change {
  readonly old: string;
  readonly now: string;
  /** Extent of the sentence in the present words; of a sentence that is gone, the place after it. */
  readonly from: number;
  readonly to: number;
  readonly parts: readonly DiffPart[];
}

/** Sentences that differ, in the order of the present words. */
function changesBetween(before: string, after: string): Change[] {
  const [old, now] = [sentencesOf(before), sentencesOf(after)];
  const changes: Change[] = [];
  let at = 0;
  for (const pair of pairBlocks(old, now)) {
    const [one, other] = [old[pair.before ?? -1] ?? '', now[pair.after ?? -1] ?? ''];
    if (one !== other)
      changes.push({ old: one, now: other, from: at, to: at + other.length, parts: diffOf(one, other) });
    at += other.length;
  }
  return changes;
}

function sentencesOf(words: string): string[] {
  return words.split(/(?<=[。；！？])/);
}

/** Characters beside a change that make it understood where the entry is read alone. */
const BESIDE = 8;

/** What an entry of `corrections` may say of the change: “整改完成47个”更正为“整改完成48个”. */
function correctionFor({ old, now, parts }: Change): { readonly old: string; readonly now: string } {
  const head = parts[0]?.kind === 'same' ? parts[0].text.length : 0;
  const last = parts.at(-1);
  const tail = last?.kind === 'same' && parts.length > 1 ? last.text.length : 0;
  const around = (text: string): string =>
    text.slice(Math.max(0, head - BESIDE), Math.max(head, text.length - tail) + Math.min(tail, BESIDE));
  return { old: around(old), now: around(now) };
}

interface PlacedWords {
  /** Where they begin among all words. */
  readonly start: number;
  readonly words: LockedWords;
}

/** The present words without blanks, title first, and where each is. */
class PresentWords {
  readonly words: string;
  private readonly title: PlacedWords;
  private readonly blocks: readonly PlacedWords[];

  constructor({ notice, stretches }: Reading) {
    const { title, places } = notice.meta;
    const titleAt = places.get('title') ?? { file: `${notice.source.path}/index.md`, line: 1, column: 1 };
    const titled: LockedWords = { text: title, place: () => spanAt(titleAt, title.length) };
    this.title = { start: 0, words: titled };
    let words = '';
    this.blocks = [titled, ...stretches.map(blockOf)].map((block) => {
      const start = words.length;
      words += withoutBlanks(block.text);
      return { start, words: block };
    });
    this.words = words;
  }

  /** The place of the words from `from` to before `to`, within the block in which they begin. */
  place(from: number, to: number): Span {
    // Where the last words are gone, the block before them is shown.
    const first = Math.min(from, this.words.length - 1);
    const { start, words } = this.blocks.findLast((block) => block.start <= first) ?? this.title;
    return words.place(withBlanks(words.text, first - start), withBlanks(words.text, to - start));
  }
}

/** The offset in `text` of its `offset`th character that is no blank; its end, where it has fewer. */
function withBlanks(text: string, offset: number): number {
  let left = offset;
  for (let index = 0; index < text.length; index += 1) {
    if (/\s/.test(text.charAt(index))) continue;
    if (left === 0) return index;
    left -= 1;
  }
  return text.length;
}
