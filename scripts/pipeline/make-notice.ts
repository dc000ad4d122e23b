/**
 * The steps of one notice, one after another: it is read and checked, written for paper, drawn as pages, and put into its
 * folder. What comes of each depends on its part of the two orders and the notice's files only, so it runs in any thread
 * and may come from the cache.
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { statusOf } from '../check/check.ts';
import type { NoticeRead } from '../content/read-content.ts';
import { type Document, documentOf } from '../document/document.ts';
import { say } from '../messages/publish.ts';
import { Refusal } from '../notice/refusal.ts';
import type { Edition } from '../notice/site/site.ts';
import type { PublishedText } from '../notice/versions/published.ts';
import { publishedText } from '../publish/published-text.ts';
import { loadParts } from '../site/parts.ts';
import type { SiteFile } from '../site/site-file.ts';
import { copyAttachments } from './attachments.ts';
import { NoticeCache } from './cache/notice-cache.ts';
import type { KeptFile } from './cache/records.ts';
import type {
  Checked,
  KnownNotice,
  Made,
  MadeNotice,
  NamedBytes,
  NoticeOrder,
  SiteOrder,
  Step,
} from './made.ts';
import { describeFile } from './made-file.ts';
import { digestOfNotice } from './scan.ts';
import { AskedSlugs, checkStep, readStep } from './steps/check-step.ts';
import { Printer } from './steps/formats.ts';
import { pageStep } from './steps/page-step.ts';
import { inOrder, mostPages, paperFormatsOf } from './steps/paper-formats.ts';
import { paperStep } from './steps/paper-step.ts';
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
    this.cache = order.cache && new NoticeCache(order, order.cache);
  }

  /** @throws Refusal for what cannot be drawn, e.g. a character without a glyph */
  async make(order: NoticeOrder): Promise<Made> {
    const { slug } = order.place;
    const work = new Work(order, this.order);
    const checked = this.check(order, work);
    const drawn =
      checked.known === undefined || order.checkOnly === true || statusOf(checked, this.order) !== 0
        ? undefined
        : await this.draw(order, checked.known, work);
    const done = [...work.news.keys()];
    // What was saved meanwhile was made of other files than the cache would name it by.
    if (done.length > 0 && this.cache !== undefined && digestOfNotice(order.place) === order.digest)
      for (const keep of work.news.values()) keep();
    return { slug, ...checked, done, published: drawn };
  }

  close(): Promise<void> {
    return this.printer.close();
  }

  private check(order: NoticeOrder, work: Work): Checked {
    const { slug } = order.place;
    const before = { out: this.order.out, words: order.publishedWords };
    const known = this.cache?.takeChecked(order, this.slugs, before);
    if (known !== undefined) return known;
    const { out } = this.order;
    const compared = (_: unknown, words: string): PublishedText | undefined =>
      out === undefined || before.words === undefined || before.words === words
        ? undefined
        : publishedText(out, slug);
    const checked = checkStep(work.read(), this.order.parts.checked, this.slugs, compared);
    work.news.set('check', () => {
      const published = stateOfWords(slug, checked.known?.words, before);
      this.cache?.keepChecked(order, { checked, published });
    });
    return checked;
  }

  private async draw(order: NoticeOrder, known: KnownNotice, work: Work): Promise<MadeNotice> {
    const { folder } = this.order;
    const carried = copyAttachments(order.place, known.attachments, folder);
    const paper = await this.writePaper(order, work);
    const sizes = carried.map(({ name, length }) => [name, length] as const);
    const pages = await this.drawPages(order, paper.editions, sizes, work);
    const files = [...paper.files, ...pages];
    for (const { file, bytes } of files) writeBelow(folder, file.name, bytes);
    return {
      indexed: known.indexed,
      words: known.words,
      files: [...files.map(({ file }) => file), ...carried],
      pages: mostPages(paper.editions),
    };
  }

  private async writePaper(order: NoticeOrder, work: Work): Promise<Paper> {
    const formats = paperFormatsOf(this.order);
    if (formats.length === 0) return { editions: [], files: [] };
    const known = this.cache?.takePaper(order, formats);
    if (known !== undefined) return known;
    const editions: Edition[] = [];
    const files: KeptFile[] = [];
    for (const format of formats) {
      const { edition, file } = await paperStep(work.document(), format, this.printer);
      editions.push(edition);
      files.push(described(file));
    }
    const paper = { editions: inOrder(editions), files };
    work.news.set('paper', () => this.cache?.keepPaper(order, formats, paper));
    return paper;
  }

  private async drawPages(
    order: NoticeOrder,
    onPaper: readonly Edition[],
    sizes: readonly (readonly [name: string, bytes: number])[],
    work: Work,
  ): Promise<readonly KeptFile[]> {
    const { relations } = order;
    const { formats } = this.order;
    const key = { formats, onPaper, sizes, relations };
    const known = this.cache?.takePages(order, key);
    if (known !== undefined) return known;
    this.parts ??= loadParts(this.order);
    await this.parts;
    const { page } = this.order.parts;
    const pages = pageStep(work.document(), page, { ...key, sizes: new Map(sizes) });
    const files = pages.files.map(drawn);
    work.news.set('pages', () => this.cache?.keepPages(order, key, files));
    return files;
  }
}

interface Paper {
  readonly editions: readonly Edition[];
  readonly files: readonly KeptFile[];
}

/** What is done for one notice: it is read for the first step that cannot do without. */
class Work {
  /** Puts what each step made into the cache. */
  readonly news = new Map<Step, () => void>();
  private readonly order: NoticeOrder;
  private readonly site: SiteOrder;
  private known: NoticeRead | undefined;
  private drawn: Document | undefined;

  constructor(order: NoticeOrder, site: SiteOrder) {
    this.order = order;
    this.site = site;
  }

  read(): NoticeRead {
    this.known ??= readStep(this.order);
    return this.known;
  }

  document(): Document {
    const { notice } = this.read();
    if (notice === undefined) refuseOther(this.order.place.folder);
    this.drawn ??= documentOf(notice, this.site.parts.paper);
    return this.drawn;
  }
}

/** What the check found was in the cache, and the files are others by now. */
function refuseOther(folder: string): never {
  const [says, advice] = say.changedMeanwhile(folder);
  throw new Refusal(says, { advice, at: { file: folder } });
}

/** What was drawn, as its bytes. */
function drawn({ path: name, draw }: SiteFile): KeptFile {
  const content = draw();
  if (typeof content !== 'string') return described([name, content]);
  return described([name, new TextEncoder().encode(content), content]);
}

function described([name, bytes, text]: NamedBytes): KeptFile {
  return { file: describeFile(name, bytes, text), bytes };
}

function writeBelow(folder: string, name: string, bytes: Uint8Array): void {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  // Never into a file that is linked from elsewhere.
  writeFileSync(file, bytes, { flag: 'wx' });
}
