/** The page of figures. */

import { init } from '../lib/figures.ts';

init(document);
