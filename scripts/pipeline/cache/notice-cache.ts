/**
 * Keeps what each step made of a notice under all that the step used, so that nothing is made again of the same things:
 * what the check found, the files for paper, the pages.
 */

import { z } from 'zod';
import type { Edition, Format } from '../../notice/site/site.ts';
import type { Relation } from '../../notice/versions/relations.ts';
import type { CacheOrder, Checked, MadeFile, NoticeOrder, SiteOrder } from '../made.ts';
import type { PaperFormat } from '../steps/paper-formats.ts';
import { stateOfWords, type WordsBefore } from '../words-before.ts';
import { type KeptFile, Records } from './records.ts';

export interface CheckedRecord {
  readonly checked: Checked;
  /** What the words were compared with. */
  readonly published: string;
}

/** Files for paper, with what pages state of them. */
export interface PaperRecord {
  readonly editions: readonly Edition[];
  readonly files: readonly KeptFile[];
}

export interface ListedPaper extends Omit<PaperRecord, 'files'> {
  readonly files: readonly MadeFile[];
}

/** What the pages of a notice depend on beside its own files and its site. */
export interface PagesKey {
  readonly formats: readonly Format[];
  readonly onPaper: readonly Edition[];
  readonly sizes: readonly (readonly [name: string, bytes: number])[];
  readonly relations: readonly Relation[];
}

// Written by this program: the digest of the record says that no byte of it changed.
const CheckedData = z.custom<CheckedRecord>((value) => typeof value === 'object' && value !== null);
const PaperData = z.array(z.custom<Edition>((value) => typeof value === 'object' && value !== null));

export class NoticeCache {
  private readonly records: Records;
  private readonly order: SiteOrder;
  private readonly tool: string;

  constructor(order: SiteOrder, cache: CacheOrder) {
    this.order = order;
    this.tool = cache.tool;
    this.records = new Records(cache.folder);
  }

  /** What the check found, where nothing that it looked at is different now. */
  takeChecked(notice: NoticeOrder, slugs: ReadonlySet<string>, before: WordsBefore): Checked | undefined {
    const record = this.records.take(this.checkedKey(notice));
    if (record === undefined) return undefined;
    const { checked, published } = CheckedData.parse(record.data);
    if (checked.asked.some(([slug, known]) => slugs.has(slug) !== known)) return undefined;
    const state = stateOfWords(notice.place.slug, checked.known?.words, before);
    return published === state ? checked : undefined;
  }

  keepChecked(notice: NoticeOrder, record: CheckedRecord): void {
    this.records.keep(this.checkedKey(notice), { data: record, files: [] });
  }

  takePaper(notice: NoticeOrder, formats: readonly PaperFormat[]): PaperRecord | undefined {
    const record = this.records.take(this.paperKey(notice, formats));
    return record && { editions: PaperData.parse(record.data), files: record.files };
  }

  keepPaper(notice: NoticeOrder, formats: readonly PaperFormat[], { editions, files }: PaperRecord): void {
    this.records.keep(this.paperKey(notice, formats), { data: editions, files });
  }

  /** What is known of the files for paper, without their bytes. */
  lookForPaper(notice: NoticeOrder, formats: readonly PaperFormat[]): ListedPaper | undefined {
    const listing = this.records.look(this.paperKey(notice, formats));
    return listing && { editions: PaperData.parse(listing.data), files: listing.files };
  }

  /** The pages, without their bytes. */
  lookForPages(notice: NoticeOrder, key: PagesKey): readonly MadeFile[] | undefined {
    return this.records.look(this.pagesKey(notice, key))?.files;
  }

  takePages(notice: NoticeOrder, key: PagesKey): readonly KeptFile[] | undefined {
    return this.records.take(this.pagesKey(notice, key))?.files;
  }

  keepPages(notice: NoticeOrder, key: PagesKey, files: readonly KeptFile[]): void {
    this.records.keep(this.pagesKey(notice, key), { data: null, files });
  }

  private checkedKey(notice: NoticeOrder): unknown {
    // Findings name files by where they are.
    return [...this.keyOf('checked', notice), notice.place, this.order.parts.checked];
  }

  private paperKey(notice: NoticeOrder, formats: readonly PaperFormat[]): unknown {
    return [...this.keyOf('paper', notice), formats, this.order.parts.paper];
  }

  private pagesKey(notice: NoticeOrder, key: PagesKey): unknown {
    return [...this.keyOf('pages', notice), key, this.order.parts.page];
  }

  private keyOf(step: string, { place, digest, supersededBy }: NoticeOrder): unknown[] {
    return [step, this.tool, place.slug, digest, supersededBy];
  }
}
