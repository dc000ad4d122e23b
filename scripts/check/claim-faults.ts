/** The findings of claims: of every claim that fails, one. */

import { claimsUnder } from '../claims/analysis.ts';
import type { Reading } from '../claims/reading.ts';
import type { RuleName } from '../messages/rules.ts';
import { spanOf } from '../notice/prose.ts';
import type { Fault } from './rule.ts';

export function* claimFaults(rule: RuleName, reading: Reading): Generator<Fault> {
  for (const { verdict, subject } of claimsUnder(rule, reading)) {
    if (verdict.is !== 'fails') continue;
    const { says, advice, related, severity } = verdict;
    const at = verdict.at ?? spanOf(subject.prose, subject.from, subject.to);
    yield { says, advice, related, atMost: severity, at };
  }
}
