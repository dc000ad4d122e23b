/** Who signed answers for the words that were signed: after the approval, no word changes unseen. */

import type { Reading } from '../../claims/reading.ts';
import { piece, say } from '../../messages/approval.ts';
import type { Approval } from '../../notice/approval.ts';
import type { Bilingual } from '../../notice/finding.ts';
import { type Position, spanAt } from '../../notice/position.ts';
import { pairBlocks } from '../approved-changes.ts';
import { digestOf, type LockedWords, lockedBlocks, lockedValues } from '../approved-words.ts';
import { type Fault, rule } from '../rule.ts';
import { type DiffPart, diffOf } from '../word-diff.ts';

export const approvedText = rule('approved-text', 'error', function* (reading) {
  const { approved } = reading.notice.source;
  if (approved === undefined) return;
  if ([...approved.values, ...approved.blocks].some(({ digest, text }) => digest !== digestOf(text))) {
    const [says, advice] = say.recordAltered();
    yield { says, advice, at: spanAt({ file: approved.file, line: 1, column: 1 }, 1) };
  }
  yield* changedValues(reading, approved);
  yield* changedBlocks(reading, approved);
});

function* changedValues({ notice }: Reading, approved: Approval): Generator<Fault> {
  const present = new Map(lockedValues(notice).map((value) => [value.key, value]));
  for (const { key, text } of approved.values) {
    const value = present.get(key);
    present.delete(key);
    if (value === undefined) {
      const [says, advice] = isFile(key) ? say.fileMissing(key) : say.valueMissing(key, shortened(text));
      yield { says, advice, at: spanAt(beginning(notice.meta.places.get('title'), approved), 1) };
    } else if (value.text !== text && isFile(key)) {
      const [says, advice] = say.fileChanged(key);
      yield { says, advice, at: spanAt(value.place(0, 1), 1) };
    } else if (value.text !== text) {
      const [says, advice] = say.valueChanged(key, inline(diffOf(text, value.text)));
      yield {
        says,
        advice,
        at: value.place(0, value.text.length),
        change: { before: text, after: value.text },
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
  let behind: Position | undefined;
  for (const pair of pairBlocks(
    before,
    blocks.map(({ text }) => text),
  )) {
    const old = pair.before === undefined ? undefined : before[pair.before];
    const now = pair.after === undefined ? undefined : blocks[pair.after];
    if (now !== undefined) behind = now.place(0, now.text.length);
    if (old === now?.text) continue;
    if (old === undefined && now !== undefined) {
      const [says, advice] = say.blockAdded(shortened(now.text));
      yield { says, advice, at: now.place(0, now.text.length) };
    } else if (old !== undefined && now === undefined) {
      const [says, advice] = say.blockMissing(shortened(old));
      const place = beginning(behind ?? reading.notice.meta.places.get('title'), approved);
      yield { says, advice, at: spanAt(place, 1), change: { before: old, after: '' } };
    } else if (old !== undefined && now !== undefined) {
      yield changed(old, now);
    }
  }
}

function changed(old: string, now: LockedWords): Fault {
  const parts = diffOf(old, now.text);
  const [says, advice] = say.blockChanged(inline(parts));
  const { from, to } = extentOf(parts);
  return { says, advice, at: now.place(from, to), change: { before: old, after: now.text } };
}

/** From the first to the last change, as offsets in the present words. */
function extentOf(parts: readonly DiffPart[]): { from: number; to: number } {
  let [offset, from, to] = [0, -1, 0];
  for (const { kind, text } of parts) {
    if (kind !== 'same' && from < 0) from = offset;
    if (kind !== 'before') offset += text.length;
    if (kind !== 'same') to = offset;
  }
  return { from: Math.max(from, 0), to };
}

function beginning(at: Position | undefined, { file }: Approval): Position {
  return at ?? { file, line: 1, column: 1 };
}

/** Characters shown beside a change. */
const AROUND = 12;
/** Characters shown of a whole block. */
const LONGEST = 60;

/** The change in one line: …整改完成〔47→48〕个，… */
function inline(parts: readonly DiffPart[]): Bilingual {
  let [zh, en] = ['', ''];
  for (const [index, { kind, text }] of parts.entries()) {
    const next = parts[index + 1];
    if (kind === 'after' && parts[index - 1]?.kind === 'before') continue;
    if (kind === 'same') {
      const words = around(text, index > 0, index < parts.length - 1);
      zh += words;
      en += words;
      continue;
    }
    const shown =
      kind === 'after'
        ? piece.added(shortened(text))
        : next?.kind === 'after'
          ? piece.replaced(shortened(text), shortened(next.text))
          : piece.removed(shortened(text));
    zh += shown.zh;
    en += shown.en;
  }
  return { zh, en };
}

function around(text: string, hasBefore: boolean, hasAfter: boolean): string {
  const characters = Array.from(text.replaceAll('\n', ' '));
  if (characters.length <= 2 * AROUND) return characters.join('');
  const head = hasBefore ? characters.slice(0, AROUND).join('') : '';
  const tail = hasAfter ? characters.slice(-AROUND).join('') : '';
  return `${head}…${tail}`;
}

function shortened(text: string): string {
  const characters = Array.from(text.replaceAll('\n', ' '));
  return characters.length <= LONGEST ? characters.join('') : `${characters.slice(0, LONGEST).join('')}…`;
}
