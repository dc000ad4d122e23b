/** Registers the pages of a site with Eleventy; what stands on a page is decided in `scripts/site`. */

import type { EleventyConfig } from '@11ty/eleventy';

/** A page: where it goes, and what draws it. */
export interface Page {
  readonly path: string;
  readonly draw: () => string;
}

/** All pages of a site. One paginated template draws every notice, whatever their number. */
export interface Pages {
  readonly list: Page;
  readonly search: Page;
  readonly notices: ReadonlyMap<string, Page>;
}

export function registerPages(config: EleventyConfig, pages: Pages): void {
  config.setUseGitIgnore(false);
  config.setTemplateFormats(['11ty.js']);
  config.addTemplate('list.11ty.js', { data: { permalink: pages.list.path }, render: pages.list.draw });
  config.addTemplate('search.11ty.js', { data: { permalink: pages.search.path }, render: pages.search.draw });
  const notice = (data: Readonly<Record<string, unknown>>): Page | undefined =>
    pages.notices.get(String(data.slug));
  config.addTemplate('notice.11ty.js', {
    // Only names go through Eleventy's data, which it merges and copies for each page.
    data: {
      slugs: [...pages.notices.keys()],
      pagination: { data: 'slugs', size: 1, alias: 'slug' },
      permalink: (data: Readonly<Record<string, unknown>>) => notice(data)?.path,
    },
    render: (data) => notice(data)?.draw() ?? '',
  });
}
