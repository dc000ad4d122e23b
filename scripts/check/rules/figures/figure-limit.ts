/** Limits and round numbers hold of the exact number beside them: 超过5000万元 of 4875万元 is wrong. */

import { claimRule } from '../../claim-rule.ts';

export const figureLimit = claimRule('figure-limit', 'error');
