/** Which formats are for paper: to know that loads nothing that writes them. */

import { type Edition, FORMATS, type Format } from '../../notice/site/site.ts';

const PAPER_FORMATS = ['pdf', 'ofd', 'docx'] as const satisfies readonly Format[];
export type PaperFormat = (typeof PAPER_FORMATS)[number];

export function isForPaper(format: Format): format is PaperFormat {
  return PAPER_FORMATS.some((one) => one === format);
}

/** Those for paper among the formats that a site offers. */
export function paperFormatsOf({ formats }: { readonly formats: readonly Format[] }): readonly PaperFormat[] {
  return PAPER_FORMATS.filter((one) => formats.includes(one));
}

/** Formats in the order in which they are offered. */
export function inOrder<T extends { readonly format: Format }>(editions: readonly T[]): T[] {
  return editions.toSorted((one, other) => FORMATS.indexOf(one.format) - FORMATS.indexOf(other.format));
}

/** How many pages a notice has on paper. */
export function mostPages(editions: readonly Edition[]): number {
  return Math.max(0, ...editions.map(({ pages }) => pages ?? 0));
}
