/**
 * Claims: relations between numbers that a text states, and what they come to.
 *
 * How a family is built (sum/, rate/, change/ …, each with its `shapes.ts` and `engine.ts`):
 *
 * 1. **Read generously.** A row of `shapes.ts` says by which words a claim is opened, with right and wrong examples that
 *    are run as tests. The engine lists every *meaning* that the words allow: which number is the whole, which are the
 *    parts, which pair a rate is of. It never decides early that a number does not belong; it adds another meaning.
 * 2. **One verdict.** Where any meaning holds, the claim holds, and names that meaning. Only where none holds is the
 *    nearest one weighed.
 * 3. **Judge strictly.** `weigh` (slip.ts) takes the form and the numbers. A *closed* form (the words say that the parts
 *    are all) is an error at any distance; an *open* one only where one slip of a typing hand explains the difference and
 *    chance would rarely do so, else a warning where it is near; a *bare* one (no word says so) is a warning at most, and
 *    only with such a slip. All else is not judged.
 * 4. **Say why not.** A claim that is read and not judged has its reason (`Because`): the ledger shows it. A run of
 *    numbers that no word joins is no claim unless it holds or fails.
 *
 * A family exports one function `(reading) => Iterable<Claim>` and is listed in `analysis.ts`; findings, ledger and
 * figures.csv are made of the claims. Word classes are in `words.ts`, each word once. Keep the work linear: look at the
 * few numbers next to each other, never at all pairs of a text.
 */

import type { RuleName } from '../messages/check/rules.ts';
import type { Bilingual, RelatedPlace } from '../notice/finding.ts';
import type { Span } from '../notice/position.ts';
import type { Prose } from '../notice/prose.ts';

/** How surely the words say that the numbers belong together. */
export type Form = 'closed' | 'open' | 'bare';

/** A number that takes part in a claim: where it is. A `Figure` is one, made by `placed`. */
export interface Placed {
  readonly prose: Prose;
  readonly from: number;
  readonly to: number;
}

export interface Claim {
  /** The rule that its finding is reported under. */
  readonly rule: RuleName;
  /** The row of the family's table that read it. */
  readonly shape: string;
  /** The number that a finding points at: the whole of a sum, the rate, the count. */
  readonly subject: Placed;
  /** Every number that was compared, the subject among them: the ledger shows the verdict at each. */
  readonly figures: readonly Placed[];
  readonly verdict: Verdict;
}

export type Verdict = Holds | Fails | NotJudged;

export interface Holds {
  readonly is: 'holds';
}

/** The finding, ready to be shown; its place is that of the subject unless `at` says otherwise. */
export interface Fails {
  readonly is: 'fails';
  readonly severity: 'error' | 'warning';
  readonly says: Bilingual;
  readonly advice: Bilingual;
  readonly related: readonly RelatedPlace[];
  readonly at?: Span;
}

export interface NotJudged {
  readonly is: 'notJudged';
  readonly because: Because;
  /** What the reading that came nearest would say of the numbers; made only where somebody asks. */
  readonly nearest?: () => Bilingual;
}

/** Why a claim that was read is not judged. */
export type Because =
  /** The list may go on: 等, 主要, 其余 in words, 其中 with much of the whole left. */
  | 'open'
  /** One thing may be counted by several parts: 涉及, 有…有…, 同时. */
  | 'overlapping'
  /** 约, 近, 余, 两三: no exact value. */
  | 'approximate'
  /** The parts are rounded more coarsely than the difference. */
  | 'rounded'
  /** The base of a rate, or the earlier number of a change, is not stated. */
  | 'noPartner'
  /** The numbers are of different periods, or one is a plan. */
  | 'otherPeriod'
  /** The words do not say surely enough that the numbers belong together. */
  | 'unsure';

export const HOLDS: Holds = { is: 'holds' };

export function notJudged(because: Because): NotJudged {
  return { is: 'notJudged', because };
}
