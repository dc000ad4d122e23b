/** Who reads “三个方面” counts them: a complete list has as many members as the text says. */

import { claimRule } from '../../claim-rule.ts';

export const figureEnumeration = claimRule('figure-enumeration', 'error');
