import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DiffPart, diffOf } from '../../../scripts/check/approval/word-diff.ts';

const shown = (before: string, after: string): string =>
  diffOf(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'before' ? `[-${text}]` : `[+${text}]`))
    .join('');

const side = (parts: readonly DiffPart[], kind: 'before' | 'after'): string =>
  parts.flatMap((part) => (part.kind === 'same' || part.kind === kind ? part.text : [])).join('');

describe('the change between two texts', () => {
  it.each([
    ['整改完成47个，', '整改完成48个，', '整改完成[-47][+48]个，'],
    ['投入432.5万元', '投入432.8万元', '投入[-432.5][+432.8]万元'],
    ['甲、乙、丙', '甲、丙', '甲、[-乙、]丙'],
    ['甲乙', '甲乙丙', '甲乙[+丙]'],
    ['共49个，完成47个', '共50个，完成48个', '共[-49][+50]个，完成[-47][+48]个'],
    ['同样', '同样', '同样'],
    ['', '新', '[+新]'],
  ])('%s → %s', (before, after, expected) => expect(shown(before, after)).toBe(expected));

  it('holds both texts whole, whatever they are', () => {
    const text = fc.string({ unit: fc.constantFrom('甲', '乙', '1', '2', '。', 'a', '𠮷'), maxLength: 60 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = diffOf(before, after);
        expect(side(parts, 'before')).toBe(before);
        expect(side(parts, 'after')).toBe(after);
      }),
    );
  });

  it('shows a new text whole, and ends on texts that have nothing in common', () => {
    const [before, after] = ['甲'.repeat(200_000), '乙'.repeat(200_000)];
    expect(diffOf(before, after)).toEqual([
      { kind: 'before', text: before },
      { kind: 'after', text: after },
    ]);
  });
});
