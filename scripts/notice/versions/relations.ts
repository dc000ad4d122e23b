/** How the notices of a site follow and supersede each other, seen from each of them. */

import type { PublicationTime, Superseding } from '../model.ts';
import { newestFirst } from './newest-first.ts';

/** What of a notice matters to others. */
export interface Head {
  readonly slug: string;
  readonly title: string;
  readonly published: PublicationTime;
  readonly follows?: string | undefined;
  readonly supersedes?: string | undefined;
  readonly kind: string;
  readonly issuer: string;
  readonly topic?: string | undefined;
}

/** Another notice that this one leads to. */
export interface Relation {
  readonly how:
    | 'follows'
    | 'supersedes'
    | 'followedBy'
    | 'supersededBy'
    | 'earlier'
    | 'later'
    | 'sameTopic'
    | 'sameKind'
    | 'sameIssuer'
    | 'newer'
    | 'older';
  readonly slug: string;
  readonly title: string;
  /** Of its publication, `YYYY-MM-DD`. */
  readonly date: string;
}

/** Versions before and after the nearest ones that a notice leads to, at most, each way. */
const MOST_VERSIONS = 12;

/** Older notices that each relation by topic, kind or issuer leads to, at most. */
const MOST_ALIKE = 2;

/**
 * The relations of every notice that has any: those that it states, those that others state of it, newest first, the
 * other versions of its chain, older ones of its topic, kind and issuer, then its neighbours in time. A new notice changes
 * those of its chain and its neighbours only.
 * @param heads of one site, in any order
 */
export function relationsOf(heads: readonly Head[]): ReadonlyMap<string, readonly Relation[]> {
  const bySlug = new Map(heads.map((head) => [head.slug, head]));
  const relations = new Map<string, Relation[]>();
  const add = (of: string, how: Relation['how'], other: Head | undefined): void => {
    if (other === undefined || !bySlug.has(of)) return;
    const known = relations.get(of) ?? [];
    known.push({ how, slug: other.slug, title: other.title, date: other.published.date });
    relations.set(of, known);
  };
  for (const { slug, follows, supersedes } of heads) {
    if (follows !== undefined) add(slug, 'follows', bySlug.get(follows));
    if (supersedes !== undefined) add(slug, 'supersedes', bySlug.get(supersedes));
  }
  const ordered = heads.toSorted(newestFirst);
  for (const head of ordered) {
    if (head.follows !== undefined) add(head.follows, 'followedBy', head);
    if (head.supersedes !== undefined) add(head.supersedes, 'supersededBy', head);
  }
  const [before, after] = linksOf(ordered);
  for (const { slug } of ordered) {
    for (const other of farther(slug, before)) add(slug, 'earlier', bySlug.get(other));
    for (const other of farther(slug, after)) add(slug, 'later', bySlug.get(other));
  }
  for (const [how, keyOf] of ALIKE) {
    const older = new Map<string, Head[]>();
    for (const head of ordered.toReversed()) {
      const key = keyOf(head);
      if (key === undefined) continue;
      const before = older.get(key) ?? [];
      const known = new Set(relations.get(head.slug)?.map(({ slug }) => slug));
      const fresh = before.filter(({ slug }) => !known.has(slug)).slice(0, MOST_ALIKE);
      for (const other of fresh) add(head.slug, how, other);
      older.set(key, [head, ...before].slice(0, KEPT));
    }
  }
  for (const [index, head] of ordered.entries()) {
    add(head.slug, 'newer', ordered[index - 1]);
    add(head.slug, 'older', ordered[index + 1]);
  }
  return relations;
}

type Links = ReadonlyMap<string, readonly string[]>;

/** By slug, the notices that each states it comes after, and those that state they come after it. */
function linksOf(heads: readonly Head[]): readonly [before: Links, after: Links] {
  const before = new Map<string, string[]>();
  const after = new Map<string, string[]>();
  for (const { slug, follows, supersedes } of heads) {
    const stated = [...new Set([follows, supersedes])].filter((other) => other !== undefined);
    before.set(slug, stated);
    for (const other of stated) after.set(other, [...(after.get(other) ?? []), slug]);
  }
  return [before, after];
}

/** What is reached over the notices next to `slug`, the nearest first; each once, whatever circles there are. */
function farther(slug: string, links: Links): string[] {
  const near = links.get(slug) ?? [];
  const seen = new Set([slug, ...near]);
  const found: string[] = [];
  for (const queue = [...near]; queue.length > 0 && found.length < MOST_VERSIONS; ) {
    for (const next of links.get(queue.shift() ?? '') ?? []) {
      if (seen.has(next) || found.length === MOST_VERSIONS) continue;
      seen.add(next);
      found.push(next);
      queue.push(next);
    }
  }
  return found;
}

/** What notices may have in common, the closest first. */
const ALIKE: readonly (readonly [how: Relation['how'], keyOf: (head: Head) => string | undefined])[] = [
  ['sameTopic', ({ topic }) => topic],
  ['sameKind', ({ kind }) => kind],
  ['sameIssuer', ({ issuer }) => issuer],
];

/** Enough for `MOST_ALIKE` that no other relation leads to. */
const KEPT = 10;

/**
 * By the slug of each superseded notice, the one that takes its place; of several, the one published last.
 * @param heads of one site, in any order
 */
export function supersedingOf(heads: readonly Head[]): ReadonlyMap<string, Superseding> {
  const newer = new Map<string, Head>();
  for (const head of heads) {
    const older = head.supersedes;
    if (older === undefined || older === head.slug) continue;
    const known = newer.get(older);
    if (known === undefined || orderOf(known) < orderOf(head)) newer.set(older, head);
  }
  return new Map(
    Array.from(newer, ([older, { slug, title, published }]) => [
      older,
      { slug, title, published: published.date },
    ]),
  );
}

/** Times and names written alike are in the order of their characters. */
function orderOf({ slug, published }: Head): string {
  return `${published.date} ${published.time ?? ''} ${slug}`;
}
