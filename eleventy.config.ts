/** Registers the pages of a site with Eleventy; what stands on a page is decided in `scripts/site`. */

import type { EleventyConfig } from '@11ty/eleventy';
import type { Page } from './scripts/site/page.ts';

/** The pages that Eleventy draws, by kind. One paginated template draws every page of a kind, whatever their number. */
export type Pages = Readonly<Record<string, readonly Page[]>>;

export function registerPages(config: EleventyConfig, pages: Pages): void {
  config.setUseGitIgnore(false);
  config.setTemplateFormats(['11ty.js']);
  for (const [kind, ofKind] of Object.entries(pages)) {
    const byPath = new Map(ofKind.map((page) => [page.path, page]));
    config.addTemplate(`${kind}.11ty.js`, {
      // Only names go through Eleventy's data, which it merges and copies for each page.
      data: {
        paths: [...byPath.keys()],
        pagination: { data: 'paths', size: 1, alias: 'path' },
        permalink: (data: Readonly<Record<string, unknown>>) => String(data.path),
      },
      render: (data) => byPath.get(String(data.path))?.draw() ?? '',
    });
  }
}
