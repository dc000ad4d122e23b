/** Links of a file that is carried away from the site: what is relative on the page must be absolute in it. */

import type { Block, Division, List, Notice } from '../notice/model.ts';
import { type Prose, proseOf } from '../notice/prose.ts';

/**
 * @param base address of the page of the notice, or of its folder, with `/` at its end
 * @returns the notice with every relative link, other than to a place in itself, led from `base`
 */
export function withAbsoluteLinks(notice: Notice, base: string): Notice {
  const prose = (words: Prose): Prose =>
    words.runs.some(({ href }) => isRelative(href))
      ? proseOf(
          words.runs.map((run) => (isRelative(run.href) ? { ...run, href: join(base, run.href) } : run)),
        )
      : words;
  const list = (given: List): List => ({
    ...given,
    items: given.items.map((item) => ({
      prose: prose(item.prose),
      ...(item.sublist === undefined ? {} : { sublist: list(item.sublist) }),
    })),
  });
  const block = (given: Block): Block => {
    switch (given.kind) {
      case 'paragraph':
        return { ...given, prose: prose(given.prose) };
      case 'table':
        return { ...given, header: given.header.map(prose), rows: given.rows.map((row) => row.map(prose)) };
      case 'list':
        return list(given);
      case 'picture':
        return given;
    }
  };
  const division = (given: Division): Division => ({
    ...given,
    lead: prose(given.lead),
    blocks: given.blocks.map(block),
    divisions: given.divisions.map(division),
  });
  return {
    ...notice,
    preamble: notice.preamble.map(block),
    sections: notice.sections.map(division),
    closing: notice.closing.map(block),
  };
}

function isRelative(href: string | undefined): href is string {
  return href !== undefined && href !== '' && !/^(?:#|\/\/|[^/?#]*:)/.test(href);
}

/** The address as a browser would join it; what it cannot join stays as it is. */
function join(base: string, href: string): string {
  return URL.canParse(href, base) ? new URL(href, base).href : href;
}
