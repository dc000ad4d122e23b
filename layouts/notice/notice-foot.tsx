/** The end of a notice's page: contact, full texts, attachments, other notices, the address as a code. */

import type { VNode } from 'preact';
import type { NoticeWords } from '../../scripts/messages/pages/notice-page.ts';
import type { PageWords } from '../../scripts/messages/pages/page-words.ts';
import type { Contact } from '../../scripts/notice/model.ts';
import type { ShellProps } from '../shell.tsx';
import { type Version, Versions } from './versions.tsx';

export interface NoticeFootProps {
  readonly shell: ShellProps;
  readonly words: NoticeWords;
  readonly downloads: readonly Download[];
  readonly contact?: Contact | undefined;
  /** Its versions, where there are others. */
  readonly versions: readonly Version[];
  readonly related: readonly Related[];
  /** The pages of the notices that have something in common with it: kind, issuer, topic, year. */
  readonly groups: readonly { readonly name: string; readonly value: string; readonly href: string }[];
  /** The notices before and after it in time. */
  readonly neighbours: readonly Related[];
  readonly attachments: readonly Attachment[];
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
  readonly rel?: 'prev' | 'next';
}

export function NoticeFoot(props: NoticeFootProps): VNode {
  const { downloads, contact, related, attachments, code } = props;
  const { words } = props.shell;
  return (
    <footer class="tb-notice-foot" data-address={code?.address}>
      {contact === undefined ? null : <ContactView contact={contact} words={words} />}
      {downloads.length === 0 ? null : (
        <section id="downloads" aria-labelledby="downloads-title">
          <h2 id="downloads-title">{words.downloads}</h2>
          <ul class="tb-downloads">
            {downloads.map(({ href, saveAs, label, detail }) => (
              <li key={href}>
                <a href={href} download={saveAs}>
                  <span>{label}</span> <span class="tb-detail">{detail}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {attachments.length === 0 ? null : (
        <section aria-labelledby="attachments-title">
          <h2 id="attachments-title">{props.words.attachments}</h2>
          <ul class="tb-downloads">
            {attachments.map(({ href, name, detail }) => (
              <li key={href}>
                <a href={href}>
                  <span>{name}</span>
                  {detail === undefined ? null : <span class="tb-detail">{detail}</span>}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {props.versions.length === 0 ? null : (
        <Versions title={props.words.versions} compare={props.words.compare} versions={props.versions} />
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
      <p class="tb-groups">
        {props.groups.map(({ name, value, href }) => (
          <span key={name}>
            <span class="tb-detail">{name}</span> <a href={href}>{value}</a>
          </span>
        ))}
      </p>
      {props.neighbours.length === 0 ? null : (
        <nav class="tb-neighbours" aria-label={words.notices}>
          {props.neighbours.map(({ how, title, href, rel }) => (
            <a key={how} href={href} rel={rel}>
              <span class="tb-detail">{how}</span> <span lang="zh-CN">{title}</span>
            </a>
          ))}
        </nav>
      )}
      {code === undefined ? null : (
        <section class="tb-code" aria-labelledby="code-title">
          <h2 id="code-title">{props.words.code}</h2>
          <svg viewBox={`0 0 ${code.size} ${code.size}`} role="img" aria-label={code.address}>
            <rect class="tb-code-ground" width={code.size} height={code.size} />
            <path class="tb-code-fields" d={code.path} />
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
      <dl class="tb-contact">
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
