/** A part is no greater than its whole; a reader sees at once where it is. */

import { claimFaults } from '../claim-faults.ts';
import { rule } from '../rule.ts';

export const figureSubset = rule('figure-subset', 'error', (reading) =>
  claimFaults('figure-subset', reading),
);
