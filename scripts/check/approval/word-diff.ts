/** The exact change between two texts, piece by piece: numbers and Latin words whole, Han character by character. */

import { diffArrays } from 'diff';

export interface DiffPart {
  readonly kind: 'same' | 'before' | 'after';
  readonly text: string;
}

/** More single changes than this make a new text: it is shown whole. Keeps the work linear in the length. */
const MOST_CHANGES = 80;

/** The parts of both texts in order; of a replaced stretch, `before` is before `after`. */
export function diffOf(before: string, after: string): DiffPart[] {
  const [one, other] = [tokensOf(before), tokensOf(after)];
  let head = 0;
  while (head < Math.min(one.length, other.length) && one[head] === other[head]) head += 1;
  let tail = 0;
  const least = Math.min(one.length, other.length) - head;
  while (tail < least && one[one.length - 1 - tail] === other[other.length - 1 - tail]) tail += 1;
  const old = one.slice(head, one.length - tail);
  const now = other.slice(head, other.length - tail);
  return joined([
    { kind: 'same', text: one.slice(0, head).join('') },
    ...(shortestEdit(old, now) ?? [
      { kind: 'before', text: old.join('') },
      { kind: 'after', text: now.join('') },
    ]),
    { kind: 'same', text: one.slice(one.length - tail).join('') },
  ]);
}

function tokensOf(text: string): string[] {
  return text.match(/[0-9０-９]+(?:[.．,，][0-9０-９]+)*|[A-Za-z]+|[\s\S]/gu) ?? [];
}

/** The single changes, `undefined` where there are too many. */
function shortestEdit(old: readonly string[], now: readonly string[]): DiffPart[] | undefined {
  return diffArrays([...old], [...now], { maxEditLength: MOST_CHANGES })?.map(
    ({ value, added, removed }) => ({
      kind: added ? 'after' : removed ? 'before' : 'same',
      text: value.join(''),
    }),
  );
}

/** One part a stretch; a lone character between two changes reads better as part of them. */
function joined(parts: readonly DiffPart[]): DiffPart[] {
  const stretches: { same: string; before: string; after: string }[] = [{ same: '', before: '', after: '' }];
  for (const { kind, text } of parts) {
    if (text === '') continue;
    let last = stretches.at(-1);
    if (last === undefined) break;
    const open = last.before === '' && last.after === '';
    if (kind === 'same' && !open) {
      last = { same: '', before: '', after: '' };
      stretches.push(last);
    }
    last[kind] += text;
  }
  const merged: typeof stretches = [];
  for (const stretch of stretches) {
    const last = merged.at(-1);
    const lone = Array.from(stretch.same).length === 1 && stretch.before + stretch.after !== '';
    if (last !== undefined && lone && last.before + last.after !== '') {
      last.before += stretch.same + stretch.before;
      last.after += stretch.same + stretch.after;
    } else merged.push({ ...stretch });
  }
  return merged.flatMap(({ same, before, after }) => [
    ...(same === '' ? [] : [{ kind: 'same', text: same } as const]),
    ...(before === '' ? [] : [{ kind: 'before', text: before } as const]),
    ...(after === '' ? [] : [{ kind: 'after', text: after } as const]),
  ]);
}
