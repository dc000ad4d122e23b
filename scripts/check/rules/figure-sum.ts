/** Residents and journalists add up: where the text gives the whole list, its parts make the total. */

import { COLUMN, ITEMS, ITEMS_BARE, ROW, SUM_SHAPES, TOTAL_BEHIND } from '../../claims/sum/shapes.ts';
import { claimFaults } from '../claim-faults.ts';
import { rule } from '../rule.ts';

export const figureSum = rule('figure-sum', 'error', {
  shapes: [...SUM_SHAPES, ROW, COLUMN, TOTAL_BEHIND, ITEMS, ITEMS_BARE],
  find: (reading) => claimFaults('figure-sum', reading),
});
