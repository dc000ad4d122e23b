/** The page of the fields for the CMS. */

import { init } from '../lib/copy.ts';

init(document);
