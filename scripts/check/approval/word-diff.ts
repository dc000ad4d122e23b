/** The exact change between two texts, piece by piece: numbers and Latin words whole, Han character by character. */

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

/** Myers, An O(ND) Difference Algorithm (1986): the greedy search with its trace. */
function shortestEdit(old: readonly string[], now: readonly string[]): DiffPart[] | undefined {
  const most = Math.min(MOST_CHANGES, old.length + now.length);
  const middle = most + 1;
  const reach = new Int32Array(2 * most + 3);
  const trace: Int32Array[] = [];
  for (let changes = 0; changes <= most; changes += 1) {
    trace.push(reach.slice());
    for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
      const down = goesDown(reach, middle, diagonal, changes);
      let x = (reach[middle + diagonal + (down ? 1 : -1)] ?? 0) + (down ? 0 : 1);
      while (x < old.length && x - diagonal < now.length && old[x] === now[x - diagonal]) x += 1;
      reach[middle + diagonal] = x;
      if (x >= old.length && x - diagonal >= now.length) return walkBack(trace, old, now, middle);
    }
  }
  return undefined;
}

function goesDown(reach: Int32Array, middle: number, diagonal: number, changes: number): boolean {
  if (diagonal === -changes || diagonal === changes) return diagonal === -changes;
  return (reach[middle + diagonal - 1] ?? 0) < (reach[middle + diagonal + 1] ?? 0);
}

function walkBack(
  trace: readonly Int32Array[],
  old: readonly string[],
  now: readonly string[],
  middle: number,
): DiffPart[] {
  const parts: DiffPart[] = [];
  let [x, y] = [old.length, now.length];
  for (let changes = trace.length - 1; changes >= 0; changes -= 1) {
    const reach = trace[changes] ?? new Int32Array();
    const diagonal = x - y;
    const down = goesDown(reach, middle, diagonal, changes);
    const from = diagonal + (down ? 1 : -1);
    const fromX = changes === 0 ? 0 : (reach[middle + from] ?? 0);
    const fromY = changes === 0 ? 0 : fromX - from;
    while (x > fromX && y > fromY) {
      x -= 1;
      y -= 1;
      parts.push({ kind: 'same', text: old[x] ?? '' });
    }
    if (changes === 0) break;
    parts.push(down ? { kind: 'after', text: now[fromY] ?? '' } : { kind: 'before', text: old[fromX] ?? '' });
    [x, y] = [fromX, fromY];
  }
  return parts.reverse();
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
