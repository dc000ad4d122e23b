/** Stops an import where the draft holds what its readers were not meant to see, and nobody decided about it. */

import { concealed } from '../messages/draft-form.ts';
import { Refusal } from '../notice/refusal.ts';
import type { DraftOptions, Remark } from './draft.ts';

/** Something hidden, changed, struck through or remarked, with its words. */
export interface Trace {
  readonly kind: 'hidden' | 'insertion' | 'deletion' | 'struck' | 'comment';
  /** Number of the paragraph. */
  readonly line: number;
  readonly text: string;
}

type Decision = (typeof DECISIONS)[Trace['kind']];

/** Everything concealed that nobody decided about, and the options that decide. */
export class ConcealedWords extends Refusal {
  readonly traces: readonly Trace[];
  readonly decisions: readonly Decision[];

  constructor(traces: readonly Trace[], file: string) {
    const decisions = [...new Set(traces.map(({ kind }) => DECISIONS[kind]))];
    const [says, advice] = concealed(traces, decisions);
    super(says, { advice, at: { file } });
    this.traces = traces;
    this.decisions = decisions;
  }
}

const DECISIONS = {
  hidden: 'dropHidden',
  insertion: 'acceptChanges',
  deletion: 'acceptChanges',
  struck: 'acceptChanges',
  comment: 'dropComments',
} as const satisfies Record<Trace['kind'], keyof DraftOptions>;

/**
 * Lets `traces` pass as far as `options` decide about them.
 * @returns what the report says of those that passed
 * @throws ConcealedWords that lists every other one with its words
 */
export function decide(traces: readonly Trace[], options: DraftOptions, file: string): Remark[] {
  const open = traces.filter(({ kind }) => options[DECISIONS[kind]] !== true);
  if (open.length > 0) throw new ConcealedWords(open, file);
  return traces.map(({ kind, line, text }) => ({ kind, line, text }));
}
