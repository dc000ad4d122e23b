/** What the site has beside its notices, as it is at one moment: all of it is made when it is asked for. */

import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Entry } from '../../notice/entry.ts';
import type { Notice } from '../../notice/model.ts';
import type { Site } from '../../notice/site/site.ts';
import { newestFirst } from '../../notice/versions/newest-first.ts';
import { addOwnPages } from '../../pipeline/own-pages.ts';
import type { IndexedNotice } from '../../search/search-record.ts';
import type { FilesOf } from '../../site/listing.ts';
import { indexedPages } from '../../site/own-pages/searched-pages.ts';
import { siteFiles } from '../../site/site-pages.ts';
import { type Answer, MISSING } from './answer.ts';
import { writeIndexApart } from './index-apart.ts';

export interface Surroundings {
  readonly site: Site;
  readonly notices: readonly IndexedNotice<Entry>[];
  /** Paths of all files of the notices. */
  readonly paths: readonly string[];
  readonly filesOf: FilesOf;
  readonly noticeOf: (slug: string) => Notice | undefined;
  /** A folder for the index of the search, which is not there yet. */
  readonly folder: string;
}

/** Folders that the search writes. */
const SEARCHED = /^(?:search\/(?!index\.html$)|pagefind\/)/;

export class AroundNotices {
  private readonly given: Surroundings;
  private readonly files: ReadonlyMap<string, () => string | Uint8Array>;
  private readonly drawn = new Map<string, string | Uint8Array>();
  private own: Promise<OwnPages> | undefined;
  private index: Promise<void> | undefined;
  private readonly dropped = new AbortController();

  constructor(given: Surroundings) {
    this.given = given;
    const { site, notices, filesOf } = given;
    const entries = notices.map(({ entry }) => entry);
    this.files = new Map(siteFiles({ site, entries, filesOf }).map(({ path: name, draw }) => [name, draw]));
  }

  /** @throws Refusal where a page of the site's own cannot be made */
  async answer(name: string): Promise<Answer> {
    if (SEARCHED.test(name)) return this.searched(name);
    const { own } = this.given.site;
    // A page of the site's own may take the place of ours.
    const content = own?.pages.some((page) => page.path === name) ? undefined : this.draw(name);
    if (content !== undefined) return { kind: 'found', content };
    const ofSite = own === undefined ? undefined : (await this.ownPages()).files.get(name);
    return ofSite === undefined ? MISSING : { kind: 'found', content: ofSite };
  }

  /** Gives up the index of the search; whoever waits for it gets an error. */
  async close(): Promise<void> {
    this.dropped.abort();
    await this.index?.catch(() => undefined);
    rmSync(this.given.folder, { recursive: true, force: true });
  }

  private draw(name: string): string | Uint8Array | undefined {
    const content = this.drawn.get(name) ?? this.files.get(name)?.();
    if (content !== undefined) this.drawn.set(name, content);
    return content;
  }

  private ownPages(): Promise<OwnPages> {
    this.own ??= this.makeOwnPages();
    return this.own;
  }

  private async makeOwnPages(): Promise<OwnPages> {
    const { site, notices, filesOf, noticeOf, paths } = this.given;
    const files = new Map<string, string | Uint8Array>();
    const there = withFolders([...paths, ...this.files.keys()]);
    const texts = await addOwnPages({
      site,
      entries: notices.map(({ entry }) => entry).sort(newestFirst),
      noticeOf,
      filesOf,
      target: {
        has: (name) => there.has(name) || files.has(name),
        write: (name, content) => files.set(name, content),
      },
    });
    return { files, texts };
  }

  private async searched(name: string): Promise<Answer> {
    this.index ??= this.writeIndex();
    await this.index;
    try {
      return { kind: 'found', content: readFileSync(path.join(this.given.folder, name)) };
    } catch {
      return MISSING;
    }
  }

  private async writeIndex(): Promise<void> {
    const { notices, folder, site } = this.given;
    // Pages that cannot be made say so themselves; the notices are found all the same.
    const { texts } = await this.ownPages().catch(() => NO_PAGES);
    mkdirSync(folder, { recursive: true });
    const order = { notices: [...notices, ...indexedPages(site, texts)], folder, wanted: site.search };
    await writeIndexApart(order, this.dropped.signal);
  }
}

interface OwnPages {
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** By path. */
  readonly texts: ReadonlyMap<string, string>;
}

const NO_PAGES: OwnPages = { files: new Map(), texts: new Map() };

/** The paths, and the folders that they are in. */
function withFolders(paths: readonly string[]): ReadonlySet<string> {
  const all = new Set(paths);
  for (const name of paths) {
    for (let end = name.lastIndexOf('/'); end > 0; end = name.lastIndexOf('/', end - 1))
      all.add(name.slice(0, end));
  }
  return all;
}
