/** The note of attachments and the signature as paragraphs of a Word document, which no page tears apart. */

import type { Paragraph, ParagraphChild } from 'docx';
import type { Ending } from '../../document/ending/ending.ts';
import type { Prose } from '../../notice/prose.ts';
import { CHARACTER, EMPTY_LINE, onGrid, STYLES } from './look.ts';

/** What keeps a paragraph on the page of the next one: its two last lines, where it has more. */
export const KEPT = { keepNext: true, widowControl: true } as const;

/** @param followed whether another ending is below, from which it is not parted either */
export function endingOf(
  ending: Ending,
  followed: boolean,
  write: (prose: Prose) => ParagraphChild[],
): Paragraph[] {
  const together = (index: number, length: number) => ({
    keepLines: true,
    keepNext: followed || index < length - 1,
    ...(index === 0 ? { spacing: EMPTY_LINE } : {}),
  });
  if (ending.kind === 'attachments') {
    return ending.lines.map(({ prose, indent, hang }, index, { length }) =>
      onGrid({
        style: STYLES.attachments,
        indent: { left: hang * CHARACTER, hanging: (hang - indent) * CHARACTER },
        ...together(index, length),
        children: write(prose),
      }),
    );
  }
  return ending.lines.map(({ prose, spaces }, index, { length }) =>
    onGrid({
      style: STYLES.signature,
      indent: { right: Math.round(spaces * CHARACTER) },
      ...together(index, length),
      children: write(prose),
    }),
  );
}
