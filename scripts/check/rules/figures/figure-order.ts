/** What a text ranks is in the order of its numbers: readers see the smaller one above the greater. */

import { claimRule } from '../../claim-rule.ts';

export const figureOrder = claimRule('figure-order', 'error');
