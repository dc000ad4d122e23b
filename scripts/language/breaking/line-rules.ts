/** What the pages ask where their lines may break. */

import { unbrokenIn } from './quantities.ts';
import { breaksBetweenWords } from './words-of-text.ts';

export const LINE_RULES = { unbrokenIn, breaksBetweenWords } as const;
