/** `tongbao build`: checks the content and, where it holds, publishes the whole site in one step. */

import { statusOf, tallyOf } from '../check/check.ts';
import { readContent } from '../content/read-content.ts';
import { say } from '../messages/command.ts';
import { say as sayContent } from '../messages/content.ts';
import { say as sayPublish } from '../messages/publish.ts';
import type { Bilingual, Language } from '../notice/finding.ts';
import { Refusal } from '../notice/refusal.ts';
import { USUAL_FORMATS } from '../notice/site.ts';
import { contentDigest } from '../publish/content-digest.ts';
import { changedTexts, textDigests } from '../publish/published-text.ts';
import { recoverSite } from '../publish/recover-site.ts';
import { openStaging } from '../publish/staging.ts';
import { writeProofs } from '../publish/word-digests.ts';
import { assemble } from './assemble.ts';
import { checkContent, writeReport } from './check.ts';
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
  { values }: { readonly values: Pick<BuildCommand, 'content' | 'out' | 'strict'> },
  { language, out, err, environment }: Terminal,
): Promise<number> {
  const progress = new Progress(err, language);
  const colour = wantsColour(err, environment);
  const { report, outcome, leftovers = [], status } = await build({ ...values, language, colour, progress });
  err.write(report);
  (status === 0 ? out : err).write(`${outcome[language]}\n`);
  if (leftovers.length > 0) err.write(`${sayPublish.leftovers(leftovers)[language]}\n`);
  return status;
}

/**
 * Builds and publishes. Where there are errors, when strict also warnings, nothing in the output folder changes.
 * @throws Refusal where there is no content, or the output folder holds what tongbao did not publish
 */
export async function build({
  content: folder,
  out,
  strict,
  language,
  colour,
  progress,
}: BuildCommand): Promise<BuildOutcome> {
  recoverSite({ out, content: folder });
  const reading = progress.stage('read');
  const digest = contentDigest(folder);
  const content = readContent(folder);
  reading.done(say.notices(content.notices.length));
  if (content.notices.length === 0 && content.findings.length === 0) {
    const [says, advice] = sayContent.noNotice(folder);
    throw new Refusal(says, { advice, at: { file: folder } });
  }
  const checking = progress.stage('check');
  const checked = checkContent(content, changedTexts(out, content.notices));
  const { errors, warnings } = tallyOf(checked);
  checking.done(say.findings(errors, warnings));
  const report =
    checked.findings.length === 0 ? '' : writeReport(checked, { format: 'pretty', language, colour });
  const status = content.findings.length > 0 ? 2 : statusOf(checked, { strict });
  if (status !== 0) return { report, outcome: say.notPublished(out, { strict: errors === 0 }), status };

  const staging = openStaging(out, { content: folder, keep: content.site.keep });
  try {
    const written = await assemble({
      content,
      folder: staging.folder,
      formats: content.site.formats ?? USUAL_FORMATS,
      progress,
    });
    const publishing = progress.stage('publish');
    const { files, bytes } = writeProofs(staging.folder, written);
    const { leftovers } = staging.publish({ content: digest, texts: textDigests(content.notices) });
    publishing.done(say.files(files));
    return { report, outcome: say.published(out, files, bytes), leftovers, status };
  } catch (error) {
    const refusal = explainSystemError(error);
    throw refusal === undefined ? error : unpublished(refusal, out);
  } finally {
    // After `publish` there is nothing left to discard.
    staging.discard();
  }
}

/** Says of trouble with the system that the site is as it was: nothing of it is written in place. */
function unpublished({ says, advice, cause }: Refusal, out: string): Refusal {
  return new Refusal(sayPublish.unpublished(says, out), {
    at: { file: out },
    cause,
    ...(advice && { advice }),
  });
}
