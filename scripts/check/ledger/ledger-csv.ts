/** The ledger as a table for spreadsheet programs (RFC 4180, UTF-8 with a byte order mark so that Excel reads it). */

import { say } from '../../messages/check/ledger.ts';
import type { Language } from '../../notice/finding.ts';
import { csvOf } from './csv.ts';
import { type Ledger, type LedgerEntry, outcomeIn } from './ledger.ts';

/** Writes `figures.csv`: a head and a line a number. Pure: the same ledger gives the same text. */
export function figuresCsv({ entries }: Ledger, language: Language = 'zh'): string {
  const rows = [say.columns[language], ...entries.map((entry, index) => rowOf(entry, index, language))];
  return csvOf(rows);
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
