/** What surrounds every page: the head with its tags, the band with name and search, the foot. */

import { type ComponentChildren, Fragment, type VNode } from 'preact';
import type { KeyboardWords } from '../scripts/messages/pages/keyboard.ts';
import type { PageWords } from '../scripts/messages/pages/page-words.ts';

import { Drawn } from './drawn.tsx';
import { KeyboardHelp } from './keyboard-help.tsx';
import { Words } from './text/line-breaks.tsx';

export interface ShellProps {
  readonly words: PageWords;
  readonly keyboard: KeyboardWords;
  readonly language: 'zh-CN' | 'en';
  /** Title of the page, shown in the browser's tab before column and site. */
  readonly title: string;
  readonly tags: readonly { readonly name: string; readonly content: string }[];
  /** Search engines are asked to leave the page out. */
  readonly noindex: boolean;
  readonly facts: ShellFacts;
  readonly siteName: string;
  readonly columnName: string;
  readonly siteIdCode?: string | undefined;
  readonly parent?: { readonly name: string; readonly href: string } | undefined;
  /** The site's own pages that the band lists. */
  readonly menu: readonly MenuEntry[];
  readonly footer: readonly FooterLine[];
  readonly links: ShellLinks;
  /** Which entry of the navigation the page is. */
  readonly current?: 'notices' | 'search';
}

/** What the head says to programs: Open Graph, Dublin Core, JSON-LD. */
export interface ShellFacts {
  readonly canonical?: string | undefined;
  readonly properties: readonly (readonly [name: string, content: string])[];
  readonly names: readonly (readonly [name: string, content: string])[];
  readonly data?: string | undefined;
}

export interface MenuEntry {
  readonly text: string;
  readonly href: string;
  readonly current: boolean;
}

/** A line at the foot of every page; a part with an address is a link. */
export type FooterLine = readonly { readonly text: string; readonly href?: string | undefined }[];

/** Addresses as seen from the page. */
export interface ShellLinks {
  readonly notices: string;
  readonly search: string;
  readonly style: string;
  /** What is different on paper: loaded apart, for no page waits for it. */
  readonly print: string;
  /** The site's own colours and style sheet, after ours. */
  readonly ownStyles: readonly string[];
  readonly icon: { readonly href: string; readonly type?: string | undefined };
  readonly logo?: string | undefined;
  /** The page that compares a reader's file with the published ones. */
  readonly verify: string;
  /** The Atom feed, where there is one. */
  readonly feed?: string | undefined;
  /** Sets the reading mode before anything is drawn. */
  readonly modeScript: string;
  readonly scripts: readonly string[];
  /** Scripts that the page will ask for at once. */
  readonly preloaded?: readonly string[] | undefined;
}

export function Shell(props: ShellProps & { readonly children: ComponentChildren }): VNode {
  const { words, language, links } = props;
  return (
    <html lang={language} prefix={props.facts.properties.some(isEli) ? ELI : undefined}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{[props.title, props.columnName, props.siteName].filter(unique).join(' - ')}</title>
        {props.noindex ? <meta name="robots" content="noindex" /> : null}
        <meta name="color-scheme" content="light dark" />
        {props.tags.map(({ name, content }) => (
          <meta key={name} name={name} content={content} />
        ))}
        <Facts {...props.facts} />
        <link rel="icon" href={links.icon.href} type={links.icon.type} />
        {links.feed === undefined ? null : (
          <link rel="alternate" type="application/atom+xml" href={links.feed} title={props.columnName} />
        )}
        <link rel="stylesheet" href={links.style} />
        <link rel="stylesheet" href={links.print} media="print" />
        {links.ownStyles.map((style) => (
          <link key={style} rel="stylesheet" href={style} />
        ))}
        <script src={links.modeScript} />
        {links.scripts.map((script) => (
          <script key={script} src={script} defer />
        ))}
        {links.preloaded?.map((script) => (
          <link key={script} rel="preload" as="script" href={script} />
        ))}
      </head>
      <body>
        <a class="tb-skip-link" href="#main">
          {words.skip}
        </a>
        <Drawn name="Header" usual={Band} props={props} />
        <main id="main" tabIndex={-1}>
          {props.children}
        </main>
        <Drawn name="Footer" usual={Foot} props={props} />
      </body>
    </html>
  );
}

/** What `eli:` stands for among the properties of a notice. */
const ELI = 'eli: http://data.europa.eu/eli/ontology#';

function isEli([name]: ShellFacts['properties'][number]): boolean {
  return name.startsWith('eli:');
}

function Facts({ canonical, properties, names, data }: ShellFacts): VNode {
  return (
    <>
      {canonical === undefined ? null : <link rel="canonical" href={canonical} />}
      {properties.map(([name, content]) => (
        <meta key={name} property={name} content={content} />
      ))}
      {names.length === 0 ? null : <link rel="schema.DCTERMS" href="http://purl.org/dc/terms/" />}
      {names.map(([name, content]) => (
        <meta key={name} name={name} content={content} />
      ))}
      {data === undefined ? null : (
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: data }} />
      )}
    </>
  );
}

function Foot({ words, links, siteName, siteIdCode, footer, keyboard }: ShellProps): VNode {
  return (
    <footer class="tb-site-foot">
      <p>{siteName}</p>
      {footer.map((line, index) => (
        <p key={index} class="tb-foot-line">
          {line.map(({ text, href }, place) => (
            <Fragment key={place}>
              {place > 0 ? ' ' : null}
              {href === undefined ? <span>{text}</span> : <a href={href}>{text}</a>}
            </Fragment>
          ))}
        </p>
      ))}
      {siteIdCode === undefined ? null : (
        <p>
          {words.siteIdCode} {siteIdCode}
        </p>
      )}
      <p>
        <a href={links.verify}>{words.verifyFile}</a>
      </p>
      <KeyboardHelp words={keyboard} />
    </footer>
  );
}

function Band({ words, links, parent, siteName, columnName, current, menu }: ShellProps): VNode {
  return (
    <header class="tb-band">
      <div class="tb-band-inner">
        <p class="tb-site-name">
          {parent === undefined ? null : (
            <a class="tb-site-parent" href={parent.href}>
              {parent.name}
            </a>
          )}
          <a href={links.notices}>
            {links.logo === undefined ? null : <img class="tb-site-logo" src={links.logo} alt="" />}
            <Words text={siteName} />
          </a>
        </p>
        <nav class="tb-band-nav" aria-label={columnName}>
          <a href={links.notices} aria-current={current === 'notices' ? 'page' : undefined}>
            {columnName}
          </a>
          <a href={links.search} data-search-link aria-current={current === 'search' ? 'page' : undefined}>
            {words.search}
          </a>
          {menu.map((entry) => (
            <a key={entry.href} href={entry.href} aria-current={entry.current ? 'page' : undefined}>
              {entry.text}
            </a>
          ))}
          <button type="button" class="tb-needs-script" data-elder-toggle aria-pressed="false">
            {words.elder}
          </button>
        </nav>
        {current === 'search' ? null : (
          // biome-ignore lint/a11y/useSemanticElements: older browsers do not know <search>
          <form class="tb-band-search" role="search" action={links.search} method="get">
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
