/** Draws the page that compares a reader's file with the published ones (`layouts/browser/verify.ts`). */

import { VerifyPage } from '../../../layouts/pages/verify-page.tsx';
import { verifyWords } from '../../messages/pages/verify-page.ts';
import { pageTags } from '../../notice/site/page-tags.ts';
import type { Site } from '../../notice/site/site.ts';
import { ASSETS } from '../assets/assets.ts';
import { drawPage } from '../draw-page.ts';
import type { Page } from '../page.ts';
import { shellProps } from '../shell-props.ts';
import { VERIFY_PAGE } from './verify-path.ts';

/** The lists of files and words, which are written once everything else is there (`scripts/publish/verify/word-digests.ts`). */
const LISTS = 'verify/manifest.js';

export function verifyPage(site: Site): Page {
  return {
    path: VERIFY_PAGE,
    draw: () => {
      const words = verifyWords(site.language);
      const { shell, way } = shellProps(site, {
        path: VERIFY_PAGE,
        title: words.title,
        tags: pageTags(site),
        scripts: [LISTS, ASSETS.verify],
      });
      return drawPage({ path: VERIFY_PAGE, way }, VerifyPage({ shell, words, list: way('SHA256SUMS') }));
    },
  };
}
