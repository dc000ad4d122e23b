/** The declared figures of a notice, drawn on another page than its own. */

import { renderToString } from 'preact-render-to-string';
import { TallyView } from '../../../layouts/notice/tally.tsx';
import { pageWords } from '../../messages/pages/page.ts';
import type { Notice } from '../../notice/model.ts';
import { drawnTallyOf } from '../notice/tally.ts';

/**
 * @param address of the page of the notice
 * @returns nothing where the notice declares no figure that can be drawn
 */
export function drawTally(notice: Notice, language: 'zh-CN' | 'en', address: string): string | undefined {
  const tally = drawnTallyOf(notice);
  if (tally === undefined) return undefined;
  const html = renderToString(TallyView({ words: pageWords(language), tally }));
  // Its links lead to places of the notice; of two tallies on a page, each has a heading of its own.
  return html.replaceAll('href="#', `href="${address}#`).replaceAll('tally-title', `tally-${notice.slug}`);
}
