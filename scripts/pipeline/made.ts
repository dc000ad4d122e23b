/** What the step of one notice is asked for and what comes of it. Plain data: it crosses threads, and lies in the cache. */

import type { SilencedFinding } from '../check/allowance.ts';
import type { NoticePlace } from '../content/read-content.ts';
import type { Entry } from '../notice/entry.ts';
import type { Finding } from '../notice/finding.ts';
import type { Superseding } from '../notice/model.ts';
import type { Format, SiteLook } from '../notice/site/site.ts';
import type { SiteParts } from '../notice/site/site-parts.ts';
import type { Relation } from '../notice/versions/relations.ts';
import type { Proved } from '../publish/verify/word-digests.ts';
import type { IndexedNotice } from '../search/search-record.ts';

/** What is the same for every notice of a build. */
export interface SiteOrder {
  /** What each step gets of the site. */
  readonly parts: SiteParts;
  /** The site's own look: where the parts of pages that it draws itself are loaded from. */
  readonly look?: SiteLook | undefined;
  readonly formats: readonly Format[];
  /** Warnings keep a notice from being made too. */
  readonly strict: boolean;
  /** Addresses of all notices of the site. */
  readonly slugs: readonly string[];
  /** The published folder that words are compared with; left out, they are not compared. */
  readonly out?: string | undefined;
  /** Where the files go: each notice into its own folder below. */
  readonly folder: string;
  readonly cache?: CacheOrder | undefined;
}

export interface CacheOrder {
  readonly folder: string;
  /** Digest of the program. */
  readonly tool: string;
}

/** What is asked for of one notice: everything about it that lies outside its folder. */
export interface NoticeOrder {
  readonly place: NoticePlace;
  /** Digest of every file of its folder. */
  readonly digest: string;
  readonly relations: readonly Relation[];
  readonly supersededBy?: Superseding | undefined;
  /** Digest of its words as they were published, where they were. */
  readonly publishedWords?: string | undefined;
  /** It is only checked: another notice has errors, and nothing will be published. */
  readonly checkOnly?: boolean | undefined;
}

export interface Made extends Checked {
  readonly slug: string;
  /** Steps that were done; what the others make came from the cache. */
  readonly done: readonly Step[];
  /** Nothing where errors keep it from being published, or where it was only checked. */
  readonly published?: MadeNotice | undefined;
}

/** What is kept by itself, since it depends on other parts of the site. */
export type Step = 'check' | 'paper' | 'pages';

/** What the check of a notice found; personal numbers are hidden in it. */
export interface Checked {
  readonly findings: readonly Finding[];
  readonly silenced: readonly SilencedFinding[];
  /** Texts of the files that findings point into, by name. */
  readonly texts: readonly (readonly [file: string, text: string])[];
  /** The files could not be read as a notice. */
  readonly unreadable: boolean;
  readonly title: string;
  readonly sections: number;
  readonly items: number;
  /** Slugs that were looked for among those of the site, and whether they were there. */
  readonly asked: readonly (readonly [slug: string, known: boolean])[];
  /** Nothing where it could not be read. */
  readonly known?: KnownNotice | undefined;
}

/** What the rest of the site needs of a notice that was read. */
export interface KnownNotice {
  /** Its entry among it. */
  readonly indexed: IndexedNotice<Entry>;
  /** Digest of the words. */
  readonly words: string;
  /** Files that it carries, by their names below its folder. */
  readonly attachments: readonly string[];
}

export interface MadeNotice extends Pick<KnownNotice, 'indexed' | 'words'> {
  /** Every file that was written, attachments among them. */
  readonly files: readonly MadeFile[];
  /** Printed pages. */
  readonly pages: number;
}

/** A published file, known without reading it again. */
export interface MadeFile extends Proved {
  /** From the site's folder, with `/`. */
  readonly name: string;
}

/** A file as it is written: its path from the site's folder, with `/`, and what its bytes say, where that is at hand. */
export type NamedBytes = readonly [name: string, bytes: Uint8Array, text?: string];
