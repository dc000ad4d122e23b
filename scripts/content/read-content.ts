/** Reads the content folder from disk. With attachment/load-files.ts the only file of this room that touches the file system. */

import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { say } from '../messages/content/content.ts';
import { say as sayTheme } from '../messages/content/theme.ts';
import { newestNoticeFirst } from '../notice/entry.ts';
import type { Finding } from '../notice/finding.ts';
import type { Notice } from '../notice/model.ts';
import { spanAt } from '../notice/position.ts';
import { refuse } from '../notice/refusal.ts';
import { ATTACHMENT_TYPES, extensionOf } from '../notice/site/media-types.ts';
import type { Site, StatedSite } from '../notice/site/site.ts';
import { isReadable, nearestReadable } from '../notice/site/theme.ts';
import type { Head } from '../notice/versions/relations.ts';
import { withSuperseding } from '../notice/versions/superseding.ts';
import { APPROVED_FILE } from './approved.ts';
import { loadFiles } from './attachment/load-files.ts';
import { faultOfName, isDeviceName, sameFile } from './file-name.ts';
import { type ReadNotice, readNoticeFolder, readNoticeHead } from './notice-folder.ts';
import { PAGES_FOLDER, readPages } from './site/pages-folder.ts';
import { readSiteText, SITE_FILE, UNNAMED_SITE, wordsOfSite } from './site/site-file.ts';
import { readTheme, THEME_FOLDER } from './site/theme-folder.ts';
import { isSlug, RESERVED_SLUGS } from './slug.ts';
import { decodeText, GREATEST_TEXT } from './source-text.ts';

/** All that was read; where `findings` is not empty, some of it is missing and nothing may be published. */
export interface Content {
  readonly site: Site;
  /** What `site.yaml` says; nothing where it cannot be read. */
  readonly stated?: StatedSite | undefined;
  /** By date of publication, newest first, then by slug. */
  readonly notices: readonly Notice[];
  readonly findings: readonly Finding[];
  /** Notices with keys that are still to be filled in: their texts are checked, and nothing else is done with them. */
  readonly unfinished: readonly Notice[];
  /** Every text that a finding may point into, by the name used in positions. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Where the files of a notice lie. */
export interface NoticePlace {
  readonly slug: string;
  readonly folder: string;
  /** The folder as positions name it. */
  readonly shown: string;
}

/** What a content folder holds beside the words of its notices. */
export interface ContentOutline extends Omit<Content, 'notices' | 'unfinished'> {
  /** Notices, by slug. Where a folder cannot be one, there is a finding instead. */
  readonly places: readonly NoticePlace[];
}

/** One notice as read: missing where `findings` say why. It does not know yet which other one supersedes it. */
export interface NoticeRead
  extends Pick<Content, 'findings' | 'texts'>,
    Pick<ReadNotice, 'notice' | 'unfinished'> {}

/**
 * Reads a content folder, or the folder of one notice (one that has an `index.md`).
 * @throws Refusal where there is no such folder; everything else that is wrong becomes a finding
 */
export function readContent(folder: string): Content {
  const { places, ...outline } = outlineContent(folder);
  const read = places.map(readNotice);
  const notices = read.flatMap(({ notice }) => (notice === undefined ? [] : [notice]));
  return {
    ...outline,
    notices: withSuperseding(notices).sort(newestNoticeFirst),
    unfinished: read.flatMap(({ unfinished }) => unfinished ?? []),
    findings: [outline.findings, ...read.map(({ findings }) => findings)]
      .flat()
      .sort(byFolder(requireContent(folder))),
    texts: new Map([outline.texts, ...read.map(({ texts }) => texts)].flatMap((texts) => [...texts])),
  };
}

/** Reads one notice of those that `outlineContent` found. */
export function readNotice({ folder, shown, slug }: NoticePlace): NoticeRead {
  const reader = new ContentReader();
  return { ...reader.readNotice(folder, shown, slug), findings: reader.findings, texts: reader.texts };
}

/** What other notices need to know of one, read from its `index.md` alone; nothing where that cannot be read. */
export function readHead({ folder, shown, slug }: NoticePlace): Head | undefined {
  const reader = new ContentReader();
  const file = path.join(folder, 'index.md');
  const text =
    lstatSync(file, { throwIfNoEntry: false })?.isFile() === true
      ? reader.readText(file, `${shown}/index.md`)
      : undefined;
  return text === undefined ? undefined : readNoticeHead(slug, text, `${shown}/index.md`);
}

/**
 * Reads what a content folder holds, but no notice yet.
 * @throws Refusal as `readContent`
 */
export function outlineContent(folder: string): ContentOutline {
  const reader = new ContentReader();
  const shown = requireContent(folder);
  const places: NoticePlace[] = [];
  const place = (below: string, named: string, slug: string): void => {
    if (reader.acceptSlug(named, slug)) places.push({ slug, folder: below, shown: named });
  };
  if (readdirSync(folder).includes('index.md')) {
    place(folder, shown, path.basename(path.resolve(folder)));
    const around = reader.readSite(path.join(folder, '..'), path.posix.dirname(shown));
    return { ...around, places, findings: reader.findings, texts: reader.texts };
  }
  const site = reader.withPages(
    reader.withLook(reader.readSite(folder, shown), folder, shown),
    folder,
    shown,
  );
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort(byName)) {
    if (entry.name.startsWith('.') || entry.name === SITE_FILE) continue;
    const file = `${shown}/${entry.name}`;
    if (entry.isSymbolicLink()) reader.tell(file, say.symlink());
    else if (entry.isDirectory() && [THEME_FOLDER, PAGES_FOLDER].includes(entry.name)) continue;
    else if (entry.isDirectory()) place(path.join(folder, entry.name), file, entry.name);
    else if (/\.md$/i.test(entry.name) && !/^readme\b/i.test(entry.name))
      reader.tell(file, say.strayNotice(entry.name));
  }
  return { ...site, places, findings: reader.findings, texts: reader.texts };
}

