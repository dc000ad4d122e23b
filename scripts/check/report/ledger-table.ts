/** The ledger for people at a terminal: the counts of each notice, and a line a number. */

import { say } from '../../messages/check/ledger.ts';
import type { Language } from '../../notice/finding.ts';
import type { CheckReport } from '../check.ts';
import { countLedger, type LedgerEntry, ledgerOf, outcomeIn } from '../ledger/ledger.ts';
import { displayWidth } from './display-width.ts';
import { harmless } from './harmless.ts';

/** Writes the ledger of every notice of `report`. */
export function ledgerTable(report: CheckReport, language: Language): string {
  const tables = report.notices.map(({ notice, title }) => {
    const ledger = ledgerOf(notice);
    const { figures, holds, fails, notJudged } = countLedger(ledger);
    const head = `${title}：${say.counts(figures, holds, fails, notJudged)[language]}`;
    return [head, ...rows(ledger.entries, language)].map((line) => `${harmless(line)}\n`).join('');
  });
  return tables.join('\n');
}

export const MARKS = { holds: '✓', fails: '✗', notJudged: '·' } as const;

function rows(entries: readonly LedgerEntry[], language: Language): string[] {
  const cells = entries.map((entry) => {
    const { at, anchor, before, words, after, rules, verdict } = entry;
    return [
      MARKS[verdict],
      anchor === '' ? `${at.line}:${at.column}` : anchor,
      `${before.slice(-8)}〔${words}〕${after.slice(0, 8)}`.replaceAll('\n', ' '),
      [outcomeIn(entry, language), ...rules].join(' '),
    ];
  });
  const widths = [0, 1, 2].map((column) =>
    cells.reduce((most, row) => Math.max(most, displayWidth(row[column] ?? '')), 0),
  );
  return cells.map((row) =>
    row
      .map(
        (cell, column) =>
          `  ${cell}${' '.repeat((widths[column] ?? 0) - Math.min(displayWidth(cell), widths[column] ?? 0))}`,
      )
      .join('')
      .trimEnd(),
  );
}
