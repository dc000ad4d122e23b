/** 上升 rises and 下降 falls, by the difference of the two numbers: a reversed verb turns the result into its opposite. */

import { claimRule } from '../../claim-rule.ts';

export const figureTrend = claimRule('figure-trend', 'error');