/**
 * Makes sure that there is such a content folder.
 * @returns the folder as positions name it
 * @throws Refusal that says how to begin
 */
export function requireContent(folder: string): string {
  const shown = folder.replaceAll('\\', '/').replace(/(?<=.)\/+$/, '');
  // The folder itself may be a link (a junction to another drive); what is in it may not.
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return shown;
  refuse(say.noContent(shown), shown);
}

type ReadSite = Pick<Content, 'site' | 'stated'>;

/** Reads folder after folder and keeps what was found. */
class ContentReader {
  readonly findings: Finding[] = [];
  readonly texts = new Map<string, string>();

  readSite(folder: string, shown: string): ReadSite {
    const file = `${shown}/${SITE_FILE}`;
    const onDisk = path.join(folder, SITE_FILE);
    const entry = lstatSync(onDisk, { throwIfNoEntry: false });
    if (entry === undefined) return { site: UNNAMED_SITE, stated: { file } };
    if (entry.isSymbolicLink()) {
      this.tell(file, say.symlink());
      return { site: UNNAMED_SITE };
    }
    if (!entry.isFile()) {
      this.tell(file, say.noRegularFile(SITE_FILE));
      return { site: UNNAMED_SITE };
    }
    const text = this.readText(onDisk, file);
    if (text === undefined) return { site: UNNAMED_SITE };
    const read = readSiteText(text, file);
    if ('value' in read)
      return { site: read.value, stated: { file, site: read.value, words: wordsOfSite(text, file) } };
    this.findings.push(...read.findings);
    return { site: UNNAMED_SITE };
  }

  /** The site with its own look: what `content/theme` holds, and what `theme` in `site.yaml` says of it. */
  withLook(read: ReadSite, folder: string, shown: string): ReadSite {
    const theme = path.join(folder, THEME_FOLDER);
    const { look, findings, words, unread } = isFolder(theme)
      ? readTheme(theme, `${shown}/${THEME_FOLDER}`)
      : { look: undefined, findings: [], words: [], unread: [] };
    this.findings.push(...findings);
    const { colour, logo, favicon } = read.site.theme ?? {};
    const file = `${shown}/${SITE_FILE}`;
    if (colour !== undefined && !isReadable(colour))
      this.tell(file, sayTheme.pale(colour, nearestReadable(colour)));
    for (const name of [logo, favicon]) {
      if (name !== undefined && look?.files.includes(name) !== true) this.tell(file, sayTheme.noFile(name));
    }
    if (look === undefined) return read;
    const stated = read.stated && { ...read.stated, words: [...(read.stated.words ?? []), ...words], unread };
    return { ...read, stated, site: { ...read.site, look } };
  }

  /** The site with its own pages; what they say is checked like the words of `site.yaml`. */
  withPages(read: ReadSite, folder: string, shown: string): ReadSite {
    const slugs = new Set(readdirSync(folder).filter((name) => isFolder(path.join(folder, name))));
    const readText = (onDisk: string, file: string) => this.readText(onDisk, file);
    const at = { folder: path.join(folder, PAGES_FOLDER), shown: `${shown}/${PAGES_FOLDER}` };
    const { pages, words, unread, findings } = readPages({ ...at, slugs, readText });
    this.findings.push(...findings);
    if (pages.pages.length === 0 && pages.config === undefined) return read;
    const site = { ...read.site, own: pages };
    const stated = read.stated && {
      ...read.stated,
      site: read.stated.site && { ...read.stated.site, own: pages },
      words: [...(read.stated.words ?? []), ...words],
      unread: [...(read.stated.unread ?? []), ...unread],
    };
    return { site, stated };
  }

