/** `tongbao build`: checks the content and, where it holds, publishes the whole site in one step. */

import { statusOf, tallyOf } from '../check/check.ts';
import { prettyReport } from '../check/report/pretty.ts';
import { say } from '../messages/command.ts';
import { say as sayContent } from '../messages/content.ts';
import { say as sayPublish } from '../messages/publish.ts';
import type { Bilingual, Language } from '../notice/finding.ts';
import { newestFirst } from '../notice/newest-first.ts';
import { Refusal } from '../notice/refusal.ts';
import { USUAL_FORMATS } from '../notice/site.ts';
import { boundCache, cacheFolderOf } from '../pipeline/cache/cache-folder.ts';
import { commonDigest } from '../pipeline/cache/common-digest.ts';
import { makeNotices } from '../pipeline/crew.ts';
import { type Gathered, gather } from '../pipeline/gather.ts';
import type { MadeNotice, SiteOrder } from '../pipeline/made.ts';
import { type Scan, scanContent } from '../pipeline/scan.ts';
import { type Watch, writeSite } from '../pipeline/write-site.ts';
import { publishedDigests } from '../publish/published-text.ts';
import { recoverSite } from '../publish/recover-site.ts';
import { openStaging } from '../publish/staging.ts';
import { writeProofs } from '../publish/word-digests.ts';
import { Progress } from './progress.ts';
import { explainSystemError } from './system-error.ts';
import { type Terminal, wantsColour } from './terminal.ts';

export interface BuildCommand {
  readonly content: string;
  readonly out: string;
  /** Warnings stop the publication too. */
  readonly strict: boolean;
  readonly language: Language;
  readonly colour: boolean;
  readonly progress: Progress;
  /** How many notices are made at a time; as many as there are cores where it is left out. */
  readonly jobs?: number | undefined;
  /** `false` makes every notice anew. */
  readonly cache?: boolean | undefined;
}

export interface BuildOutcome {
  /** The report of the check, where something was found. */
  readonly report: string;
  readonly outcome: Bilingual;
  /** Folders with replaced content that could not be removed; the site is published. */
  readonly leftovers?: readonly string[];
  /** 0 published, 1 errors (when strict, also warnings), 2 content that cannot be read. */
  readonly status: 0 | 1 | 2;
}

export async function run(
  { values }: { readonly values: BuildOptions },
  { language, out, err, environment }: Terminal,
): Promise<number> {
  const progress = new Progress(err, language);
  const colour = wantsColour(err, environment);
  const { content, out: folder, strict, jobs, 'no-cache': anew } = values;
  const command = { content, out: folder, strict, jobs: readJobs(jobs), cache: !anew };
  const { report, outcome, leftovers = [], status } = await build({ ...command, language, colour, progress });
  err.write(report);
  (status === 0 ? out : err).write(`${outcome[language]}\n`);
  if (leftovers.length > 0) err.write(`${sayPublish.leftovers(leftovers)[language]}\n`);
  return status;
}

interface BuildOptions extends Pick<BuildCommand, 'content' | 'out' | 'strict'> {
  readonly jobs: string | undefined;
  readonly 'no-cache': boolean;
}

function readJobs(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const jobs = Number(text);
  if (/^[0-9]+$/.test(text) && jobs >= 1 && jobs <= MOST_JOBS) return jobs;
  const [says, advice] = say.jobs(text);
  throw new Refusal(says, { advice });
}

const MOST_JOBS = 256;

/**
 * Builds and publishes. Where there are errors, when strict also warnings, nothing in the output folder changes.
 * @throws Refusal where there is no content, or the output folder holds what tongbao did not publish
 */
export async function build(command: BuildCommand): Promise<BuildOutcome> {
  const { content, out, strict, language, colour, progress } = command;
  recoverSite({ out, content });
  const reading = progress.stage('read');
  const scan = scanContent(content, publishedDigests(out));
  reading.done(say.notices(scan.notices.length));
  const { site, findings } = scan.outline;
  if (scan.notices.length === 0 && findings.length === 0) {
    const [says, advice] = sayContent.noNotice(content);
    throw new Refusal(says, { advice, at: { file: content } });
  }
  const staging = openStaging(out, { content, keep: site.keep });
  try {
    const { report, unreadable, made, failure } = await makeAll(scan, staging.folder, command);
    const { errors } = tallyOf(report);
    const text = report.findings.length === 0 ? '' : prettyReport(report, language, { colour });
    const status = unreadable ? 2 : statusOf(report, { strict });
    // What cannot be drawn is told once what is wrong with the words is mended.
    if (failure !== undefined && (status === 0 || !(failure instanceof Refusal))) throw failure;
    if (status !== 0)
      return { report: text, outcome: say.notPublished(out, { strict: errors === 0 }), status };
    await writeSite(site, made, staging.folder, watchBy(progress));
    const publishing = progress.stage('publish');
    const known = new Map(made.flatMap(({ files }) => files.map((file) => [file.name, file])));
    const { files, bytes } = writeProofs(staging.folder, known, ['index.html']);
    const { leftovers } = staging.publish({ content: scan.digest, texts: wordsOf(made) });
    publishing.done(say.files(files));
    return { report: text, outcome: say.published(out, files, bytes), leftovers, status };
  } catch (error) {
    const refusal = explainSystemError(error);
    throw refusal === undefined ? error : unpublished(refusal, out);
  } finally {
    // After `publish` there is nothing left to discard.
    staging.discard();
  }
}

/** Makes every notice; once one has errors, the others are only checked. */
async function makeAll(
  { outline, notices, slugs }: Scan,
  folder: string,
  { content, out, strict, jobs, cache, progress }: BuildCommand,
): Promise<Gathered> {
  const { site, stated } = outline;
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
  return {
    searching: (count) => {
      const stage = progress.stage('search');
      return () => stage.done(say.notices(count));
    },
    drawing: (count) => {
      const stage = progress.stage('pages');
      return () => stage.done(say.notices(count));
    },
  };
}

/** Digests of the words of each notice by slug, newest first. */
function wordsOf(made: readonly MadeNotice[]): Record<string, string> {
  const ordered = made.toSorted((one, other) => newestFirst(one.indexed.entry, other.indexed.entry));
  return Object.fromEntries(ordered.map(({ indexed, words }) => [indexed.entry.slug, words]));
}

/** Says of trouble with the system that the site is as it was: nothing of it is written in place. */
function unpublished({ says, advice, cause }: Refusal, out: string): Refusal {
  return new Refusal(sayPublish.unpublished(says, out), {
    at: { file: out },
    cause,
    ...(advice && { advice }),
  });
}
