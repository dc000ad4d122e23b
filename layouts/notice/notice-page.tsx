/** The page of one notice, whole: head, record, figures, contents, text, downloads, contact. */

import type { VNode } from 'preact';
import type { Document } from '../../scripts/document/document.ts';
import type { NoticeWords } from '../../scripts/messages/pages/notice-page.ts';
import type { Notice } from '../../scripts/notice/model.ts';
import { Drawn } from '../drawn.tsx';
import { Shell } from '../shell.tsx';
import { NoticeText } from '../text/notice-text.tsx';
import { Contents } from './contents.tsx';
import { Corrections } from './corrections.tsx';
import { NoticeBars, Ways } from './notice-bars.tsx';
import { NoticeFoot, type NoticeFootProps } from './notice-foot.tsx';
import { NoticeTools } from './notice-tools.tsx';
import { Imprint, SampleBanner, TitleLines } from './printed-head.tsx';
import { type Tally, TallyView } from './tally.tsx';

export interface NoticePageProps extends NoticeFootProps {
  readonly words: NoticeWords;
  readonly document: Document;
  readonly notice: Notice;
  /** The title in the lines that it has on paper. */
  readonly titleLines: readonly (readonly string[])[];
  /** Lines below the title on paper. */
  readonly imprint: readonly string[];
  /** Known fields of the disclosure record, label and value. */
  readonly record: readonly (readonly [label: string, value: string])[];
  /** The notice that takes the place of this one: what is said of it, and where it is. */
  readonly superseded?: { readonly label: string; readonly title: string; readonly href: string } | undefined;
  readonly tally?: Tally | undefined;
  /** Address of the script that reads aloud. */
  readonly speechScript: string;
  /** The page of all figures of the notice. */
  readonly figures: string;
}

export function NoticePage(props: NoticePageProps): VNode {
  const { shell, notice } = props;
  const { words } = shell;
  return (
    <Shell {...shell}>
      <nav class="tb-breadcrumb" aria-label={words.breadcrumb}>
        <ol>
          <li>
            <a href={shell.links.notices}>{words.home}</a>
          </li>
          <li>
            <a href={shell.links.notices}>{shell.columnName}</a>
          </li>
          <li aria-current="page">{notice.meta.kind}</li>
        </ol>
      </nav>
      <article class="tb-notice" data-notice>
        <Drawn name="NoticeHead" usual={Head} props={props} />
        {notice.sections.length === 0 ? null : <Contents sections={notice.sections} words={words} />}
        <div class="tb-notice-text" id="text" lang="zh-CN" data-notice-text>
          <NoticeText document={props.document} words={words} closingId="closing" />
        </div>
        <Drawn name="NoticeFoot" usual={NoticeFoot} props={props} />
      </article>
      <Ways words={props.words} notice={notice} contents={words.contents} />
      <NoticeBars
        words={props.words}
        notice={notice}
        copyFailed={words.copyFailed}
        speechScript={props.speechScript}
      />
    </Shell>
  );
}

/** A longer title takes three lines and more: it is set a size smaller. */
const LONG_TITLE = 40;

function Head(props: NoticePageProps): VNode {
  const { notice, record, tally, downloads } = props;
  const { words } = props.shell;
  const { meta } = notice;
  const { date, time } = meta.published;
  return (
    <header class="tb-notice-head">
      {meta.sample ? <SampleBanner text={words.sample} /> : null}
      <h1 lang="zh-CN" class={meta.title.length > LONG_TITLE ? 'tb-is-long' : undefined}>
        <TitleLines lines={props.titleLines} />
      </h1>
      {props.superseded === undefined ? null : (
        <p class="tb-superseded-banner" role="note">
          {props.superseded.label} <a href={props.superseded.href}>{props.superseded.title}</a>
        </p>
      )}
      <Imprint lines={props.imprint} onPaperOnly />
      <p class="tb-notice-line">
        <span>
          {words.published}{' '}
          <time dateTime={time === undefined ? date : `${date}T${time}`}>
            {date}
            {time === undefined ? '' : ` ${time}`}
          </time>
        </span>
        <span>
          {words.source} {meta.source ?? meta.issuer}
        </span>
      </p>
      <NoticeTools
        page={words}
        words={props.words}
        downloads={downloads.length > 0}
        figures={props.figures}
      />
      <details class="tb-record-box">
        <summary>{words.record}</summary>
        <table class="tb-record">
          <caption>{words.record}</caption>
          <tbody>
            {record.map(([label, value]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      {meta.corrections.length === 0 ? null : (
        <Corrections title={props.words.corrections} corrections={meta.corrections} />
      )}
      {tally === undefined ? null : <TallyView words={words} tally={tally} />}
    </header>
  );
}
