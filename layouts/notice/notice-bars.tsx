/** What stays at the lower edge of a notice's page: finding, citing, reading aloud, moving on. Scripts show and fill it. */

import type { VNode } from 'preact';
import type { NoticeWords } from '../../scripts/messages/pages/notice-page.ts';
import type { Notice } from '../../scripts/notice/model.ts';

export interface NoticeBarsProps {
  readonly words: NoticeWords;
  readonly notice: Notice;
  readonly copyFailed: string;
  /** Address of the script that reads aloud. */
  readonly speechScript: string;
}

export function NoticeBars(props: NoticeBarsProps): VNode {
  return (
    <div class="tb-bars">
      <SpeechBar {...props} />
      <FindBar {...props} />
      <CiteBar {...props} />
    </div>
  );
}

function FindBar({ words }: Pick<NoticeBarsProps, 'words'>): VNode {
  return (
    // biome-ignore lint/a11y/useSemanticElements: older browsers do not know <search>
    <form
      class="tb-bar"
      role="search"
      aria-label={words.find}
      data-find
      data-found={words.found}
      data-none={words.notFound}
      hidden
    >
      <input type="text" aria-label={words.findLabel} autocomplete="off" spellcheck={false} />
      <span class="tb-bar-status" role="status" data-find-status />
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

function CiteBar({ words, notice: { meta, slug }, copyFailed }: NoticeBarsProps): VNode {
  return (
    <section
      class="tb-bar"
      aria-label={words.cite}
      data-cite
      data-form={words.citation(meta.title, meta.issuer, meta.published.date)}
      data-title={meta.title}
      data-issuer={meta.issuer}
      data-date={meta.published.date}
      data-number={meta.reference}
      data-slug={slug}
      data-preamble={words.preamble}
      data-closing={words.closing}
      data-paragraph={words.paragraph}
      data-entry={words.entry}
      data-row={words.row}
      data-permalink={words.permalink}
      data-copied={words.copied}
      data-copy-failed={copyFailed}
      hidden
    >
      <b class="tb-bar-place" lang="zh-CN" data-cite-place />
      <span class="tb-bar-status" role="status" data-cite-status />
      <label>
        <span class="tb-visually-hidden">{words.citationFormat}</span>
        <select data-cite-format>
          <option value="">{words.plainCitation}</option>
          <option value="gbt">GB/T 7714</option>
          <option value="bibtex">BibTeX</option>
          <option value="csl">CSL-JSON</option>
        </select>
      </label>
      <button type="button" data-cite-copy>
        {words.copyCitation}
      </button>
      <button type="button" data-cite-link>
        {words.copyLink}
      </button>
      <button type="button" data-speech-here hidden>
        {words.speakHere}
      </button>
      <button type="button" data-cite-close>
        {words.close}
      </button>
    </section>
  );
}

/** As a factor of the voice's own speed. */
const SPEEDS = ['0.75', '1', '1.25', '1.5', '2'];

function SpeechBar({ words, notice, speechScript }: NoticeBarsProps): VNode {
  return (
    <section
      class="tb-bar"
      aria-label={words.speak}
      data-speech
      data-script={speechScript}
      data-preamble={words.preamble}
      data-closing={words.closing}
      data-pause={words.pause}
      data-resume={words.resume}
      data-spoken={words.spoken}
      data-failed={words.speechFailed}
      hidden
    >
      <b class="tb-bar-place" lang="zh-CN" data-speech-place />
      <span class="tb-bar-status" role="status" data-speech-status />
      <button type="button" data-speech-pause>
        {words.pause}
      </button>
      <button type="button" data-speech-stop>
        {words.stop}
      </button>
      {notice.sections.length < 2 ? null : <SectionTurns words={words} />}
      <label>
        <span>{words.speed}</span>{' '}
        <select data-speech-speed>
          {SPEEDS.map((speed) => (
            <option key={speed} value={speed} selected={speed === '1'}>
              {speed}×
            </option>
          ))}
        </select>
      </label>
    </section>
  );
}

function SectionTurns({ words }: Pick<NoticeBarsProps, 'words'>): VNode {
  return (
    <>
      <button type="button" class="tb-needs-script" data-section-turn="-1">
        {words.previousSection}
      </button>
      <button type="button" class="tb-needs-script" data-section-turn="1">
        {words.nextSection}
      </button>
    </>
  );
}

/** Offered to those who have left the top of the page, wherever they are in it. */
export function Ways({ words, contents, notice }: WaysProps): VNode {
  return (
    <nav class="tb-ways" aria-label={words.ways} data-ways>
      {notice.sections.length < 2 ? null : (
        <>
          <button type="button" class="tb-needs-script" data-contents-open aria-controls="contents">
            {contents}
          </button>
          <SectionTurns words={words} />
        </>
      )}
      <a href="#main">{words.toTop}</a>
    </nav>
  );
}

export interface WaysProps extends Pick<NoticeBarsProps, 'words' | 'notice'> {
  readonly contents: string;
}
