/** Generated outlines for property tests: what a draft may look like, and its lines. */

import fc from 'fast-check';
import { type MarkKind, writeMark } from '../../scripts/notice/numbering/mark.ts';

/** A division as it is meant: mark, run-in heading with what follows it, paragraphs, parts. */
export interface Sketch {
  readonly kind: MarkKind;
  readonly ordinal: number;
  readonly lead: string;
  readonly rest: string;
  readonly paragraphs: readonly string[];
  readonly parts: readonly Sketch[];
}

const WORDS = [
  '组织学习',
  '“三会一课”',
  '《范本镇办法（试行）》',
  '整改12项',
  '，',
  '制度',
  '(含2处)',
  'A座',
  '5.5万元',
  '；',
];

/** Words that no numbering mark begins and no 。 ends. */
const words = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 })
  .map((parts) => `开展${parts.join('')}`);
const sentence = words.map((text) => `${text}。`);

const CHAIN: readonly MarkKind[] = ['han', 'han-paren', 'arabic', 'arabic-paren', 'circled'];

function sketchesFrom(depth: number): fc.Arbitrary<Sketch[]> {
  const kind = CHAIN[depth];
  if (kind === undefined) return fc.constant([]);
  const parts = depth >= 3 ? fc.constant([]) : sketchesFrom(depth + 1);
  const sketch = fc.record({
    // A section's title has no 。 and nothing after it.
    lead: depth === 0 ? words : sentence,
    rest: depth === 0 ? fc.constant('') : fc.oneof(fc.constant(''), sentence),
    paragraphs: fc.array(sentence, { maxLength: 2 }),
    parts,
  });
  return fc
    .array(sketch, { maxLength: 4 })
    .map((sketches) => sketches.map((one, index) => ({ ...one, kind, ordinal: index + 1 })));
}

/** Sections with items and parts of items. */
export const sketches = sketchesFrom(0).filter((sections) => sections.length > 0);
export const preamble = fc.array(sentence, { maxLength: 3 });

/** The lines of the outline, a paragraph each. */
export function linesOf(divisions: readonly Sketch[]): string[] {
  return divisions.flatMap(({ kind, ordinal, lead, rest, paragraphs, parts }) => [
    `${writeMark(kind, ordinal)}${lead}${rest}`,
    ...paragraphs,
    ...linesOf(parts),
  ]);
}
