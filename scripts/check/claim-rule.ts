/** A rule that judges claims: a finding of every claim that fails. */

import { claimsUnder } from '../claims/analysis.ts';
import type { Reading } from '../claims/reading.ts';
import { SHAPES } from '../claims/shapes.ts';
import { SILENCE } from '../claims/silence.ts';
import type { RuleName } from '../messages/check/rules.ts';
import type { Severity } from '../notice/finding.ts';
import { spanOf } from '../notice/prose.ts';
import { type Fault, type Rule, rule } from './rule.ts';

export function claimRule(name: RuleName, severity: Severity): Rule {
  return rule(name, severity, {
    shapes: SHAPES[name],
    silence: SILENCE[name],
    find: (reading) => claimFaults(name, reading),
  });
}

function* claimFaults(rule: RuleName, reading: Reading): Generator<Fault> {
  for (const { verdict, subject } of claimsUnder(rule, reading)) {
    if (verdict.is !== 'fails') continue;
    const { says, advice, related, severity } = verdict;
    const at = verdict.at ?? spanOf(subject.prose, subject.from, subject.to);
    yield { says, advice, related, atMost: severity, at };
  }
}
