/** What the bench asks in the browser: the search of the page, of which a page itself leaves nothing to ask. */

import { readSearchIndex } from '../../../layouts/browser/lib/search/engines/lists.ts';
import { readSimplified, searchFind } from '../../../layouts/browser/lib/search/find.ts';
import { RESULTS_A_PAGE } from '../../../layouts/browser/lib/search/hits.ts';
import { searchText } from '../../../layouts/browser/lib/search/text.ts';
import { readSearchTexts } from '../../../layouts/browser/lib/search/texts.ts';

Object.assign(globalThis, { readSearchTexts, readSearchIndex, readSimplified });

export const { find } = searchFind;
export const { wordsOf } = searchText;
export const page = RESULTS_A_PAGE;
