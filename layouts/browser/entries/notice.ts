/** The page of a notice. */

import { init as initCite } from '../lib/notice/cite.ts';
import { init as initContents } from '../lib/notice/contents.ts';
import { init as initFind } from '../lib/notice/find.ts';
import { init as initHit } from '../lib/notice/hit.ts';
import { init as initNotice } from '../lib/notice/notice.ts';
import { init as initSections } from '../lib/notice/sections.ts';
import { init as initTally } from '../lib/notice/tally.ts';

for (const init of [initHit, initNotice, initContents, initSections, initFind, initTally, initCite])
  init(document);

// Reading aloud is for browsers that can; it comes once the page is there.
const speech = document.querySelector<HTMLElement>('[data-speech]')?.dataset.script;
if (speech !== undefined && 'speechSynthesis' in window)
  addEventListener('load', () => {
    const script = document.createElement('script');
    script.src = speech;
    document.head.append(script);
  });
