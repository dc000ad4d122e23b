/** The words of a file that stands alone: below its title who published it, below the heading of a section its state. */

import { imprintOf } from '../scripts/document/imprint.ts';
import { statusLineOf } from '../scripts/document/section-status.ts';
import type { Notice } from '../scripts/notice/model.ts';
import { wordsOf } from '../scripts/notice/passages.ts';

/** @returns lines, the title first */
export function printedWords(notice: Notice): string[] {
  const [title = '', ...body] = wordsOf(notice).split('\n');
  const status = new Map(
    notice.sections.map((section) => [`${section.label}${section.lead.text}`, statusLineOf(section)]),
  );
  return [title, ...imprintOf(notice), ...body.flatMap((line) => [line, status.get(line) ?? ''])];
}
