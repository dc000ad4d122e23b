/**
 * The one step of the pipeline: a notice is read, checked, drawn in every format and written into its folder. What comes
 * of it depends on the two orders and the notice's files only, so it runs in any thread and may come from the cache.
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { statusOf } from '../check/check.ts';
import { readNotice } from '../content/read-content.ts';
import { documentOf } from '../document/document.ts';
import type { Notice } from '../notice/model.ts';
import { type Edition, editionFile, FORMATS } from '../notice/site/site.ts';
import { publishedText, textDigest } from '../publish/published-text.ts';
import { indexed } from '../search/search-record.ts';
import { noticePages } from '../site/notice/notice-pages.ts';
import { loadParts } from '../site/parts.ts';
import { copyAttachments } from './attachments.ts';
import { NoticeCache } from './cache/notice-cache.ts';
import { AskedSlugs, checkStep } from './check-step.ts';
import { Printer, WRITE } from './formats.ts';
import type { Made, MadeFile, MadeNotice, NoticeOrder, SiteOrder } from './made.ts';
import { describeFile } from './made-file.ts';
import { digestOfNotice } from './scan.ts';
import { stateOfWords } from './words-before.ts';

/** Makes notices one after another. */
export class NoticeMaker {
  private readonly order: SiteOrder;
  private readonly slugs: AskedSlugs;
  private readonly printer = new Printer();
  private readonly cache: NoticeCache | undefined;
  private parts: Promise<void> | undefined;

  constructor(order: SiteOrder) {
    this.order = order;
    this.slugs = new AskedSlugs(order.slugs);
    this.cache = order.cache && new NoticeCache(order.cache);
  }

  /** @throws Refusal for what cannot be drawn, e.g. a character without a glyph */
  async make(order: NoticeOrder): Promise<Made> {
    const { folder, out } = this.order;
    const published = { out, words: order.publishedWords };
    const known = this.cache?.take(order, this.slugs, published);
    if (known !== undefined) {
      this.slugs.takeAsked();
      for (const [name, bytes] of known.files) writeBelow(folder, name, bytes);
      const made = { ...known.made, unchanged: true };
      if (made.published === undefined) return made;
      // Those that were drawn come first; attachments are copied each time.
      const drawn = made.published.files.slice(0, known.files.length);
      const files = [...drawn, ...copyAttachments(order.place, known.attachments, folder)];
      return { ...made, published: { ...made.published, files } };
    }
    const { made, bytes, attachments } = await this.makeAnew(order);
    const asked = this.slugs.takeAsked();
    // What was saved meanwhile was made of other files than the cache would name it by.
    if (this.cache === undefined || digestOfNotice(order.place) !== order.digest) return made;
    this.cache.keep(order, {
      made,
      files: bytes,
      attachments,
      asked,
      published: stateOfWords(order.place.slug, made.published?.words, published),
    });
    return made;
  }

  close(): Promise<void> {
    return this.printer.close();
  }

  private async makeAnew(order: NoticeOrder): Promise<MadeAnew> {
    const { slug } = order.place;
    const read = readNotice(order.place);
    if (read.notice === undefined || read.findings.length > 0) {
      const { findings } = read;
      const unread = { slug, findings, silenced: [], texts: [...read.texts], unreadable: true };
      return { made: { ...unread, title: '', sections: 0, items: 0 }, bytes: [], attachments: [] };
    }
    const { supersededBy } = order;
    const notice: Notice = supersededBy === undefined ? read.notice : { ...read.notice, supersededBy };
    const words = textDigest(notice);
    const { out } = this.order;
    const changed = out !== undefined && order.publishedWords !== undefined && order.publishedWords !== words;
    const before = changed ? publishedText(out, slug) : undefined;
    const { report, checked } = checkStep(notice, this.order, this.slugs, before);
    if (order.checkOnly === true || statusOf(report, this.order) !== 0)
      return { made: { slug, ...checked }, bytes: [], attachments: [] };
    const drawn = await this.draw(notice, order);
    const published = { ...drawn.published, indexed: indexed(notice), words };
    return {
      made: { slug, ...checked, published },
      bytes: drawn.bytes,
      attachments: notice.source.attachments,
    };
  }

  private async draw(notice: Notice, { place, relations }: NoticeOrder): Promise<Drawn> {
    const { site, folder, formats } = this.order;
    this.parts ??= loadParts(site);
    await this.parts;
    const { slug } = notice;
    const carried = copyAttachments(place, notice.source.attachments, folder);
    const document = documentOf(notice, site);
    const bytes: NamedBytes[] = [];
    const editions: Edition[] = [];
    for (const format of FORMATS.filter((one) => formats.includes(one))) {
      const written = await WRITE[format](document, this.printer);
      const file = editionFile(slug, format);
      bytes.push([`${slug}/${file}`, written.bytes]);
      editions.push({ format, file, bytes: written.bytes.length, pages: written.pages });
    }
    const sizes = new Map(carried.map(({ name, length }) => [name, length]));
    const encoder = new TextEncoder();
    for (const [name, text] of noticePages(notice, site, { editions, sizes }, relations))
      bytes.push([name, encoder.encode(text)]);
    for (const [name, content] of bytes) writeBelow(folder, name, content);
    const files: MadeFile[] = [...bytes.map(([name, content]) => describeFile(name, content)), ...carried];
    const pages = Math.max(0, ...editions.map((edition) => edition.pages ?? 0));
    return { published: { files, pages }, bytes };
  }
}

type NamedBytes = readonly [name: string, bytes: Uint8Array];

interface MadeAnew {
  readonly made: Made;
  readonly bytes: readonly NamedBytes[];
  readonly attachments: readonly string[];
}

interface Drawn {
  readonly published: Omit<MadeNotice, 'indexed' | 'words'>;
  readonly bytes: readonly NamedBytes[];
}

function writeBelow(folder: string, name: string, bytes: Uint8Array): void {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}
