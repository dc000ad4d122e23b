/** Who signed answers for the words that were signed: after the approval, no word changes unseen. */

import type { Reading } from '../../../claims/reading.ts';
import { say } from '../../../messages/check/approval.ts';
import type { Notice } from '../../../notice/model.ts';
import { type Position, spanAt } from '../../../notice/position.ts';
import type { Approval, ApprovedWords } from '../../../notice/versions/approval.ts';
import { pairBlocks } from '../../approval/approved-changes.ts';
import {
  digestOf,
  type LockedWords,
  lockedBlocks,
  lockedValues,
  recordable,
} from '../../approval/approved-words.ts';
import { extentOf, inline, shortened } from '../../approval/shown-change.ts';
import { diffOf } from '../../approval/word-diff.ts';
import { type Fault, rule } from '../../rule.ts';

export const approvedText = rule('approved-text', 'error', function* (reading) {
  const { approved } = reading.notice.source;
  if (approved === undefined) return;
  if ([...approved.values, ...approved.blocks].some(isAltered)) {
    const [says, advice] = say.recordAltered();
    yield { says, advice, at: spanAt({ file: approved.file, line: 1, column: 1 }, 1) };
  }
  yield* changedValues(reading, approved);
  yield* changedBlocks(reading, approved);
});

/** Of masked words only the digest is known. */
function isAltered({ digest, text, masked }: ApprovedWords): boolean {
  return masked !== true && digest !== digestOf(text);
}

/** Whether `text` is what was approved. */
function isSame({ digest, text: old, masked }: ApprovedWords, text: string): boolean {
  return masked === true ? digest === digestOf(text) : old === text;
}

function* changedValues({ notice }: Reading, approved: Approval): Generator<Fault> {
  const present = new Map(lockedValues(notice).map((value) => [value.key, value]));
  for (const before of approved.values) {
    const { key, text } = before;
    const value = present.get(key);
    present.delete(key);
    if (value === undefined) {
      const [says, advice] = isFile(key) ? say.fileMissing(key) : say.valueMissing(key, shortened(text));
      yield { says, advice, at: spanAt(beginning(notice.meta.places.get('title'), approved), 1) };
    } else if (!isSame(before, value.text) && isFile(key)) {
      const [says, advice] = say.fileChanged(key);
      yield { says, advice, at: spanAt(value.place(0, 1), 1) };
    } else if (!isSame(before, value.text)) {
      const now = shownBeside(before, value.text, notice);
      const [says, advice] = say.valueChanged(key, inline(diffOf(text, now)));
      yield {
        says,
        advice,
        at: value.place(0, value.text.length),
        change: { before: text, after: now },
      };
    }
  }
  for (const { key, text, place } of present.values()) {
    const [says, advice] = isFile(key) ? say.fileAdded(key) : say.valueAdded(key, shortened(text));
    yield { says, advice, at: isFile(key) ? spanAt(place(0, 1), 1) : place(0, text.length) };
  }
}

/** Attachments are locked by name; no key of the front matter has a slash. */
function isFile(key: string): boolean {
  return key.startsWith('files/');
}

function* changedBlocks(reading: Reading, approved: Approval): Generator<Fault> {
  const blocks = lockedBlocks(reading);
  const before = approved.blocks.map(({ text }) => text);
  const masked = approved.blocks.some((block) => block.masked === true);
  let previous: Position | undefined;
  for (const pair of pairBlocks(
    before,
    blocks.map(({ text }) => (masked ? recordable(text, reading.notice) : text)),
  )) {
    const record = pair.before === undefined ? undefined : approved.blocks[pair.before];
    const old = record?.text;
    const now = pair.after === undefined ? undefined : blocks[pair.after];
    if (now !== undefined) previous = now.place(0, now.text.length);
    if (record !== undefined && now !== undefined && isSame(record, now.text)) continue;
    if (old === undefined && now !== undefined) {
      const [says, advice] = say.blockAdded(shortened(now.text));
      yield { says, advice, at: now.place(0, now.text.length) };
    } else if (old !== undefined && now === undefined) {
      const [says, advice] = say.blockMissing(shortened(old));
      const place = beginning(previous ?? reading.notice.meta.places.get('title'), approved);
      yield { says, advice, at: spanAt(place, 1), change: { before: old, after: '' } };
    } else if (record !== undefined && now !== undefined) {
      yield changed(record.text, now, shownBeside(record, now.text, reading.notice));
    }
  }
}

/** The present words in the form of the record, so that what is hidden in one is no change in the other. */
function shownBeside({ masked }: ApprovedWords, text: string, notice: Notice): string {
  return masked === true ? recordable(text, notice) : text;
}

function changed(old: string, now: LockedWords, shown: string): Fault {
  const parts = diffOf(old, shown);
  const [says, advice] = say.blockChanged(inline(parts));
  const { from, to } = extentOf(parts);
  return { says, advice, at: now.place(from, to), change: { before: old, after: shown } };
}

function beginning(at: Position | undefined, { file }: Approval): Position {
  return at ?? { file, line: 1, column: 1 };
}
