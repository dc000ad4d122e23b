/** The ledger as a table for spreadsheet programs (RFC 4180, UTF-8 with a byte order mark so that Excel reads it). */

import { say } from '../messages/ledger.ts';
import type { Language } from '../notice/finding.ts';
import { type Ledger, type LedgerEntry, outcomeIn } from './ledger.ts';

/** Writes `figures.csv`: a head and a line a number. Pure: the same ledger gives the same text. */
export function figuresCsv({ entries }: Ledger, language: Language = 'zh'): string {
  const rows = [say.columns[language], ...entries.map((entry, index) => rowOf(entry, index, language))];
  return `\uFEFF${rows.map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('')}`;
}

function rowOf(entry: LedgerEntry, index: number, language: Language): string[] {
  const { section, item, anchor, before, words, after, value, upper, unit, rules } = entry;
  return [
    String(index + 1),
    section,
    item,
    anchor,
    before,
    words,
    after,
    value.toFixed(),
    upper?.toFixed() ?? '',
    unit,
    rules.join(' '),
    outcomeIn(entry, language),
  ];
}

/** A cell that a spreadsheet would run as a formula is written as text, with ' in front, as OWASP advises. */
function cellOf(text: string): string {
  const line = text.replace(/[\r\n]+/g, ' ');
  const safe = /^\s*[=+\-@\t＝＋－＠]/.test(line) ? `'${line}` : line;
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
