/** The site that notices are published on, and the files that each is offered as. */

import type { Severity } from '../finding.ts';
import type { Contact, UnreadReason } from '../model.ts';
import type { Position } from '../position.ts';

/** What `content/site.yaml` says: the publishing body and the column that its notices are in. */
export interface Site {
  /** SiteName: name of the body's site. */
  readonly name: string;
  /** SiteDomain, e.g. `www.example.com`. */
  readonly domain?: string | undefined;
  /** SiteIDCode: the ten-digit identification code of a government site. */
  readonly siteIdCode?: string | undefined;
  readonly language: 'zh-CN' | 'en';
  readonly column: Column;
  /** Where the site will be, with a `/` at the end; needed only for absolute addresses. */
  readonly baseUrl?: string | undefined;
  readonly contact?: Contact | undefined;
  /** What notices are offered as; `USUAL_FORMATS` where it is left out. */
  readonly formats?: readonly Format[] | undefined;
  /** Whether the checking page is published with the site, under `desk/`. */
  readonly desk?: boolean | undefined;
  /** What answers on the search page, where the site does not leave that to its size. */
  readonly search?: 'pagefind' | 'postings' | undefined;
  /** Names at the top of the published folder that tongbao did not write and that stay there. */
  readonly keep?: readonly string[] | undefined;
  /** The body above, linked at the top of every page. */
  readonly parent?: SiteLink | undefined;
  readonly theme?: SiteTheme | undefined;
  /** What government sites state at the foot of every page. */
  readonly footer?: SiteFooter | undefined;
  /** Address of the statement on accessibility. */
  readonly accessibility?: string | undefined;
  /** The site's own style sheet and files, where there are any. */
  readonly look?: SiteLook | undefined;
  /** The site's own pages, where there are any. */
  readonly own?: OwnPages | undefined;
  /** How severe the site takes single rules of the checker, by the rule's name; `off` leaves one out. */
  readonly rules?: Readonly<Record<string, Severity | 'off' | undefined>> | undefined;
}

export interface SiteLink {
  readonly name: string;
  readonly href: string;
}

/** Files are named from `content/theme`, e.g. `files/logo.png`. */
export interface SiteTheme {
  /** The one main colour, e.g. `#0b4f8a`. */
  readonly colour?: string | undefined;
  readonly logo?: string | undefined;
  readonly favicon?: string | undefined;
}

export interface SiteFooter {
  /** 主办单位 */
  readonly organiser?: string | undefined;
  /** 承办单位 */
  readonly maintainer?: string | undefined;
  readonly phone?: string | undefined;
  /** ICP备案号 */
  readonly icp?: string | undefined;
  /** 公安备案 */
  readonly police?: { readonly text: string; readonly href: string } | undefined;
  /** Address that the 党政机关标识 leads to. */
  readonly partyGovernment?: string | undefined;
  /** Address of 我为政府网站找错. */
  readonly reportError?: string | undefined;
  readonly links?: readonly { readonly text: string; readonly href: string }[] | undefined;
}

/** What `content/theme` holds. */
export interface SiteLook {
  /** The folder on disk. */
  readonly folder: string;
  /** Whether it has a `style.css`. */
  readonly style: boolean;
  /** Other files below it, with `/`, sorted. */
  readonly files: readonly string[];
  /** Parts of the pages that the site draws itself, sorted by name. */
  readonly parts: readonly OwnPart[];
}

/** Names of the parts of a page that a site may draw itself. */
export const PART_NAMES = ['Footer', 'Header', 'ListEntry', 'NoticeFoot', 'NoticeHead'] as const;

export interface OwnPart {
  readonly name: (typeof PART_NAMES)[number];
  /** SHA-256 of its script: other bytes, other pages. */
  readonly digest: string;
}

/** What `content/pages` holds. */
export interface OwnPages {
  /** The folder on disk. */
  readonly folder: string;
  readonly pages: readonly SitePage[];
  /** Pictures below it, e.g. `files/map.png`. */
  readonly files: readonly string[];
  /** The site's own configuration of Eleventy, beside the content folder. */
  readonly config?: string | undefined;
}

/** Where a page is listed: in the band at the top of every page, at the foot, or nowhere. */
export const PAGE_MENUS = ['band', 'foot', 'none'] as const;

/** A page that the site writes itself. */
export interface SitePage {
  /** Its file below `content/pages`. */
  readonly file: string;
  /** Left out where only the script of the page states it. */
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  readonly menu: (typeof PAGE_MENUS)[number];
  /** Pages are listed by this number, then by path. */
  readonly order: number;
  /** Path of the published page; nothing where only a build can tell. */
  readonly path?: string | undefined;
}

/** What `site.yaml` says, and where it is or would be. */
export interface StatedSite {
  readonly file: string;
  /** Nothing where there is no such file. */
  readonly site?: Site | undefined;
  /** Every text of the file and of the site's own pages. */
  readonly words?: readonly SiteWords[] | undefined;
  /** Pictures of its look and its own pages that are published with what they say of their making. */
  readonly unread?: readonly SiteUnread[] | undefined;
}

/** A picture of the site whose metadata cannot be removed. */
export interface SiteUnread {
  /** As positions name it, e.g. `content/theme/files/logo.png`. */
  readonly file: string;
  readonly reason: UnreadReason;
}

/** A text that the site publishes beside its notices. */
export interface SiteWords {
  /** Its key in `site.yaml`, e.g. `contact.phone`; empty for a line of a page. */
  readonly key: string;
  readonly text: string;
  readonly at: Position;
}

/** The page tags of the column (国办发〔2017〕47号, annex). */
export interface Column {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly keywords: readonly string[];
}

/** Formats of the full text and of its data, in the order in which they are offered. */
export const FORMATS = ['pdf', 'ofd', 'docx', 'txt', 'html', 'json', 'csv'] as const;

export type Format = (typeof FORMATS)[number];

/** What a site offers that does not choose: all but OFD, which not every computer can open. */
export const USUAL_FORMATS: readonly Format[] = FORMATS.filter((format) => format !== 'ofd');

/** Data has the same name in every folder, for programs that look for it; texts are named for people to keep. */
const DATA_FILES: Readonly<Partial<Record<Format, string>>> = { json: 'notice.json', csv: 'figures.csv' };

/** Name of the file with the full text of a notice, or its data, in the folder of the notice. */
export function editionFile(slug: string, format: Format): string {
  return DATA_FILES[format] ?? `${slug}.${format}`;
}

/** A file with the full text of a notice. */
export interface Edition {
  readonly format: Format;
  /** ASCII file name in the notice's folder, e.g. `fanben-2025.pdf`. */
  readonly file: string;
  /** Nothing in a preview, where the file is made once somebody opens it. */
  readonly bytes?: number | undefined;
  /** Printed pages, where the format has pages. */
  readonly pages?: number | undefined;
}
