/** A check that the author declared, and a sum that the text states, fail by one slip: that is one finding. */

import type { Finding, RelatedPlace } from '../../notice/finding.ts';
import type { Span } from '../../notice/position.ts';

/** Places of a sum that a declared check names before both are of one slip. */
const LEAST_SHARED = 2;

/** The findings of one notice without each `figure-check` whose numbers a `figure-sum` marks: its place goes to the latter. */
export function joinSlips(findings: readonly Finding[]): readonly Finding[] {
  const checks = findings.filter(({ rule }) => rule === 'figure-check');
  const sums = findings.filter(({ rule }) => rule === 'figure-sum');
  if (checks.length === 0 || sums.length === 0) return findings;
  const joined = new Map<Finding, RelatedPlace[]>();
  const dropped = new Set<Finding>();
  for (const check of checks) {
    const sum = sums.find((other) => severer(other, check) && sharesNumbers(other, check));
    if (sum === undefined) continue;
    dropped.add(check);
    // A check drafted from the text is at the total, which the sum marks already.
    if ([sum.at, ...(sum.related ?? []).map(({ at }) => at)].some((place) => overlaps(place, check.at)))
      continue;
    joined.set(sum, [...(joined.get(sum) ?? []), { at: check.at, says: check.says }]);
  }
  return findings.flatMap((finding) => {
    if (dropped.has(finding)) return [];
    const more = joined.get(finding);
    return [more === undefined ? finding : { ...finding, related: [...(finding.related ?? []), ...more] }];
  });
}

/** A warning must not hide an error. */
function severer(sum: Finding, check: Finding): boolean {
  return sum.severity === 'error' || sum.severity === check.severity;
}

function sharesNumbers(sum: Finding, check: Finding): boolean {
  const named = (check.related ?? []).map(({ at }) => at);
  const added = [sum.at, ...(sum.related ?? []).map(({ at }) => at)];
  return added.filter((place) => named.some((other) => overlaps(place, other))).length >= LEAST_SHARED;
}

function overlaps(one: Span, other: Span): boolean {
  return (
    one.file === other.file &&
    one.line === other.line &&
    one.column < other.endColumn &&
    other.column < one.endColumn
  );
}
