/** The ledger as the page shows it: three columns, the numbers that do not tally first. */

import { type Ledger, type LedgerEntry, outcomeIn } from '../../check/ledger/ledger.ts';
import { RULES } from '../../messages/check/rules.ts';
import type { Language } from '../../notice/finding.ts';
import type { LedgerColumn, LedgerRow } from './protocol.ts';

const VERDICTS = ['fails', 'notJudged', 'holds'] as const;

/** @param most so many rows of each column; its count is that of all */
export function columnsOf({ entries }: Ledger, language: Language, most: number): LedgerColumn[] {
  return VERDICTS.map((verdict) => {
    const own = entries.filter((entry) => entry.verdict === verdict);
    return {
      verdict,
      count: own.length,
      entries: own.slice(0, most).map((entry) => rowOf(entry, language)),
    };
  });
}

function rowOf(entry: LedgerEntry, language: Language): LedgerRow {
  const { section, item, before, words, after, value, upper, unit, verdict, rules } = entry;
  const amount = upper === undefined ? value.toFixed() : `${value.toFixed()}–${upper.toFixed()}`;
  const about = [
    `${amount} ${unit}`.trim(),
    ...(verdict === 'notJudged' ? [outcomeIn(entry, language)] : []),
    ...(rules.length > 0 ? [rules.map((rule) => RULES[rule].title[language]).join('；')] : []),
  ];
  return { before, words, after, about: about.join(' · '), where: item === '' ? section : item };
}
