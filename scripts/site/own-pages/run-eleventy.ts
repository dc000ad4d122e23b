/** Renders the site's own pages with Eleventy, by the site's own configuration, in our layout. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Eleventy from '@11ty/eleventy';
import { OwnPage } from '../../../layouts/pages/own-page.tsx';
import { pageTags } from '../../notice/site/page-tags.ts';
import type { Site } from '../../notice/site/site.ts';
import { NOT_FOUND_PAGE } from '../address.ts';
import { drawPage } from '../draw-page.ts';
import { loadParts } from '../parts.ts';
import { shellProps } from '../shell-props.ts';
import type { EleventyConfig } from './eleventy-config.ts';
import { offerNotices } from './offer-notices.ts';
import { pageMarkdown } from './page-markdown.ts';
import type { RenderOrder } from './render-order.ts';
import { tallyPlace } from './tally-place.ts';

/** The layout of a page that names no other; a layout of the site may name it in turn: `layout: tongbao`. */
const LAYOUT = 'tongbao';

type Order = Extract<RenderOrder, { kind: 'pages' }>;

/** Writes the rendered pages, and what the configuration copies, into the folder of the order. The working folder is the site's. */
export async function runEleventy(order: Order): Promise<void> {
  const { own, output } = order;
  const empty = own.pages.length === 0 ? mkdtempSync(path.join(tmpdir(), 'tongbao-no-pages-')) : undefined;
  try {
    await loadParts(order.site);
    const eleventy = new Eleventy(path.relative('.', empty ?? own.folder), output, {
      quietMode: true,
      // An empty path keeps Eleventy from looking for a configuration itself.
      configPath: own.config === undefined ? '' : path.relative('.', own.config),
      config: (config) => {
        // Where pages are read and written is not for a configuration to change.
        eleventy.directories.freeze();
        prepare(config, order);
      },
    });
    eleventy.disableLogger();
    await eleventy.write();
  } finally {
    if (empty !== undefined) rmSync(empty, { recursive: true });
  }
}

function prepare(config: EleventyConfig, { site, listings }: Order): void {
  config.setUseGitIgnore(false);
  config.setTemplateFormats(['md', 'njk', 'liquid', '11ty.js']);
  config.setLibrary('md', pageMarkdown());
  // A file's own date differs from machine to machine: a page without a stated one has that of the newest notice.
  const newest = listings[0]?.published.slice(0, 10) ?? '2000-01-01';
  config.addDateParsing((date) => date ?? newest);
  config.addGlobalData('layout', LAYOUT);
  config.addGlobalData('site', { ...site, own: undefined, look: undefined });
  config.addLayoutAlias(LAYOUT, `${LAYOUT}.11ty.js`);
  config.addTemplate(`_includes/${LAYOUT}.11ty.js`, { data: {}, render: (data) => drawOwnPage(data, site) });
  offerNotices(config, () => ({ listings, prefix: '', tally: tallyPlace }));
}

/** The rendered template in the frame of our pages; what is no HTML page stays as it is. */
function drawOwnPage(data: Readonly<Record<string, unknown>>, site: Site): string {
  const { content, title, description, page } = data;
  const html = String(content ?? '');
  const url = typeof page === 'object' && page !== null && 'url' in page ? String(page.url) : '';
  if (!/(?:\/|\.html)$/.test(url)) return html;
  const at = url.replace(/^\//, '').replace(/(^|\/)$/, '$1index.html');
  const heading = typeof title === 'string' ? title : '';
  const { shell, way } = shellProps(site, {
    path: at,
    title: heading,
    tags: pageTags(site, typeof description === 'string' ? description : undefined),
    noindex: at === NOT_FOUND_PAGE,
    scripts: [],
  });
  return drawPage({ path: at, way }, OwnPage({ shell, title: heading, html }));
}
