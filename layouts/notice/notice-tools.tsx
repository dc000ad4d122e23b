/** What a reader can do with the notice: a row below its title. Buttons are there where scripts run. */

import type { VNode } from 'preact';
import type { NoticeWords } from '../../scripts/messages/pages/notice-page.ts';
import type { PageWords } from '../../scripts/messages/pages/page-words.ts';

export interface NoticeToolsProps {
  readonly page: PageWords;
  readonly words: NoticeWords;
  readonly downloads: boolean;
  /** Address of the page of all figures. */
  readonly figures: string;
}

// The last two are not in every browser; after the others, they leave no gap.
export function NoticeTools({ page, words, downloads, figures }: NoticeToolsProps): VNode {
  return (
    <div class="tb-tools" data-tools data-copied={page.copied} data-copy-failed={page.copyFailed}>
      {downloads ? <a href="#downloads">{page.downloads}</a> : null}
      <a href={figures}>{words.allFigures}</a>
      <button type="button" class="tb-needs-script" data-find-open>
        {words.find}
      </button>
      <button type="button" class="tb-needs-script" data-cite-open>
        {words.cite}
      </button>
      <button type="button" class="tb-needs-script" data-print>
        {page.print}
      </button>
      <button type="button" class="tb-needs-script" data-copy-link>
        {page.copyLink}
      </button>
      <button type="button" data-share hidden>
        {page.share}
      </button>
      <button type="button" data-speech-open hidden>
        {words.speak}
      </button>
      <span class="tb-tools-status" role="status" data-copy-status />
    </div>
  );
}
