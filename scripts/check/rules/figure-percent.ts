/** A stated rate equals its part divided by its whole; inspectors recompute it first. */

import { claimFaults } from '../claim-faults.ts';
import { rule } from '../rule.ts';

export const figurePercent = rule('figure-percent', 'error', (reading) =>
  claimFaults('figure-percent', reading),
);
