/**
 * A site as it is while somebody writes it: it holds what is known of each notice, and makes what is asked for by the same
 * steps as a build. What a save did not change stays; nothing is written into the content or the published folder.
 */

import { existsSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { type CountedReport, checkNotices, joinFindings } from '../../check/check.ts';
import type { Notice } from '../../notice/model.ts';
import type { CacheOrder } from '../../pipeline/made.ts';
import { Printer } from '../../pipeline/steps/formats.ts';
import { inOrder } from '../../pipeline/steps/paper-formats.ts';
import type { ListedFile } from '../../site/listing.ts';
import { noticePath } from '../../site/notice/notice-path.ts';
import { type Answer, MISSING } from './answer.ts';
import { AroundNotices } from './around-notices.ts';
import { NoticeShelf } from './notice-shelf.ts';
import type { PreviewedNotice } from './previewed-notice.ts';
import { type PreviewedSite, readPreviewedSite } from './previewed-site.ts';
import { checkApart } from './survey.ts';

export interface SessionOrder {
  readonly content: string;
  /** A folder of its own, for what is too large to be held. */
  readonly folder: string;
  /** Where the checks of a former session or build are kept. */
  readonly cache?: (() => CacheOrder) | undefined;
  /** Threads that check notices in the background. */
  readonly jobs: number;
}

/** Whether there is something to show, or what keeps all pages from being made. */
type State =
  | { readonly kind: 'ready'; readonly site: PreviewedSite }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Notices that are checked at once; more are checked in threads of their own. */
const AT_ONCE = 8;

/** Milliseconds that a page of the whole site waits for the checks of many notices before it says so. */
export const PATIENCE = 1500;

export class Session {
  private readonly order: SessionOrder;
  private readonly notices = new NoticeShelf();
  private readonly printer = new Printer();
  private state: State = { kind: 'failed', error: new Error('the session was not opened') };
  private around: AroundNotices | undefined;
  private surveying: Promise<void> | undefined;
  private looked = { count: 0, of: 0 };
  private indexes = 0;

  constructor(order: SessionOrder) {
    this.order = order;
  }

  /** Reads the site and the heads of its notices; what cannot be read is an answer. */
  async open(): Promise<void> {
    await this.readSite();
  }

  /**
   * Takes in what was saved. Whoever shows it first calls `settled` afterwards.
   * @param names at the top of the content folder; an empty one for the folder itself
   */
  async changed(names: ReadonlySet<string>): Promise<void> {
    const { state } = this;
    const isNotice = (name: string): boolean =>
      this.notices.has(name) && existsSync(path.join(this.order.content, name));
    if (state.kind === 'failed' || [...names].some((name) => !isNotice(name))) await this.readSite(names);
    else {
      const { site } = state;
      for (const place of site.outline.places.filter(({ slug }) => names.has(slug)))
        this.notices.put(place, site);
      this.notices.settle(site);
    }
    this.drop();
  }

  /** Ends what is known: every page says so until the next save. */
  fail(error: unknown): void {
    this.state = { kind: 'failed', error };
    this.drop();
  }

  /** What keeps all pages from being made. */
  get failure(): Extract<State, { kind: 'failed' }> | undefined {
    return this.state.kind === 'failed' ? this.state : undefined;
  }

  /** Draws the page of a notice before somebody asks for it; nothing for any other name. */
  async draw(slug: string): Promise<void> {
    if (this.notices.has(slug)) await this.answer(noticePath(slug));
  }

  /** What is at `name`, from the site's folder; a page is named by its file. */
  async answer(name: string): Promise<Answer> {
    const { state } = this;
    if (state.kind === 'failed') return state;
    try {
      const answer = await this.lookUp(name, state.site);
      if (answer.kind !== 'missing' || name === '' || name.endsWith('.html')) return answer;
      const page = await this.lookUp(`${name}/index.html`, state.site);
      return page.kind === 'missing' ? MISSING : { kind: 'folder' };
    } catch (error) {
      return { kind: 'failed', error };
    }
  }

  /** Waits until every notice is checked. */
  settled(): Promise<void> {
    this.surveying ??= this.survey().finally(() => {
      this.surveying = undefined;
    });
    return this.surveying;
  }

  /** What is wrong with the whole site; waits for the checks. */
  async report(): Promise<CountedReport> {
    await this.settled();
    return joinFindings([this.ofSite(), ...this.notices.all().map(reportOf)]);
  }

  /** What is wrong with one notice, and with the site itself. */
  reportOn(slug: string): CountedReport {
    const notice = this.notices.get(slug);
    if (notice?.isChecked(this.notices.slugs) === false) notice.check(this.notices.slugs);
    return joinFindings([this.ofSite(), ...(notice === undefined ? [] : [reportOf(notice)])]);
  }

  /** Those notices that are in memory. */
  atHand(): Notice[] {
    return this.notices.all().flatMap(({ atHand }) => atHand ?? []);
  }

  async close(): Promise<void> {
    this.notices.keepOnly(new Set());
    await this.surveying;
    this.drop();
    await this.printer.close();
  }

  private async lookUp(name: string, site: PreviewedSite): Promise<Answer> {
    const notice = this.notices.get(name.split('/')[0] ?? '');
    if (notice !== undefined) {
      this.notices.use(notice);
      if (notice.state.kind === 'failed') return notice.state;
      return notice.answer(name, this.notices.relationsOf(notice.place.slug), this.printer);
    }
    const waiting = await this.patience();
    if (waiting !== undefined) return waiting;
    const around = this.surroundings(site);
    try {
      return await around.answer(name);
    } catch (error) {
      // What was being made is given up after a save: what was asked for is looked up in what is right now.
      if (this.around === around) throw error;
      return this.answer(name);
    }
  }

  private async patience(): Promise<Answer | undefined> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<Answer>((resolve) => {
      timer = setTimeout(
        () => resolve({ kind: 'waiting', looked: this.looked.count, of: this.looked.of }),
        PATIENCE,
      );
    });
    const answer = await Promise.race([this.settled().then(() => undefined), late]);
    clearTimeout(timer);
    return answer;
  }

  private surroundings(site: PreviewedSite): AroundNotices {
    if (this.around !== undefined) return this.around;
    const notices = this.notices.all();
    this.indexes += 1;
    this.around = new AroundNotices({
      site: site.site,
      notices: notices.flatMap(({ indexed }) => indexed ?? []),
      paths: notices.flatMap((notice) => notice.paths()),
      filesOf: (slug) => filesOf(this.notices.get(slug)),
      noticeOf: (slug) => this.notices.get(slug)?.notice,
      folder: path.join(this.order.folder, `search-${this.indexes}`),
    });
    return this.around;
  }

  private async readSite(names?: ReadonlySet<string>): Promise<void> {
    try {
      const site = await readPreviewedSite(this.order.content);
      const { places } = site.outline;
      const there = new Set(places.map(({ slug }) => slug));
      this.notices.keepOnly(there);
      const isOneNotice = places.some(({ folder }) => path.relative(folder, this.order.content) === '');
      const all = names === undefined || names.has('') || isOneNotice;
      for (const place of places)
        if (all || names.has(place.slug) || !this.notices.has(place.slug)) this.notices.put(place, site);
      this.notices.settle(site);
      this.state = { kind: 'ready', site };
    } catch (error) {
      // What is saved until it can be read is read then.
      this.notices.keepOnly(new Set());
      this.state = { kind: 'failed', error };
    }
  }

  private async survey(): Promise<void> {
    while (this.state.kind === 'ready') {
      const { site } = this.state;
      const { slugs } = this.notices;
      const stale = this.notices.unchecked();
      if (stale.length === 0) return;
      if (stale.length > AT_ONCE) await this.checkApart(stale, site, slugs);
      else
        for (const notice of stale) {
          notice.check(slugs);
          this.notices.use(notice);
          // A page that is asked for comes first.
          await setImmediate();
        }
    }
  }

  private async checkApart(
    stale: readonly PreviewedNotice[],
    site: PreviewedSite,
    slugs: ReadonlySet<string>,
  ): Promise<void> {
    const { cache, jobs } = this.order;
    this.looked = { count: 0, of: stale.length };
    const ended = (): void => {
      this.looked.count += 1;
    };
    await checkApart(stale, { site, slugs, cache: cache?.(), jobs, ended });
  }

  /** What was made of all notices is made anew when it is asked for. */
  private drop(): void {
    void this.around?.close();
    this.around = undefined;
  }

  private ofSite(): CountedReport {
    if (this.state.kind === 'failed') return { notices: [], findings: [], silenced: [], texts: new Map() };
    const { site, stated, findings, texts } = this.state.site.outline;
    return checkNotices([], { findings, texts, site: stated, severities: site.rules });
  }
}

function reportOf({ state }: PreviewedNotice): CountedReport {
  if (state.kind !== 'checked') return { notices: [], findings: [], silenced: [], texts: new Map() };
  const { checked } = state;
  return { ...checked, notices: [], texts: new Map(checked.texts) };
}

function filesOf(notice: PreviewedNotice | undefined): ListedFile[] {
  const editions = notice === undefined ? [] : inOrder(notice.editions());
  return editions.map(({ format, file, bytes }) => ({
    format,
    path: `${notice?.place.slug}/${file}`,
    bytes,
  }));
}
