/** Makes the claim of a pair, of its figures and the words of the finding. */

import type { RuleName } from '../../messages/check/rules.ts';
import type { Bilingual } from '../../notice/finding.ts';
import { type Claim, HOLDS, type NotJudged } from '../claim.ts';
import type { Figure } from '../sentence.ts';
import { placedOf, places } from '../show.ts';

type Said = readonly [says: Bilingual, advice: Bilingual];

/**
 * The claim that `figures` fit each other.
 * @param subject the figure that a finding points at
 * @param fault what is said where they do not; none where they do
 */
export function claimed(
  rule: RuleName,
  shape: string,
  subject: Figure,
  others: readonly Figure[],
  fault: Said | NotJudged | undefined,
  severity: 'error' | 'warning' = 'error',
): Claim {
  const figures = [subject, ...others].map(placedOf);
  const claim = { rule, shape, subject: placedOf(subject), figures };
  if (fault === undefined) return { ...claim, verdict: HOLDS };
  if ('is' in fault) return { ...claim, verdict: fault };
  const [says, advice] = fault;
  return { ...claim, verdict: { is: 'fails', severity, says, advice, related: places(others, OTHER) } };
}

const OTHER: Bilingual = { zh: '另一个数', en: 'the other number' };
