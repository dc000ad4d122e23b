/** What surrounds every page: the head with its tags, the band with name and search, the foot. */

import type { ComponentChildren, VNode } from 'preact';
import type { KeyboardWords } from '../scripts/messages/keyboard.ts';
import type { PageWords } from '../scripts/messages/page.ts';

import { KeyboardHelp } from './keyboard-help.tsx';

export interface ShellProps {
  readonly words: PageWords;
  readonly keyboard: KeyboardWords;
  readonly language: 'zh-CN' | 'en';
  /** Title of the page, shown in the browser's tab in front of column and site. */
  readonly title: string;
  readonly tags: readonly { readonly name: string; readonly content: string }[];
  /** Search engines are asked to leave the page out. */
  readonly noindex: boolean;
  readonly siteName: string;
  readonly columnName: string;
  readonly siteIdCode?: string | undefined;
  readonly links: ShellLinks;
  /** Which entry of the navigation the page is. */
  readonly current?: 'notices' | 'search';
}

/** Addresses as seen from the page. */
export interface ShellLinks {
  readonly notices: string;
  readonly search: string;
  readonly style: string;
  readonly icon: string;
  /** The page that compares a reader's file with the published ones. */
  readonly verify: string;
  /** The Atom feed, where there is one. */
  readonly feed?: string | undefined;
  /** Sets the reading mode before anything is drawn. */
  readonly modeScript: string;
  readonly scripts: readonly string[];
}

export function Shell(props: ShellProps & { readonly children: ComponentChildren }): VNode {
  const { words, language, links } = props;
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{[props.title, props.columnName, props.siteName].filter(unique).join(' - ')}</title>
        {props.noindex ? <meta name="robots" content="noindex" /> : null}
        <meta name="color-scheme" content="light dark" />
        {props.tags.map(({ name, content }) => (
          <meta key={name} name={name} content={content} />
        ))}
        <link rel="icon" href={links.icon} type="image/svg+xml" />
        {links.feed === undefined ? null : (
          <link rel="alternate" type="application/atom+xml" href={links.feed} title={props.columnName} />
        )}
        <link rel="stylesheet" href={links.style} />
        <script src={links.modeScript} />
        {links.scripts.map((script) => (
          <script key={script} src={script} defer />
        ))}
      </head>
      <body>
        <a class="skip-link" href="#main">
          {words.skip}
        </a>
        <Band {...props} />
        <main id="main" tabIndex={-1}>
          {props.children}
        </main>
        <footer class="site-foot">
          <p>{props.siteName}</p>
          {props.siteIdCode === undefined ? null : (
            <p>
              {words.siteIdCode} {props.siteIdCode}
            </p>
          )}
          <p>
            <a href={links.verify}>{words.verifyFile}</a>
          </p>
          <KeyboardHelp words={props.keyboard} />
        </footer>
      </body>
    </html>
  );
}

function Band({ words, links, siteName, columnName, current }: ShellProps): VNode {
  return (
    <header class="band">
      <div class="band-inner">
        <p class="site-name">
          <a href={links.notices}>{siteName}</a>
        </p>
        <nav class="band-nav" aria-label={columnName}>
          <a href={links.notices} aria-current={current === 'notices' ? 'page' : undefined}>
            {columnName}
          </a>
          <a href={links.search} data-search-link aria-current={current === 'search' ? 'page' : undefined}>
            {words.search}
          </a>
          <button type="button" class="needs-script" data-elder-toggle aria-pressed="false">
            {words.elder}
          </button>
        </nav>
        {current === 'search' ? null : (
          // biome-ignore lint/a11y/useSemanticElements: older browsers do not know <search>
          <form class="band-search" role="search" action={links.search} method="get">
            <input
              type="search"
              name="q"
              aria-label={words.searchLabel}
              placeholder={words.searchNotices}
              autocomplete="off"
            />
            <button type="submit">{words.search}</button>
          </form>
        )}
      </div>
    </header>
  );
}

function unique(text: string, index: number, all: readonly string[]): boolean {
  return all.indexOf(text) === index;
}
