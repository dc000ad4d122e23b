/** The search page. The scripts of texts and index, which a page from a disk may load too, call these by name. */

import { readSearchIndex } from '../lib/search/engines/lists.ts';
import { readSimplified } from '../lib/search/find.ts';
import { init } from '../lib/search/page/page.ts';
import { readSearchTexts } from '../lib/search/texts.ts';

Object.assign(globalThis, { readSearchTexts, readSearchIndex, readSimplified });
init(document);
