/** A part is no greater than its whole; a reader sees at once where it is. */

import { claimRule } from '../../claim-rule.ts';

export const figureSubset = claimRule('figure-subset', 'error');
