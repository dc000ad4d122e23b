/** `tongbao build`: checks the content and, where it holds, publishes the whole site in one step. */

import { countFindings } from '../check/check.ts';
import { prettyReport } from '../check/report/pretty.ts';
import { say } from '../messages/command.ts';
import { say as sayContent } from '../messages/content/content.ts';
import { say as sayPublish } from '../messages/publish.ts';
import { say as sayShards } from '../messages/shards.ts';
import type { Bilingual, Language } from '../notice/finding.ts';
import { Refusal, refuse } from '../notice/refusal.ts';
import { cacheFolderOf, scanFileOf } from '../pipeline/cache/cache-folder.ts';
import { scanContent } from '../pipeline/scan.ts';
import { readShard, type Shard, writePart } from '../pipeline/shard.ts';
import { refuseChanged } from '../publish/content-digest.ts';
import { KnownDigests } from '../publish/known-digests.ts';
import { writeManifest } from '../publish/manifest.ts';
import { publishedDigests } from '../publish/published-text.ts';
import { recoverSite } from '../publish/recover-site.ts';
import { openStaging } from '../publish/staging.ts';
import { Progress } from './line/progress.ts';
import { explainSystemError } from './line/system-error.ts';
import { type Terminal, wantsColour } from './line/terminal.ts';
import { finishSite, makeShare } from './make/make-site.ts';
import { publishSite } from './make/publish-site.ts';

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
  /** Only the notices of this share are made, into a folder beside the site for `tongbao merge`. */
  readonly shard?: Shard | undefined;
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
  const { content, out: folder, strict, jobs, shard, 'no-cache': anew } = values;
  const command = {
    ...{ content, out: folder, strict, cache: !anew },
    jobs: readJobs(jobs),
    shard: shard === undefined ? undefined : readShard(shard),
  };
  const { report, outcome, leftovers = [], status } = await build({ ...command, language, colour, progress });
  err.write(report);
  (status === 0 ? out : err).write(`${outcome[language]}\n`);
  if (leftovers.length > 0) err.write(`${sayPublish.leftovers(leftovers)[language]}\n`);
  return status;
}

interface BuildOptions extends Pick<BuildCommand, 'content' | 'out' | 'strict'> {
  readonly jobs: string | undefined;
  readonly shard: string | undefined;
  readonly 'no-cache': boolean;
}

function readJobs(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const jobs = Number(text);
  if (/^[0-9]+$/.test(text) && jobs >= 1 && jobs <= MOST_JOBS) return jobs;
  refuse(say.jobs(text));
}

const MOST_JOBS = 256;

/**
 * Builds and publishes. Where there are errors, when strict also warnings, nothing in the output folder changes.
 * @throws Refusal where there is no content, or the output folder holds what tongbao did not publish
 */
export async function build(command: BuildCommand): Promise<BuildOutcome> {
  const { content, out, language, colour, progress, shard } = command;
  recoverSite({ out, content });
  const reading = progress.stage('read');
  const known = command.cache === false ? undefined : new KnownDigests(scanFileOf(content));
  const scan = scanContent(content, publishedDigests(out), known);
  known?.save();
  reading.done(say.notices(scan.notices.length));
  if (scan.notices.length === 0 && scan.outline.findings.length === 0)
    refuse(sayContent.noNotice(content), content);
  const folder = shard === undefined ? out : partOf(out, shard);
  const staging = openStaging(folder, { content, keep: shard === undefined ? scan.outline.site.keep : [] });
  try {
    const notes = cacheFolderOf(content);
    const earlier = command.cache === false || shard !== undefined ? undefined : staging.openEarlier(notes);
    const making = { ...command, folder: staging.folder, earlier };
    const { report, status, made, common } = await makeShare(scan, making);
    const { errors } = countFindings(report);
    const text = report.findings.length === 0 ? '' : prettyReport(report, language, { colour });
    if (status !== 0)
      return { report: text, outcome: say.notPublished(folder, { strict: errors === 0 }), status };
    if (shard !== undefined) {
      refuseChanged(content, scan.digest, known);
      writePart(staging.folder, { version: 1, ...shard, content: scan.digest, common, made });
      writeManifest(staging.folder);
      const { leftovers } = staging.publish();
      return { report: text, outcome: sayShards.made(folder, made.length, shard.of), leftovers, status };
    }
    await finishSite(scan, made, making);
    refuseChanged(content, scan.digest, known);
    const publishing = { digest: scan.digest, made, progress, earlier };
    const { files, bytes, leftovers } = publishSite(staging, publishing);
    if (command.cache !== false) staging.noteFiles(notes);
    return { report: text, outcome: say.published(out, files, bytes), leftovers, status };
  } catch (error) {
    const refusal = explainSystemError(error);
    throw refusal === undefined ? error : unpublished(refusal, folder);
  } finally {
    // After `publish` there is nothing left to discard.
    staging.discard();
  }
}

/** Where a share lies: beside the site. */
function partOf(out: string, { number, of }: Shard): string {
  return `${out.replace(/[/\\]+$/, '')}.part-${number}-of-${of}`;
}

/** Says of trouble with the system that the site is as it was: nothing of it is written in place. */
function unpublished({ says, advice, cause }: Refusal, out: string): Refusal {
  return new Refusal(sayPublish.unpublished(says, out), {
    at: { file: out },
    cause,
    ...(advice && { advice }),
  });
}
