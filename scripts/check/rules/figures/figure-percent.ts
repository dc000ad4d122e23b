/** A stated rate equals its part divided by its whole; inspectors recompute it first. */

import { claimRule } from '../../claim-rule.ts';

export const figurePercent = claimRule('figure-percent', 'error');
