/** One thing has one number in a notice: a reader who finds two trusts neither. */

import { claimRule } from '../../claim-rule.ts';

export const figureConflict = claimRule('figure-conflict', 'warning');
