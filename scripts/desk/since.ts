/** What is different since the last look: which findings are new, and which are mended. */

import type { CheckReport } from '../check/check.ts';
import { splitLines } from '../draft/clean/clean.ts';
import type { Finding } from '../notice/finding.ts';

export interface Since {
  readonly fresh: ReadonlySet<Finding>;
  readonly mended: readonly Finding[];
}

/** A finding is the same where its rule, its words and the line it is on say the same, wherever it moved to. */
export function since(before: CheckReport, now: CheckReport): Since {
  const left = countKeys(before);
  const fresh = new Set<Finding>();
  for (const finding of now.findings) {
    const key = keyOf(finding, now);
    const count = left.get(key) ?? 0;
    if (count === 0) fresh.add(finding);
    else left.set(key, count - 1);
  }
  const mended: Finding[] = [];
  // Of several alike, the last are taken for those that are gone.
  for (const finding of before.findings.toReversed()) {
    const key = keyOf(finding, before);
    const count = left.get(key) ?? 0;
    if (count === 0) continue;
    left.set(key, count - 1);
    mended.unshift(finding);
  }
  return { fresh, mended };
}

function countKeys(report: CheckReport): Map<string, number> {
  const counts = new Map<string, number>();
  for (const finding of report.findings) {
    const key = keyOf(finding, report);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function keyOf({ rule, says, at }: Finding, { texts }: CheckReport): string {
  return JSON.stringify([rule, says.zh, wordsAt(texts, at)]);
}

/** The words at a place of one line; empty for a place that runs over several. */
export function wordsAt(texts: CheckReport['texts'], at: Finding['at']): string {
  if (at.line !== at.endLine) return '';
  const line = linesOf(texts, at.file)[at.line - 1] ?? '';
  return line.slice(at.column - 1, at.endColumn - 1);
}

// A long draft has thousands of places: its text is cut into lines once.
const cut = new WeakMap<CheckReport['texts'], Map<string, readonly string[]>>();

function linesOf(texts: CheckReport['texts'], file: string): readonly string[] {
  const files = cut.get(texts) ?? new Map<string, readonly string[]>();
  const lines = files.get(file) ?? splitLines(texts.get(file) ?? '');
  cut.set(texts, files.set(file, lines));
  return lines;
}
