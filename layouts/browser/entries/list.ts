/** The list of notices. */

import { init } from '../lib/list.ts';

init(document);
