/** Who reads “三个方面” counts them: a complete list has as many members as the text says. */

import { claimFaults } from '../claim-faults.ts';
import { rule } from '../rule.ts';

export const figureEnumeration = rule('figure-enumeration', 'error', (reading) =>
  claimFaults('figure-enumeration', reading),
);
