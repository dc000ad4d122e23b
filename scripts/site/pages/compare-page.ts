/** Draws the page that compares two versions (`layouts/browser/lib/compare.ts`). */

import { ComparePage } from '../../../layouts/pages/compare-page.tsx';
import { compareWords } from '../../messages/pages/compare-page.ts';
import { pageTags } from '../../notice/site/page-tags.ts';
import type { Site } from '../../notice/site/site.ts';
import type { Way } from '../address.ts';
import { ASSETS } from '../assets/assets.ts';
import { drawPage } from '../draw-page.ts';
import type { Page } from '../page.ts';
import { shellProps } from '../shell-props.ts';

const PATH = 'compare/index.html';

export function comparePage(site: Site): Page {
  return {
    path: PATH,
    draw: () => {
      const words = compareWords(site.language);
      const { shell, way } = shellProps(site, {
        path: PATH,
        title: words.title,
        tags: pageTags(site),
        noindex: true,
        scripts: [ASSETS.compare],
      });
      return drawPage({ path: PATH, way }, ComparePage({ shell, words, root: '../' }));
    },
  };
}

/** Address of the comparison of these two. */
export function comparisonOf(older: string, newer: string, way: Way): string {
  return `${way(PATH)}?from=${encodeURIComponent(older)}&to=${encodeURIComponent(newer)}`;
}
