/** The page of one notice, whole: head, record, figures, contents, text, downloads, contact. */

import type { VNode } from 'preact';
import type { NoticeWords } from '../scripts/messages/notice-page.ts';
import type { PageWords } from '../scripts/messages/page.ts';
import type { Contact, Notice } from '../scripts/notice/model.ts';
import { Blocks } from './blocks.tsx';
import { Contents } from './contents.tsx';
import { Divisions } from './divisions.tsx';
import { CiteBar, FindBar } from './notice-bars.tsx';
import { Shell, type ShellProps } from './shell.tsx';
import { type Tally, TallyView } from './tally.tsx';

export interface NoticePageProps {
  readonly shell: ShellProps;
  readonly words: NoticeWords;
  readonly notice: Notice;
  /** Known fields of the disclosure record, label and value. */
  readonly record: readonly (readonly [label: string, value: string])[];
  readonly tally?: Tally | undefined;
  readonly downloads: readonly Download[];
  readonly contact?: Contact | undefined;
  readonly related: readonly Related[];
  readonly attachments: readonly Attachment[];
  /** The page of all figures of the notice. */
  readonly figures: string;
  /** The address of the page as a drawn code, where the site knows its address. */
  readonly code?: Code | undefined;
}

export interface Attachment {
  readonly href: string;
  readonly name: string;
  /** Its size, where it is known. */
  readonly detail?: string | undefined;
}

/** A square code of dark fields on a light ground. */
export interface Code {
  readonly address: string;
  /** Fields on each side, with the quiet zone. */
  readonly size: number;
  /** Path of all dark fields, a unit a field. */
  readonly path: string;
}

export interface Download {
  readonly href: string;
  /** Name under which the reader saves it. */
  readonly saveAs: string;
  readonly label: string;
  /** Size and pages, e.g. `356 KB，12 页`. */
  readonly detail: string;
}

export interface Related {
  readonly how: string;
  readonly title: string;
  readonly href: string;
}

export function NoticePage(props: NoticePageProps): VNode {
  const { shell, notice } = props;
  const { words } = shell;
  return (
    <Shell {...shell}>
      <nav class="breadcrumb" aria-label={words.breadcrumb}>
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
      <article class="notice" data-notice>
        <Head {...props} />
        {notice.sections.length === 0 ? null : <Contents sections={notice.sections} words={words} />}
        <div class="notice-text" id="text" lang="zh-CN" data-notice-text>
          <Blocks blocks={notice.preamble} words={words} />
          <Divisions divisions={notice.sections} words={words} />
          {notice.closing.length === 0 ? null : (
            <div id="closing" class="closing">
              <Blocks blocks={notice.closing} words={words} />
            </div>
          )}
        </div>
        <Foot {...props} />
      </article>
      <p class="to-top">
        <a href="#main">{words.toTop}</a>
      </p>
      <FindBar words={props.words} />
      <CiteBar words={props.words} notice={notice} copyFailed={words.copyFailed} />
    </Shell>
  );
}

function Head(props: NoticePageProps): VNode {
  const { notice, record, tally, downloads } = props;
  const { words } = props.shell;
  const { meta } = notice;
  const { date, time } = meta.published;
  return (
    <header class="notice-head">
      {meta.sample ? (
        <p class="sample-banner" role="note">
          {words.sample}
        </p>
      ) : null}
      <h1 lang="zh-CN">{meta.title}</h1>
      <p class="notice-line">
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
      <p class="tools">
        {downloads.length === 0 ? null : <a href="#downloads">{words.downloads}</a>}
        <button type="button" data-find-open hidden>
          {props.words.find}
        </button>
        <button type="button" data-print hidden>
          {words.print}
        </button>
        <button
          type="button"
          data-copy-link
          data-copied={words.copied}
          data-copy-failed={words.copyFailed}
          hidden
        >
          {words.copyLink}
        </button>
        <span class="tools-status" role="status" data-copy-status />
      </p>
      <table class="record">
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
      {tally === undefined ? null : <TallyView words={words} tally={tally} />}
      <p class="all-figures">
        <a href={props.figures}>{props.words.allFigures}</a>
      </p>
    </header>
  );
}

function Foot(props: NoticePageProps): VNode {
  const { downloads, contact, related, attachments, code } = props;
  const { words } = props.shell;
  return (
    <footer class="notice-foot">
      {contact === undefined ? null : <ContactView contact={contact} words={words} />}
      {downloads.length === 0 ? null : (
        <section id="downloads" aria-labelledby="downloads-title">
          <h2 id="downloads-title">{words.downloads}</h2>
          <ul class="downloads">
            {downloads.map(({ href, saveAs, label, detail }) => (
              <li key={href}>
                <a href={href} download={saveAs}>
                  <span>{label}</span> <span class="detail">{detail}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {attachments.length === 0 ? null : (
        <section aria-labelledby="attachments-title">
          <h2 id="attachments-title">{props.words.attachments}</h2>
          <ul class="downloads">
            {attachments.map(({ href, name, detail }) => (
              <li key={href}>
                <a href={href}>
                  <span>{name}</span>
                  {detail === undefined ? null : <span class="detail">{detail}</span>}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {related.length === 0 ? null : (
        <section aria-labelledby="related-title">
          <h2 id="related-title">{words.related}</h2>
          <ul>
            {related.map(({ how, title, href }) => (
              <li key={`${how}${href}`}>
                {how} <a href={href}>{title}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {code === undefined ? null : (
        <section class="code" aria-labelledby="code-title">
          <h2 id="code-title">{props.words.code}</h2>
          <svg viewBox={`0 0 ${code.size} ${code.size}`} role="img" aria-label={code.address}>
            <rect class="code-ground" width={code.size} height={code.size} />
            <path class="code-fields" d={code.path} />
          </svg>
        </section>
      )}
    </footer>
  );
}

function ContactView({ contact, words }: { readonly contact: Contact; readonly words: PageWords }): VNode {
  const { phone, address, email } = contact;
  return (
    <section aria-labelledby="contact-title">
      <h2 id="contact-title">{words.contact}</h2>
      <dl class="contact">
        {phone === undefined ? null : (
          <div>
            <dt>{words.phone}</dt>
            <dd>
              <a href={`tel:${phone.replace(/[^0-9+]/g, '')}`}>{phone}</a>
            </dd>
          </div>
        )}
        {address === undefined ? null : (
          <div>
            <dt>{words.address}</dt>
            <dd>{address}</dd>
          </div>
        )}
        {email === undefined ? null : (
          <div>
            <dt>{words.email}</dt>
            <dd>
              <a href={`mailto:${email}`}>{email}</a>
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}
