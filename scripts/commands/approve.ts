/** `tongbao approve`: locks the words of a notice as they were approved. */

import { lstatSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pairBlocks } from '../check/approval/approved-changes.ts';
import { approvalOf, writeApproval } from '../check/approval/approved-words.ts';
import { checkNotices, statusOf } from '../check/check.ts';
import { Reading } from '../claims/reading.ts';
import { APPROVED_FILE } from '../content/approved.ts';
import { readContent, requireContent } from '../content/read-content.ts';
import { isSlug } from '../content/slug.ts';
import { say } from '../messages/command.ts';
import type { Bilingual, Language } from '../notice/finding.ts';
import { Refusal, refuse } from '../notice/refusal.ts';
import type { Approval } from '../notice/versions/approval.ts';
import { recoverSite } from '../publish/recover-site.ts';
import { writeReport } from './check.ts';
import { type Terminal, wantsColour } from './line/terminal.ts';

export interface ApproveCommand {
  readonly slugs: readonly string[];
  readonly content: string;
  readonly language: Language;
  readonly colour: boolean;
}

export interface ApproveOutcome {
  /** The report of the check, where errors are against an approval. */
  readonly report: string;
  /** What was locked, and how it differs from what was locked before; or that nothing was. */
  readonly outcome: Bilingual;
  /** 0 locked, 1 errors. */
  readonly status: 0 | 1;
}

export function run({ values, operands }: Given, { language, out, err, environment }: Terminal): number {
  const colour = wantsColour(err, environment);
  const { report, outcome, status } = approve({ ...values, slugs: operands, language, colour });
  err.write(report);
  (status === 0 ? out : err).write(`${outcome[language]}\n`);
  return status;
}

interface Given {
  readonly values: { readonly content: string };
  readonly operands: readonly string[];
}

/**
 * Writes `content/<slug>/approved.json` of the one notice that is named. What may not be published is not locked
 * either: where there are errors, nothing is written. A difference from the last approval is not an error.
 * @throws Refusal where there is no such notice, or its files cannot be read
 */
export function approve({ slugs, content, language, colour }: ApproveCommand): ApproveOutcome {
  recoverSite({ content });
  const [slug] = slugs;
  if (slug === undefined || slugs.length > 1) refuse(say.approveWhat());
  requireContent(content);
  const folder = path.join(content, slug);
  const shown = `${content}/${slug}`.replaceAll('\\', '/');
  if (!isSlug(slug) || !lstatSync(folder, { throwIfNoEntry: false })?.isDirectory())
    refuse(say.noFile(shown), shown);
  const { site, stated, notices, findings } = readContent(folder);
  const notice = notices.find((candidate) => candidate.slug === slug);
  if (notice === undefined) {
    const [first] = findings;
    if (first === undefined) refuse(say.noFile(`${shown}/index.md`), shown);
    throw new Refusal(first.says, { at: first.at, ...(first.advice ? { advice: first.advice } : {}) });
  }
  const severities = { ...site.rules, 'approved-text': 'off' } as const;
  const checked = checkNotices([notice], { site: stated, severities });
  if (statusOf(checked) !== 0) {
    const report = writeReport(checked, { format: 'pretty', language, colour });
    return { report, outcome: say.notApproved(shown), status: 1 };
  }
  const approval = approvalOf(new Reading(notice));
  const file = path.join(folder, APPROVED_FILE);
  replaceFile(file, writeApproval(approval));
  const { blocks, values } = approval;
  const before = notice.source.approved;
  const changed = before && changes(before, approval);
  const outcome = say.approved(`${shown}/${APPROVED_FILE}`, blocks.length, values.length, changed);
  return { report: '', outcome, status: 0 };
}

function changes(before: Approval, { blocks, values }: Pick<Approval, 'values' | 'blocks'>): number {
  const [old, now] = [before.blocks, blocks].map((list) => list.map(({ text }) => text));
  // Of masked words only the digest shows a change.
  const changed = pairBlocks(old ?? [], now ?? []).filter(
    (pair) => before.blocks[pair.before ?? -1]?.digest !== blocks[pair.after ?? -1]?.digest,
  );
  const known = new Map(before.values.map(({ key, digest }) => [key, digest]));
  const touched = values.filter(({ key, digest }) => known.get(key) !== digest).length;
  const present = new Set(values.map(({ key }) => key));
  return changed.length + touched + before.values.filter(({ key }) => !present.has(key)).length;
}

/** All or nothing: an interrupted run leaves the former approval. */
function replaceFile(file: string, text: string): void {
  const draft = path.join(path.dirname(file), `.${path.basename(file)}.new`);
  writeFileSync(draft, text);
  renameSync(draft, file);
}