  /** Whether a folder may be that of a notice, by its name. */
  acceptSlug(shown: string, slug: string): boolean {
    if (isSlug(slug) && !RESERVED_SLUGS.has(slug)) return true;
    const whySlug = isDeviceName(slug) ? say.fileName.device : say.slug;
    this.tell(shown, (isSlug(slug) ? say.reserved : whySlug)(slug));
    return false;
  }

  readNotice(folder: string, shown: string, slug: string): Pick<ReadNotice, 'notice' | 'unfinished'> {
    const texts = new Map<string, string>();
    const attachments: string[] = [];
    let approved: string | undefined;
    const before = this.findings.length;
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort(byName)) {
      const file = `${shown}/${entry.name}`;
      if (entry.name.startsWith('.')) continue;
      if (entry.isSymbolicLink()) this.tell(file, say.symlink());
      else if (entry.isDirectory() && entry.name === 'files')
        this.readAttachments(path.join(folder, 'files'), shown, 'files', attachments);
      else if (entry.isFile() && entry.name === APPROVED_FILE)
        approved = this.readText(path.join(folder, entry.name), file);
      else if (entry.isFile() && entry.name.endsWith('.md')) {
        const text = this.readText(path.join(folder, entry.name), file);
        if (text !== undefined) texts.set(entry.name, text);
      } else this.tell(file, say.strayFile(entry.name));
    }
    // A file that could not be read at all would only be stated again as a missing one.
    if (this.findings.length > before) return {};
    const carried = loadFiles(folder, attachments);
    const bytesOf = (name: string): Uint8Array => readFileSync(path.join(folder, name));
    const read = readNoticeFolder({ slug, path: shown, texts, attachments, carried, bytesOf, approved });
    this.findings.push(...read.findings);
    return read;
  }

  tell(file: string, [says, advice]: ReturnType<typeof say.symlink>): void {
    const at = spanAt({ file, line: 1, column: 1 }, 1);
    this.findings.push({ rule: 'content-file', severity: 'error', says, advice, at });
  }

  private readAttachments(folder: string, shown: string, below: string, found: string[]): void {
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort(byName)) {
      const name = `${below}/${entry.name}`;
      if (entry.name.startsWith('.')) continue;
      const fault = faultOfName(entry.name, entry.isDirectory());
      const twin = found.find((other) => sameFile(other) === sameFile(name));
      if (fault !== undefined) {
        this.tell(`${shown}/${name}`, say.fileName[fault](entry.name));
        continue;
      }
      if (twin !== undefined) {
        this.tell(`${shown}/${name}`, say.twinName(twin));
        continue;
      }
      if (entry.isSymbolicLink()) this.tell(`${shown}/${name}`, say.symlink());
      else if (entry.isDirectory()) this.readAttachments(path.join(folder, entry.name), shown, name, found);
      else if (!entry.isFile()) this.tell(`${shown}/${name}`, say.noRegularFile(entry.name));
      else if (!isAttachment(name)) this.tell(`${shown}/${name}`, say.attachmentKind(extensionOf(name)));
      else found.push(name);
    }
  }

  readText(onDisk: string, file: string): string | undefined {
    if (lstatSync(onDisk).size > GREATEST_TEXT) {
      this.tell(file, say.tooLarge('8 MB'));
      return undefined;
    }
    const decoded = decodeText(readFileSync(onDisk));
    if ('problem' in decoded) {
      this.tell(file, decoded.problem);
      return undefined;
    }
    this.texts.set(file, decoded.text);
    return decoded.text;
  }
}

/** Whether the file is of a kind that a notice may carry. */
function isAttachment(name: string): boolean {
  return Object.hasOwn(ATTACHMENT_TYPES, extensionOf(name));
}

function isFolder(folder: string): boolean {
  return lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Findings in the order of the folders below `shown`, those of the site itself first; of one folder in their order. */
function byFolder(shown: string): (one: Finding, other: Finding) => number {
  const folderOf = ({ at }: Finding): string => {
    const [name = ''] = at.file.slice(shown.length + 1).split('/');
    return [SITE_FILE, THEME_FOLDER, PAGES_FOLDER].includes(name) ? '' : name;
  };
  return (one, other) => {
    const [first, second] = [folderOf(one), folderOf(other)];
    if (first === second) return 0;
    return first < second ? -1 : 1;
  };
}

function byName(one: { readonly name: string }, other: { readonly name: string }): number {
  return one.name < other.name ? -1 : 1;
}
