/** Every page. */

import { init as initKeys } from '../lib/keys.ts';
import { init as initPage } from '../lib/page.ts';

initKeys(document);
initPage(document);
