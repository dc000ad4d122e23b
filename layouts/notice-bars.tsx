/** The bars at the lower edge of a notice's page: finding in the page and citing a place. Scripts show and fill them. */

import type { VNode } from 'preact';
import type { NoticeWords } from '../scripts/messages/notice-page.ts';
import type { Notice } from '../scripts/notice/model.ts';

export function FindBar({ words }: { readonly words: NoticeWords }): VNode {
  return (
    // biome-ignore lint/a11y/useSemanticElements: older browsers do not know <search>
    <form
      class="bar"
      role="search"
      aria-label={words.find}
      data-find
      data-found={words.found}
      data-none={words.notFound}
      hidden
    >
      <input type="text" aria-label={words.findLabel} autocomplete="off" spellcheck={false} />
      <span class="bar-status" role="status" data-find-status />
      <button type="button" data-find-previous>
        {words.findPrevious}
      </button>
      <button type="submit">{words.findNext}</button>
      <button type="button" data-find-close>
        {words.close}
      </button>
    </form>
  );
}

export interface CiteBarProps {
  readonly words: NoticeWords;
  readonly notice: Notice;
  readonly copyFailed: string;
}

export function CiteBar({ words, notice: { meta }, copyFailed }: CiteBarProps): VNode {
  return (
    <section
      class="bar"
      aria-label={words.cite}
      data-cite
      data-form={words.citation(meta.title, meta.issuer, meta.published.date)}
      data-copied={words.copied}
      data-copy-failed={copyFailed}
      hidden
    >
      <b class="bar-place" lang="zh-CN" data-cite-place />
      <span class="bar-status" role="status" data-cite-status />
      <button type="button" data-cite-copy>
        {words.copyCitation}
      </button>
      <button type="button" data-cite-link>
        {words.copyLink}
      </button>
      <button type="button" data-cite-close>
        {words.close}
      </button>
    </section>
  );
}
