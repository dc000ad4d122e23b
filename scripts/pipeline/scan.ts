/** Looks at a content folder before any notice is made: which there are, how they are related, what each depends on. */

import path from 'node:path';
import { type ContentOutline, type NoticePlace, outlineContent, readHead } from '../content/read-content.ts';
import { type Head, relationsOf, supersedingOf } from '../notice/versions/relations.ts';
import { digestOfDigests, type FileDigest, fileDigests } from '../publish/content-digest.ts';
import type { KnownDigests } from '../publish/known-digests.ts';
import type { NoticeOrder } from './made.ts';

export interface Scan {
  readonly outline: ContentOutline;
  /** What is asked for of each notice, by slug. */
  readonly notices: readonly NoticeOrder[];
  /** Addresses of the notices whose heads can be read. */
  readonly slugs: readonly string[];
  /** Digest of the whole content. */
  readonly digest: string;
}

/**
 * @param published digests of words as they were published, by slug
 * @param known digests and heads of files that nobody touched since
 * @throws Refusal where there is no such folder
 */
export function scanContent(
  folder: string,
  published: Readonly<Record<string, string>> = {},
  known?: KnownDigests,
): Scan {
  const outline = outlineContent(folder);
  const files = fileDigests(folder, known);
  const exact = new Map(files.map((file) => [file.name, file.exact]));
  const heads = outline.places.flatMap((place) => {
    const index = path.relative(folder, path.join(place.folder, 'index.md')).split(path.sep).join('/');
    const digest = exact.get(index);
    const read = (): Head | undefined => readHead(place);
    return (known && digest ? known.derivedOf(index, digest, headOf(place), read) : read()) ?? [];
  });
  const [relations, superseding] = [relationsOf(heads), supersedingOf(heads)];
  const digestOf = digestsBelow(files);
  const notices = outline.places.map((place): NoticeOrder => {
    const { slug } = place;
    return {
      place,
      digest: digestOf(path.relative(folder, place.folder)),
      relations: relations.get(slug) ?? [],
      supersededBy: superseding.get(slug),
      publishedWords: Object.hasOwn(published, slug) ? published[slug] : undefined,
    };
  });
  const digest = digestOfDigests(files.map(({ name, plain }) => [name, plain]));
  return { outline, notices, slugs: heads.map(({ slug }) => slug), digest };
}

/** A head that was read before, by this version of the program. */
function headOf({ slug }: NoticePlace): (value: unknown) => Head | undefined {
  const isHead = (value: unknown): value is Head =>
    typeof value === 'object' && value !== null && 'slug' in value && value.slug === slug;
  return (value) => (isHead(value) ? value : undefined);
}

/** The digest of one notice's folder as it is now, as the scan takes it. */
export function digestOfNotice({ folder }: NoticePlace): string {
  return digestOfDigests(fileDigests(folder).map(({ name, exact }) => [name, exact]));
}

/** Digests of the folders at the top; of the whole where the name is empty. */
function digestsBelow(files: readonly FileDigest[]): (folder: string) => string {
  const below = new Map<string, [string, string][]>();
  for (const { name, exact } of files) {
    const [folder = '', ...rest] = name.split('/');
    for (const [key, inner] of [
      ['', name],
      [folder, rest.join('/')],
    ] as const) {
      const known = below.get(key) ?? [];
      if (known.length === 0) below.set(key, known);
      known.push([inner, exact]);
    }
  }
  return (folder) => digestOfDigests(below.get(folder) ?? []);
}
