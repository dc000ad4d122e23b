/** One thing has one number in a notice: a reader who finds two trusts neither. */

import { claimFaults } from '../claim-faults.ts';
import { rule } from '../rule.ts';

export const figureConflict = rule('figure-conflict', 'warning', (reading) =>
  claimFaults('figure-conflict', reading),
);
