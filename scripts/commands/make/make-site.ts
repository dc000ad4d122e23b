/** Checks the content and, where it holds, makes a whole site of it in an empty folder: one notice at a time, then the site. */

import { type CountedReport, countFindings, statusOf } from '../../check/check.ts';
import { readNotice } from '../../content/read-content.ts';
import { say } from '../../messages/command.ts';
import type { Bilingual } from '../../notice/finding.ts';
import type { Notice } from '../../notice/model.ts';
import { Refusal } from '../../notice/refusal.ts';
import { boundCache, cacheFolderOf } from '../../pipeline/cache/cache-folder.ts';
import { commonDigest, toolDigest } from '../../pipeline/cache/tool-digest.ts';
import { makeNotices, type Outcome } from '../../pipeline/crew.ts';
import { gather } from '../../pipeline/gather.ts';
import type { MadeNotice } from '../../pipeline/made.ts';
import { addOwnPages } from '../../pipeline/own-pages.ts';
import { Reuse } from '../../pipeline/reuse.ts';
import type { Scan } from '../../pipeline/scan.ts';
import { isOfShard, type Shard } from '../../pipeline/shard.ts';
import { siteOrderOf } from '../../pipeline/site-order.ts';
import { type Watch, writeSite } from '../../pipeline/write-site.ts';
import type { Earlier } from '../../publish/earlier.ts';
import { filesIn } from '../../site/listing.ts';
import { withScriptTitles } from '../../site/own-pages/render.ts';
import { folderTarget } from '../../site/own-pages/target.ts';
import { loadParts } from '../../site/parts.ts';
import type { Progress } from '../line/progress.ts';

export interface SiteMaking {
  /** The content folder that was scanned. */
  readonly content: string;
  /** An empty folder to write into. */
  readonly folder: string;
  /** The published folder that words are compared with; left out, they are not compared. */
  readonly out?: string | undefined;
  /** Warnings stop it too. */
  readonly strict: boolean;
  /** How many notices are made at a time; as many as there are cores where it is left out. */
  readonly jobs?: number | undefined;
  /** `false` makes every notice anew. */
  readonly cache?: boolean | undefined;
  readonly progress: Progress;
  /** Only the notices of this share are made. */
  readonly shard?: Shard | undefined;
  /** Files that an unchanged notice has again. */
  readonly earlier?: Earlier | undefined;
}

export interface SiteMade {
  readonly report: CountedReport;
  /** 0 made, 1 errors (when strict, also warnings), 2 content that cannot be read. */
  readonly status: 0 | 1 | 2;
  /** Every notice, where the site was made. */
  readonly made: readonly MadeNotice[];
}

/** @throws Refusal for what cannot be drawn, in a notice or in a page of the site's own */
export async function makeSite(scan: Scan, making: SiteMaking): Promise<SiteMade> {
  const share = await makeShare(scan, making);
  if (share.status === 0) await finishSite(scan, share.made, making);
  return share;
}

export interface ShareMade extends SiteMade {
  /** Digest of what is the same for every notice. */
  readonly common: string;
}

/**
 * Makes the notices of one share, or all; once one has errors, the others are only checked.
 * @throws Refusal for what cannot be drawn in a notice
 */
export async function makeShare(
  { outline, notices: all, slugs }: Scan,
  { content, folder, out, strict, jobs, cache, progress, shard, earlier }: SiteMaking,
): Promise<ShareMade> {
  const notices = shard === undefined ? all : all.filter(({ place }) => isOfShard(place.slug, shard));
  const begun = Date.now();
  const stage = progress.stage('notices');
  const site = await withScriptTitles(outline.site);
  const plain = siteOrderOf({ site, stated: outline.stated }, { strict, slugs, out, folder });
  const [kept, tool] = [cacheFolderOf(content), toolDigest()];
  const order = cache === false ? plain : { ...plain, cache: { folder: kept, tool } };
  let [count, unchanged, stopped] = [0, 0, outline.findings.length > 0];
  const ended = (outcome: Outcome): void => {
    count += 1;
    if ('kind' in outcome || outcome.published === undefined) stopped = true;
    else if (outcome.done.length === 0) unchanged += 1;
    stage.step(count, notices.length);
  };
  const reuse = stopped || !order.cache || !earlier ? undefined : new Reuse(order, order.cache, earlier);
  const taken = notices.map((notice) => {
    const made = reuse?.take(notice);
    if (made !== undefined) ended(made);
    return made;
  });
  const asked = notices
    .filter((_, index) => taken[index] === undefined)
    .map((notice) => () => ({ ...notice, checkOnly: stopped }));
  const others = (await makeNotices(order, asked, { jobs, ended })).values();
  const outcomes = taken.flatMap((made) => made ?? others.next().value ?? []);
  if (cache !== false) boundCache(kept, begun, shard?.of);
  const ofShare = notices.map(({ place }) => place.slug);
  const { report, unreadable, made, failure } = gather(outline, ofShare, outcomes);
  const printed = made.reduce((sum, { pages }) => sum + pages, 0);
  const { errors, warnings } = countFindings(report);
  stage.done(join(say.made(made.length, printed, unchanged), say.findings(errors, warnings)));
  const status = unreadable ? 2 : statusOf(report, { strict });
  // What cannot be drawn is reported once what is wrong with the words is mended.
  if (failure !== undefined && (status === 0 || !(failure instanceof Refusal))) throw failure;
  return { report, status, common: commonDigest(plain, tool), made: status === 0 ? made : [] };
}

/**
 * Makes what a site has beside its notices.
 * @param made every notice, whose files are in the folder
 * @throws Refusal for what cannot be drawn in a page of the site's own
 */
export async function finishSite(
  { outline, notices }: Scan,
  made: readonly MadeNotice[],
  { folder, progress }: Pick<SiteMaking, 'folder' | 'progress'>,
): Promise<void> {
  const site = await withScriptTitles(outline.site);
  await loadParts(site);
  const places = new Map(notices.map(({ place }) => [place.slug, place]));
  const noticeOf = (slug: string): Notice | undefined => {
    const place = places.get(slug);
    return place && readNotice(place).notice;
  };
  await writeSite({
    site,
    made,
    folder,
    watch: watchBy(progress),
    addOwnPages: (entries) =>
      addOwnPages({ site, entries, noticeOf, filesOf: filesIn(folder), target: folderTarget(folder) }),
  });
}

function join(one: Bilingual, other: Bilingual): Bilingual {
  return { zh: `${one.zh}；${other.zh}`, en: `${one.en}; ${other.en}` };
}

function watchBy(progress: Progress): Watch {
  const watch = (name: 'search' | 'pages') => (count: number) => {
    const stage = progress.stage(name);
    return () => stage.done(say.notices(count));
  };
  return { searching: watch('search'), drawing: watch('pages') };
}
