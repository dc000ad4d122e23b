/** Checks the content and, where it holds, makes a whole site of it in an empty folder: one notice at a time, then the site. */

import { type CountedReport, statusOf, tallyOf } from '../check/check.ts';
import { readNotice } from '../content/read-content.ts';
import { say } from '../messages/command.ts';
import type { Bilingual } from '../notice/finding.ts';
import type { Notice } from '../notice/model.ts';
import { Refusal } from '../notice/refusal.ts';
import { type Site, USUAL_FORMATS } from '../notice/site.ts';
import { copyAttachment } from '../pipeline/attachments.ts';
import { boundCache, cacheFolderOf } from '../pipeline/cache/cache-folder.ts';
import { commonDigest } from '../pipeline/cache/common-digest.ts';
import { makeNotices } from '../pipeline/crew.ts';
import { type Gathered, gather } from '../pipeline/gather.ts';
import type { MadeNotice, SiteOrder } from '../pipeline/made.ts';
import type { Scan } from '../pipeline/scan.ts';
import { type Watch, writeSite } from '../pipeline/write-site.ts';
import { withScriptTitles } from '../site/own-pages/render.ts';
import { loadParts } from '../site/parts.ts';
import { addOwnPages } from './own-pages.ts';
import type { Progress } from './progress.ts';

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
  const { folder, strict, progress } = making;
  const site = await withScriptTitles(scan.outline.site);
  const { report, unreadable, made, failure } = await makeAll(site, scan, making);
  const status = unreadable ? 2 : statusOf(report, { strict });
  // What cannot be drawn is told once what is wrong with the words is mended.
  if (failure !== undefined && (status === 0 || !(failure instanceof Refusal))) throw failure;
  if (status !== 0) return { report, status, made: [] };
  await loadParts(site);
  const places = new Map(scan.notices.map(({ place }) => [place.slug, place]));
  const noticeOf = (slug: string): Notice | undefined => {
    const place = places.get(slug);
    return place && readNotice(place).notice;
  };
  await writeSite({
    site,
    made,
    folder,
    watch: watchBy(progress),
    addOwnPages: (entries) => addOwnPages({ site, entries, noticeOf, folder, copy: copyAttachment }),
  });
  return { report, status, made };
}

/** Makes every notice; once one has errors, the others are only checked. */
async function makeAll(
  site: Site,
  { outline, notices, slugs }: Scan,
  { content, folder, out, strict, jobs, cache, progress }: SiteMaking,
): Promise<Gathered> {
  const { stated } = outline;
  const begun = Date.now();
  const stage = progress.stage('notices');
  const plain: SiteOrder = {
    site,
    // Its words are judged once, with the site.
    stated: stated && { file: stated.file, site: stated.site },
    formats: site.formats ?? USUAL_FORMATS,
    strict,
    slugs,
    out,
    folder,
  };
  const kept = cacheFolderOf(content);
  const order = cache === false ? plain : { ...plain, cache: { folder: kept, common: commonDigest(plain) } };
  let [count, unchanged, stopped] = [0, 0, outline.findings.length > 0];
  const asked = notices.map((notice) => () => ({ ...notice, checkOnly: stopped }));
  const outcomes = await makeNotices(order, asked, {
    jobs,
    ended: (outcome) => {
      count += 1;
      if ('kind' in outcome || outcome.published === undefined) stopped = true;
      else if (outcome.unchanged === true) unchanged += 1;
      stage.step(count, notices.length);
    },
  });
  if (cache !== false) boundCache(kept, begun);
  const gathered = gather(
    outline,
    notices.map(({ place }) => place.slug),
    outcomes,
  );
  const printed = gathered.made.reduce((sum, { pages }) => sum + pages, 0);
  const { errors, warnings } = tallyOf(gathered.report);
  stage.done(join(say.made(gathered.made.length, printed, unchanged), say.findings(errors, warnings)));
  return gathered;
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
