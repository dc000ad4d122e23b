/** Writes `index.json`: all notices as data, newest first, in pages; described by docs/schema/index.json. */

import { z } from 'zod';
import type { Entry } from '../../notice/entry.ts';
import { CORRECTIONS, FIGURE, OPTIONAL_RECORD, RELATIONS } from '../../notice/record-shape.ts';
import { FORMATS } from '../../notice/site/site.ts';
import type { ListedFile, Listing } from '../listing.ts';
import type { SiteFile } from '../site-file.ts';

/** Notices on a page: some 100 KB. */
const PER_PAGE = 100;

const Listed = z
  .strictObject({
    slug: z.string(),
    path: z.string().describe('Of its page, from the folder of the site.'),
    title: z.string(),
    kind: z.string(),
    issuer: z.string(),
    published: z.string().describe('YYYY-MM-DD, or YYYY-MM-DD HH:MM where the editor stated a time.'),
    ...OPTIONAL_RECORD,
    summary: z.string().describe('The first words of its text.'),
    sections: z.number(),
    items: z.number(),
    state: z.enum(['completed', 'ongoing']).optional().describe('What the declared figures say of it.'),
    figures: z.array(
      z.strictObject({ ...FIGURE, anchor: z.string().describe('Where they are on its page.') }),
    ),
    corrections: CORRECTIONS,
    ...RELATIONS,
    sample: z.boolean().describe('True for a made-up notice that only shows what one looks like.'),
    files: z.array(
      z.strictObject({
        format: z.enum(FORMATS),
        path: z.string().describe('From the folder of the site.'),
        bytes: z.number(),
      }),
    ),
  })
  .meta({ id: 'notice' });

export const IndexData = z
  .strictObject({
    version: z.literal(1).describe('Grows when a program that reads the data would have to change.'),
    count: z.number().describe('Notices on all pages.'),
    notices: z.array(Listed).describe('Newest first.'),
    next: z.string().optional().describe('Path of the next page, from the folder of the site.'),
  })
  .meta({
    title: '全部通报 · all notices',
    description: 'A page of the notices of a site, as tongbao publishes it.',
  });

/** The JSON Schema (draft 2020-12) of `index.json`. */
export function indexSchema(): unknown {
  return z.toJSONSchema(IndexData);
}

/** @param entries newest first */
export function indexPages(entries: readonly Entry[], listingOf: (entry: Entry) => Listing): SiteFile[] {
  const pages = Math.max(Math.ceil(entries.length / PER_PAGE), 1);
  return Array.from({ length: pages }, (_, index) => ({
    path: pathOf(index + 1),
    draw: () => {
      const page: z.input<typeof IndexData> = {
        version: 1,
        count: entries.length,
        notices: entries
          .slice(index * PER_PAGE, (index + 1) * PER_PAGE)
          .map((entry) => plain(listingOf(entry))),
        ...(index + 1 < pages && { next: pathOf(index + 2) }),
      };
      return `${JSON.stringify(page)}\n`;
    },
  }));
}

function pathOf(number: number): string {
  return number === 1 ? 'index.json' : `page/${number}/index.json`;
}

function plain({ figures, corrections, files, ...rest }: Listing): z.input<typeof Listed> {
  return { ...rest, figures: [...figures], corrections: [...corrections], files: files.flatMap(known) };
}

/** A file that was not made yet is not listed. */
function known({ bytes, ...file }: ListedFile): z.input<typeof Listed>['files'] {
  return bytes === undefined ? [] : [{ ...file, bytes }];
}
