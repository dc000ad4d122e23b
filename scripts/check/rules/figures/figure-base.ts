/** Two shares of one whole imply the same whole: where they do not, a number or a rate is wrong. */

import { claimRule } from '../../claim-rule.ts';

export const figureBase = claimRule('figure-base', 'warning');
