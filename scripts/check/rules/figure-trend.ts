/** 上升 rises and 下降 falls, by the difference of the two numbers: a reversed verb turns the result into its opposite. */

import { claimFaults } from '../claim-faults.ts';
import { rule } from '../rule.ts';

export const figureTrend = rule('figure-trend', 'error', (reading) => claimFaults('figure-trend', reading));
