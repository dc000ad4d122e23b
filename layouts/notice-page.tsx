/** The page of one notice, whole: head, record, figures, contents, text, downloads, contact. */

import type { VNode } from 'preact';
import type { PageWords } from '../scripts/messages/page.ts';
import type { Contact, Notice } from '../scripts/notice/model.ts';
import { Blocks } from './blocks.tsx';
import { Contents } from './contents.tsx';
import { Divisions } from './divisions.tsx';
import { Shell, type ShellProps } from './shell.tsx';
import { type Tally, TallyView } from './tally.tsx';

export interface NoticePageProps {
  readonly shell: ShellProps;
  readonly notice: Notice;
  /** Known fields of the disclosure record, label and value. */
  readonly record: readonly (readonly [label: string, value: string])[];
  readonly tally?: Tally | undefined;
  readonly downloads: readonly Download[];
  readonly contact?: Contact | undefined;
  readonly related: readonly Related[];
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
    </Shell>
  );
}

function Head({ shell: { words }, notice: { meta }, record, tally, downloads }: NoticePageProps): VNode {
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
    </header>
  );
}

function Foot({ shell: { words }, downloads, contact, related }: NoticePageProps): VNode {
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
      <p class="to-top">
        <a href="#main">{words.toTop}</a>
      </p>
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
