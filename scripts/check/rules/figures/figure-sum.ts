/** Residents and journalists add up: where the text gives the whole list, its parts make the total. */

import { claimRule } from '../../claim-rule.ts';

export const figureSum = claimRule('figure-sum', 'error');
