/** `tongbao import`: makes notices of drafts, says what was understood, and checks them. */

import { statSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { checkNotices } from '../check/check.ts';
import { jsonReport } from '../check/report/json.ts';
import { prettyReport } from '../check/report/pretty.ts';
import { decisionsOf, type GivenDecisions } from '../draft/decisions.ts';
import { noticeOfDraft } from '../draft/draft-notice.ts';
import { type Imported, importDraft } from '../draft/import-draft.ts';
import { writeReport } from '../draft/report.ts';
import { say } from '../messages/command.ts';
import { REPORT } from '../messages/draft-report.ts';
import type { Language } from '../notice/finding.ts';
import { refuse } from '../notice/refusal.ts';
import { recoverSite } from '../publish/recover-site.ts';
import type { Terminal } from './line/terminal.ts';

export interface ImportCommand extends GivenDecisions {
  readonly files: readonly string[];
  readonly content: string;
  /** For one draft only. */
  readonly slug?: string | undefined;
  readonly force: boolean;
  readonly json: boolean;
  readonly language: Language;
}

export function run({ values, operands }: Given, { language, out }: Terminal): number {
  out.write(importDrafts({ ...values, files: operands, language }));
  return 0;
}

interface Given {
  readonly values: Omit<ImportCommand, 'files' | 'language'>;
  readonly operands: readonly string[];
}

/**
 * Imports the drafts, one after the other.
 * @returns the report for people, or JSON: an object for one draft, a list for several
 * @throws Refusal for the first draft that cannot be taken; those before it are imported
 */
export function importDrafts(command: ImportCommand): string {
  const { files, content, slug, force, json, language } = command;
  if (files.length === 0 || (slug !== undefined && files.length > 1))
    refuse(files.length === 0 ? say.importWhat() : say.oneSlug());
  recoverSite({ content });
  const decisions = decisionsOf(command);
  if (files.some(isLarge)) setFlagsFromString(FREQUENT_COLLECTION);
  const imported = files.map((file) => importDraft(file, content, { ...decisions, slug, force }));
  if (json) {
    const objects = imported.map((one) => ({ ...one.report, check: checkObject(one, language) }));
    return `${JSON.stringify(objects.length === 1 ? objects[0] : objects, undefined, 2)}\n`;
  }
  return imported
    .map(
      (one) =>
        `${writeReport(one.report, language).join('\n')}\n\n${checkText(one, language)}${nextStep(one, language)}`,
    )
    .join('\n');
}

/** Drafts of so many bytes are imported with less memory; smaller ones never come near a limit. */
const LARGE = 8 * 1024 * 1024;
/** The heap may grow by a fifth before it is searched again, not to twice what it holds: 540 MB for a text of 48 MB instead of 650, in the same time. */
const FREQUENT_COLLECTION = '--heap-growing-percent=20';

function isLarge(file: string): boolean {
  return (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LARGE;
}

/** The findings point into the draft: that is what lies before the editor. */
function checkText({ draft }: Imported, language: Language): string {
  return prettyReport(checkNotices([noticeOfDraft(draft)]), language);
}

function nextStep({ report: { folder } }: Imported, language: Language): string {
  return folder === undefined ? '' : `${REPORT.next(folder)[language]}\n`;
}

function checkObject({ draft }: Imported, language: Language): unknown {
  return JSON.parse(jsonReport(checkNotices([noticeOfDraft(draft)]), language));
}
