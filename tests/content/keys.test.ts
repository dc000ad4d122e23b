import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { noticeSchema, sectionSchema, siteSchema } from '../../scripts/content/schema.ts';

const PAGE = readFileSync(new URL('../../docs/keys.md', import.meta.url), 'utf8');

/** Key and whether it must be there, row by row, of the part of the page whose heading names `file`. */
function documented(file: string): string[] {
  const part =
    PAGE.split(/^## /m)
      .slice(1)
      .find((each) => each.split('\n', 1)[0]?.includes(file)) ?? '';
  return Array.from(part.matchAll(/^\| `(\w+)` \| (✓?)/gm), ([, key, needed]) => `${key} ${needed}`).sort();
}

describe('docs/keys.md names every key that is read, and no other', () => {
  it.each([
    ['index.md', noticeSchema],
    ['01-name.md', sectionSchema],
    ['site.yaml', siteSchema],
  ])('of %s', (file, schema) => {
    const known = Object.entries(schema.shape).map(
      ([key, value]) => `${key} ${value.safeParse(undefined).success ? '' : '✓'}`,
    );
    expect(documented(file)).toEqual(known.sort());
  });
});
