/** The panel of the preview. */

import { init } from '../lib/preview.ts';

init(document);
