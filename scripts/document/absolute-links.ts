/** Links of a file that is carried away from the site: what is relative on the page must be absolute in it. */

import { mapProse } from '../notice/map-prose.ts';
import type { Notice } from '../notice/model.ts';
import { proseOf } from '../notice/prose.ts';

/**
 * @param base address of the page of the notice, or of its folder, with `/` at its end
 * @returns the notice with every relative link, other than to a place in itself, led from `base`
 */
export function withAbsoluteLinks(notice: Notice, base: string): Notice {
  return mapProse(notice, (prose) =>
    prose.runs.some(({ href }) => isRelative(href))
      ? proseOf(
          prose.runs.map((run) => (isRelative(run.href) ? { ...run, href: join(base, run.href) } : run)),
        )
      : prose,
  );
}

function isRelative(href: string | undefined): href is string {
  return href !== undefined && href !== '' && !/^(?:#|\/\/|[^/?#]*:)/.test(href);
}

/** The address as a browser would join it; what it cannot join stays as it is. */
function join(base: string, href: string): string {
  return URL.canParse(href, base) ? new URL(href, base).href : href;
}
