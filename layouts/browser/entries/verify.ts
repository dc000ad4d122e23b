/** The page that compares a file with the published ones. */

import { init } from '../lib/verify.ts';

init(document);
