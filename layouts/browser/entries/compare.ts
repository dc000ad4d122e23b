/** The page that compares two notices. */

import { init } from '../lib/compare.ts';

init(document);
