/** Where one section breaks a pattern that all others keep, something may have been left out. */

import { say } from '../../../messages/check/wording.ts';
import type { Division } from '../../../notice/model.ts';
import { spanOf } from '../../../notice/prose.ts';
import { type Fault, rule } from '../../rule.ts';

export const sectionPattern = rule('section-pattern', 'info', function* ({ notice: { sections } }) {
  if (sections.length < LEAST_SECTIONS) return;
  yield* closingItems(sections);
  yield* titleEndings(sections);
});

/** Fewer sections make no pattern. */
const LEAST_SECTIONS = 4;
/** Share of the sections that must keep a pattern before the others are reported. */
const COMMON = 0.75;

function* closingItems(sections: readonly Division[]): Generator<Fault> {
  const leads = sections.map((section) => section.divisions.at(-1)?.lead.text ?? '');
  const common = mostCommon(leads);
  if (common === undefined) return;
  for (const [index, section] of sections.entries()) {
    if (leads[index] === common.value || section.lead.runs.length === 0) continue;
    const [says, advice] = say.closingItem(section.lead.text, common.value, common.count);
    yield { says, advice, at: spanOf(section.lead) };
  }
}

function* titleEndings(sections: readonly Division[]): Generator<Fault> {
  for (const length of [6, 5, 4, 3]) {
    const endings = sections
      .map((section) => section.lead.text.slice(-length))
      .map((end) => (/^[一-龥]+$/.test(end) ? end : ''));
    const common = mostCommon(endings);
    if (common === undefined) continue;
    for (const [index, section] of sections.entries()) {
      if (endings[index] === common.value || section.lead.runs.length === 0) continue;
      const { text } = section.lead;
      const [says, advice] = say.titleEnding(text, common.value, common.count);
      yield { says, advice, at: spanOf(section.lead, Math.max(text.length - length, 0)) };
    }
    return;
  }
}

/** The value that most have, where nearly all have it and not all. */
function mostCommon(values: readonly string[]): { value: string; count: number } | undefined {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  for (const [value, count] of counts) if (count >= values.length * COMMON) return { value, count };
  return undefined;
}
