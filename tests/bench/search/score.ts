/** How good answers are. */

import type { SearchRecord } from '../../../scripts/search/search-record.ts';
import type { Answer } from './ask.ts';
import type { Query } from './queries.ts';

export interface Score {
  /** Of what holds the query, how much is found. */
  readonly recall: number;
  /** Of what is found, how much holds the query. */
  readonly precision: number;
  /** Of the queries that nothing holds, how many find nothing. */
  readonly absent: number;
  /** Of the natural words that are in a title or heading, how many have one first. */
  readonly bestFirst: number;
  readonly faults: readonly string[];
}

export function scoreOf(
  queries: readonly Query[],
  answers: readonly Answer[],
  truth: (query: Query) => Set<string>,
  records: readonly SearchRecord[],
): Score {
  const headings = new Map(records.map(({ address, heading }) => [address, heading]));
  let [wanted, right, found, absent, empty, headed, first] = [0, 0, 0, 0, 0, 0, 0];
  const faults: string[] = [];
  for (const [index, query] of queries.entries()) {
    const answer = answers[index];
    if (answer === undefined) continue;
    const all = truth(query);
    const held = new Set(answer.found.filter((address) => all.has(address))).size;
    // What is not listed is taken to be right where it was counted.
    const unlisted = Math.min(answer.total - answer.found.length, all.size - held);
    const hits = held + unlisted;
    right += hits;
    found += answer.total;
    wanted += all.size;
    if (query.kind === 'absent') {
      absent += 1;
      if (answer.total === 0) empty += 1;
    }
    if (answer.total !== hits || hits !== all.size)
      faults.push(`${query.kind} ${query.typed}: ${hits} of ${all.size}, ${answer.total - hits} wrong`);
    const holdsWord = (address: string): boolean =>
      headings.get(address)?.includes(query.words[0] ?? '') ?? false;
    if (query.kind === 'word' && [...all].some(holdsWord)) {
      headed += 1;
      if (holdsWord(answer.found[0] ?? '')) first += 1;
      else faults.push(`word ${query.typed}: a body comes first`);
    }
  }
  return {
    recall: share(right, wanted),
    precision: share(right, found),
    absent: share(empty, absent),
    bestFirst: share(first, headed),
    faults,
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

export function percent(part: number): string {
  return (100 * part).toFixed(part === 1 ? 0 : 1);
}

export function quantile(values: readonly number[], at: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(Math.floor(sorted.length * at), sorted.length - 1)] ?? 0;
}
