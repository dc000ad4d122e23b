/**
 * One notice as it was saved last, and what was made of it. A save, another site, or another notice that supersedes it
 * gives a new one; only what other notices say of themselves may change meanwhile.
 */

import { statSync } from 'node:fs';
import path from 'node:path';
import type { NoticePlace, NoticeRead } from '../../content/read-content.ts';
import { type Document, documentOf } from '../../document/document.ts';
import type { Entry } from '../../notice/entry.ts';
import type { Notice, Superseding } from '../../notice/model.ts';
import { type Edition, editionFile, type Format } from '../../notice/site/site.ts';
import type { Relation } from '../../notice/versions/relations.ts';
import { publishedBytes } from '../../pipeline/attachments.ts';
import type { Checked } from '../../pipeline/made.ts';
import { AskedSlugs, checkStep, readStep } from '../../pipeline/steps/check-step.ts';
import type { Printer } from '../../pipeline/steps/formats.ts';
import { pageStep } from '../../pipeline/steps/page-step.ts';
import { isForPaper, type PaperFormat } from '../../pipeline/steps/paper-formats.ts';
import { paperStep } from '../../pipeline/steps/paper-step.ts';
import type { IndexedNotice } from '../../search/search-record.ts';
import { noticePagePaths } from '../../site/notice/notice-pages.ts';
import type { SiteFile } from '../../site/site-file.ts';
import { type Answer, MISSING } from './answer.ts';
import type { PreviewedSite } from './previewed-site.ts';

/** Whether its check is known: by the steps of this process, or of a thread. */
export type CheckState =
  | { readonly kind: 'unchecked' }
  | { readonly kind: 'checked'; readonly checked: Checked }
  | { readonly kind: 'failed'; readonly error: unknown };

export class PreviewedNotice {
  readonly place: NoticePlace;
  readonly site: PreviewedSite;
  readonly supersededBy: Superseding | undefined;
  state: CheckState = { kind: 'unchecked' };
  private known: NoticeRead | undefined;
  private flowing: Document | undefined;
  private drawn: { readonly key: string; readonly files: ReadonlyMap<string, SiteFile> } | undefined;
  /** What is known of its full texts. */
  private readonly made = new Map<Format, Edition>();
  private readonly paper = new Map<PaperFormat, Uint8Array>();

  constructor(place: NoticePlace, site: PreviewedSite, supersededBy: Superseding | undefined) {
    this.place = place;
    this.site = site;
    this.supersededBy = supersededBy;
  }

  /** This notice, or where what it depends on is another now, a new one; what was checked stays where it holds. */
  renewed(site: PreviewedSite, supersededBy: Superseding | undefined): PreviewedNotice {
    const superseded = same(supersededBy, this.supersededBy);
    if (superseded && site.key === this.site.key) return this;
    const renewed = new PreviewedNotice(this.place, site, supersededBy);
    if (superseded && same(site.parts.checked, this.site.parts.checked)) renewed.state = this.state;
    return renewed;
  }

  /** What the list and the search need of it, where it was checked and could be read. */
  get indexed(): IndexedNotice<Entry> | undefined {
    return this.state.kind === 'checked' ? this.state.checked.known?.indexed : undefined;
  }

  /** The notice, where it can be read. */
  get notice(): Notice | undefined {
    return this.read().notice;
  }

  /** Whether it is in memory. */
  get atHand(): Notice | undefined {
    return this.known?.notice;
  }

  /** Whether a check knew the notices that there are now. */
  isChecked(slugs: ReadonlySet<string>): boolean {
    const { state } = this;
    if (state.kind !== 'checked') return state.kind === 'failed';
    return state.checked.asked.every(([slug, known]) => slugs.has(slug) === known);
  }

  check(slugs: ReadonlySet<string>): void {
    try {
      const checked = checkStep(this.read(), this.site.parts.checked, new AskedSlugs(slugs));
      this.state = { kind: 'checked', checked };
    } catch (error) {
      this.state = { kind: 'failed', error };
    }
  }

  /** What the full text is offered as; a file for paper has a size once somebody opened it. */
  editions(): Edition[] {
    const { slug } = this.place;
    return this.site.formats.map(
      (format) => this.made.get(format) ?? { format, file: editionFile(slug, format) },
    );
  }

  /** Paths of all its files, without reading it. */
  paths(): string[] {
    const { slug } = this.place;
    const attachments = this.state.kind === 'checked' ? this.state.checked.known?.attachments : undefined;
    return [
      ...noticePagePaths(slug),
      ...this.site.formats.map((format) => `${slug}/${editionFile(slug, format)}`),
      ...(attachments ?? []).map((name) => `${slug}/${name}`),
    ];
  }

  /**
   * The file `name`, from the site's folder.
   * @param relations the notices that this one leads to, as they are now
   */
  async answer(name: string, relations: readonly Relation[], printer: Printer): Promise<Answer> {
    const { notice } = this.read();
    if (notice === undefined) return { kind: 'broken' };
    const { slug } = this.place;
    const format = this.site.formats.find((one) => name === `${slug}/${editionFile(slug, one)}`);
    if (format !== undefined && isForPaper(format)) return this.print(notice, format, printer);
    const below = name.slice(slug.length + 1);
    if (notice.source.attachments.includes(below))
      return { kind: 'found', content: publishedBytes(path.join(this.place.folder, below)) };
    const file = this.files(notice, relations).get(name);
    return file === undefined ? MISSING : { kind: 'found', content: file.draw() };
  }

  /** Gives up what takes memory and can be made again. */
  forget(): void {
    this.known = undefined;
    this.flowing = undefined;
    this.drawn = undefined;
    this.paper.clear();
  }

  private read(): NoticeRead {
    this.known ??= readStep(this);
    return this.known;
  }

  private async print(notice: Notice, format: PaperFormat, printer: Printer): Promise<Answer> {
    const known = this.paper.get(format);
    if (known !== undefined) return { kind: 'found', content: known };
    const { edition, file } = await paperStep(this.document(notice), format, printer);
    const [, bytes] = file;
    this.made.set(format, edition);
    this.paper.set(format, bytes);
    return { kind: 'found', content: bytes };
  }

  private files(notice: Notice, relations: readonly Relation[]): ReadonlyMap<string, SiteFile> {
    const onPaper = this.editions().filter(({ format }) => isForPaper(format));
    const key = JSON.stringify([relations, onPaper]);
    if (this.drawn?.key !== key) {
      const { formats, parts } = this.site;
      const order = { formats, onPaper, sizes: this.sizes(notice), relations };
      const { editions, files } = pageStep(this.document(notice), parts.page, order);
      for (const edition of editions) if (!isForPaper(edition.format)) this.made.set(edition.format, edition);
      this.drawn = { key, files: new Map(files.map((file) => [file.path, drawnOnce(file)])) };
    }
    return this.drawn.files;
  }

  private document(notice: Notice): Document {
    this.flowing ??= documentOf(notice, this.site.parts.paper);
    return this.flowing;
  }

  /** Bytes of its attachments as they are published. */
  private sizes({ source }: Notice): ReadonlyMap<string, number> {
    return new Map(
      source.attachments.map((name) => {
        const file = path.join(this.place.folder, name);
        const plain = /\.(?:jpe?g|png|webp|gif)$/i.test(name);
        return [`${this.place.slug}/${name}`, plain ? publishedBytes(file).length : statSync(file).size];
      }),
    );
  }
}

function drawnOnce({ path: name, draw }: SiteFile): SiteFile {
  let content: string | Uint8Array | undefined;
  return {
    path: name,
    draw: () => {
      content ??= draw();
      return content;
    },
  };
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
