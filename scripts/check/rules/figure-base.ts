/** Two shares of one whole imply the same whole: where they do not, a number or a rate is wrong. */

import { claimFaults } from '../claim-faults.ts';
import { rule } from '../rule.ts';

export const figureBase = rule('figure-base', 'warning', (reading) => claimFaults('figure-base', reading));
