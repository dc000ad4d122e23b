/** `tongbao build`: checks the content and, where it holds, publishes the whole site in one step. */

import { tallyOf } from '../check/check.ts';
import { prettyReport } from '../check/report/pretty.ts';
import { say } from '../messages/command.ts';
import { say as sayContent } from '../messages/content.ts';
import { say as sayPublish } from '../messages/publish.ts';
import type { Bilingual, Language } from '../notice/finding.ts';
import { newestFirst } from '../notice/newest-first.ts';
import { Refusal } from '../notice/refusal.ts';
import type { MadeNotice } from '../pipeline/made.ts';
import { scanContent } from '../pipeline/scan.ts';
import { publishedDigests } from '../publish/published-text.ts';
import { recoverSite } from '../publish/recover-site.ts';
import { openStaging } from '../publish/staging.ts';
import { writeProofs } from '../publish/word-digests.ts';
import { makeSite } from './make-site.ts';
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
  const { content, out, language, colour, progress } = command;
  recoverSite({ out, content });
  const reading = progress.stage('read');
  const scan = scanContent(content, publishedDigests(out));
  reading.done(say.notices(scan.notices.length));
  if (scan.notices.length === 0 && scan.outline.findings.length === 0) {
    const [says, advice] = sayContent.noNotice(content);
    throw new Refusal(says, { advice, at: { file: content } });
  }
  const staging = openStaging(out, { content, keep: scan.outline.site.keep });
  try {
    const { report, status, made } = await makeSite(scan, { ...command, folder: staging.folder });
    const { errors } = tallyOf(report);
    const text = report.findings.length === 0 ? '' : prettyReport(report, language, { colour });
    if (status !== 0)
      return { report: text, outcome: say.notPublished(out, { strict: errors === 0 }), status };
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
