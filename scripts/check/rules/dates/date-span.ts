/** The days of a period equal its dates: who is reported seven days, and counts six, has lost one to object. */

import { claimRule } from '../../claim-rule.ts';

export const dateSpan = claimRule('date-span', 'error');
