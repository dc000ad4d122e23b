/** `tongbao approve`: locks the words of a notice as they were approved. */

import { lstatSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pairBlocks } from '../check/approved-changes.ts';
import { approvalOf, writeApproval } from '../check/approved-words.ts';
import { Reading } from '../check/reading.ts';
import { APPROVED_FILE } from '../content/approved.ts';
import { readContent } from '../content/read-content.ts';
import { isSlug } from '../content/slug.ts';
import { say } from '../messages/command.ts';
import type { Approval } from '../notice/approval.ts';
import type { Bilingual } from '../notice/finding.ts';
import { Refusal } from '../notice/refusal.ts';

export interface ApproveCommand {
  readonly slugs: readonly string[];
  readonly content: string;
}

/**
 * Writes `content/<slug>/approved.json` of the one notice that is named.
 * @returns what was locked, and how it differs from what was locked before
 * @throws Refusal where there is no such notice, or its files cannot be read
 */
export function approve({ slugs, content }: ApproveCommand): Bilingual {
  const [slug] = slugs;
  if (slug === undefined || slugs.length > 1) refuse(say.approveWhat());
  const folder = path.join(content, slug);
  const shown = `${content}/${slug}`.replaceAll('\\', '/');
  if (!isSlug(slug) || !lstatSync(folder, { throwIfNoEntry: false })?.isDirectory())
    refuse(say.noFile(shown), shown);
  const { notices, findings } = readContent(folder);
  const notice = notices.find((candidate) => candidate.slug === slug);
  if (notice === undefined) {
    const [first] = findings;
    if (first === undefined) refuse(say.noFile(`${shown}/index.md`), shown);
    throw new Refusal(first.says, { at: first.at, ...(first.advice ? { advice: first.advice } : {}) });
  }
  const approval = approvalOf(new Reading(notice));
  const file = path.join(folder, APPROVED_FILE);
  replaceFile(file, writeApproval(approval));
  const { blocks, values } = approval;
  const before = notice.source.approved;
  return say.approved(
    `${shown}/${APPROVED_FILE}`,
    blocks.length,
    values.length,
    before && changes(before, approval),
  );
}

function changes(before: Approval, { blocks, values }: Pick<Approval, 'values' | 'blocks'>): number {
  const [old, now] = [before.blocks, blocks].map((list) => list.map(({ text }) => text));
  const changed = pairBlocks(old ?? [], now ?? []).filter(
    (pair) => old?.[pair.before ?? -1] !== now?.[pair.after ?? -1],
  );
  const known = new Map(before.values.map(({ key, text }) => [key, text]));
  const touched = values.filter(({ key, text }) => known.get(key) !== text).length;
  const present = new Set(values.map(({ key }) => key));
  return changed.length + touched + before.values.filter(({ key }) => !present.has(key)).length;
}

/** All or nothing: an interrupted run leaves the former approval. */
function replaceFile(file: string, text: string): void {
  const draft = path.join(path.dirname(file), `.${path.basename(file)}.new`);
  writeFileSync(draft, text);
  renameSync(draft, file);
}

function refuse([says, advice]: readonly [Bilingual, Bilingual], file?: string): never {
  throw new Refusal(says, { advice, ...(file === undefined ? {} : { at: { file } }) });
}
