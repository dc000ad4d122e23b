/**
 * Keeps what was made of each notice under the digest of all that it was made of, so that an unchanged notice is not made
 * again. The folder may be deleted at any time; what is damaged is made anew.
 */

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { CacheOrder, Made, NoticeOrder } from '../made.ts';
import { stateOfWords, type WordsBefore } from '../words-before.ts';

/** What was made of a notice, but for its attachments, which are copied each time. */
export interface Kept {
  readonly made: Made;
  readonly files: readonly (readonly [name: string, bytes: Uint8Array])[];
  /** Names below the notice's folder. */
  readonly attachments: readonly string[];
}

export interface Keeping extends Kept {
  /** Slugs that were looked for among those of the site, and whether they were there. */
  readonly asked: readonly (readonly [slug: string, known: boolean])[];
  /** What the words were compared with. */
  readonly published: string;
}

/** First of each file: other shapes of what follows are other names. */
const SHAPE = 'tongbao-notice-1';

const Head = z.object({
  made: z.custom<Made>((value) => typeof value === 'object' && value !== null),
  files: z.array(z.object({ name: z.string(), bytes: z.int(), digest: z.string() })),
  attachments: z.array(z.string()),
  asked: z.array(z.tuple([z.string(), z.boolean()])),
  published: z.string(),
});

export class NoticeCache {
  private readonly order: CacheOrder;

  constructor(order: CacheOrder) {
    this.order = order;
  }

  /** What was made of the notice before, where nothing that it was made of is different now. */
  take(notice: NoticeOrder, slugs: ReadonlySet<string>, before: WordsBefore): Kept | undefined {
    const file = this.fileOf(notice);
    const kept = readKept(file);
    if (kept === undefined) return undefined;
    const { asked, published, made } = kept;
    if (asked.some(([slug, known]) => slugs.has(slug) !== known)) return undefined;
    if (published !== stateOfWords(notice.place.slug, made.published?.words, before)) return undefined;
    // The oldest are given up first.
    const now = new Date();
    attempt(() => utimesSync(file, now, now));
    return kept;
  }

  /** A cache that cannot be written only makes the next build slower. */
  keep(notice: NoticeOrder, { files, ...keeping }: Keeping): void {
    const file = this.fileOf(notice);
    const head = {
      ...keeping,
      files: files.map(([name, bytes]) => ({ name, bytes: bytes.length, digest: digestOf(bytes) })),
    };
    const json = Buffer.from(JSON.stringify(head));
    const first = Buffer.from(`${SHAPE} ${json.length} ${digestOf(json)}\n`);
    const draft = `${file}.${process.pid}.new`;
    try {
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(draft, Buffer.concat([first, json, ...files.map(([, bytes]) => bytes)]));
      renameSync(draft, file);
    } catch {
      attempt(() => rmSync(draft, { force: true }));
    }
  }

  private fileOf({ checkOnly, publishedWords, ...notice }: NoticeOrder): string {
    const key = digestOf(JSON.stringify([SHAPE, this.order.common, notice, checkOnly ?? false]));
    return path.join(this.order.folder, key.slice(0, 2), `${key.slice(2)}.notice`);
  }
}

/** A cache of somebody else, on a disk that cannot be written, or with a file in the way of its folder, is used as far as it can be. */
function attempt(change: () => void): void {
  try {
    change();
  } catch {
    // The next build is slower.
  }
}

/** Nothing where there is none, or where a byte of it is another than the one that was written. */
function readKept(file: string): Keeping | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    return undefined;
  }
  const end = bytes.indexOf('\n');
  const [shape, length, digest] = bytes.toString('latin1', 0, Math.max(end, 0)).split(' ');
  const json = bytes.subarray(end + 1, end + 1 + Number(length));
  if (shape !== SHAPE || digestOf(json) !== digest) return undefined;
  const head = Head.parse(JSON.parse(json.toString()));
  let at = end + 1 + json.length;
  const files = head.files.map(({ name, bytes: size, digest: wanted }) => {
    const content = bytes.subarray(at, at + size);
    at += size;
    return digestOf(content) === wanted ? ([name, content] as const) : undefined;
  });
  const whole = files.filter((one) => one !== undefined);
  return whole.length === files.length && at === bytes.length ? { ...head, files: whole } : undefined;
}

function digestOf(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}
