/** `tongbao import`: makes notices of drafts and says what was understood. */

import { importDraft } from '../draft/import-draft.ts';
import { writeReport } from '../draft/report.ts';
import { say } from '../messages/command.ts';
import type { Language } from '../notice/finding.ts';
import { Refusal } from '../notice/refusal.ts';

export interface ImportCommand {
  readonly files: readonly string[];
  readonly content: string;
  /** For one draft only. */
  readonly slug?: string | undefined;
  readonly force: boolean;
  readonly keep: boolean;
  readonly json: boolean;
  readonly language: Language;
}

/**
 * Imports the drafts, one after the other.
 * @returns the report for people, or JSON: an object for one draft, a list for several
 * @throws Refusal for the first draft that cannot be taken; those before it are imported
 */
export function importDrafts({ files, content, slug, force, keep, json, language }: ImportCommand): string {
  if (files.length === 0 || (slug !== undefined && files.length > 1)) {
    const [says, advice] = files.length === 0 ? say.importWhat() : say.oneSlug();
    throw new Refusal(says, { advice });
  }
  const reports = files.map((file) => importDraft(file, content, { slug, force, keep }).report);
  if (json) return `${JSON.stringify(reports.length === 1 ? reports[0] : reports, undefined, 2)}\n`;
  return reports.map((report) => `${writeReport(report, language).join('\n')}\n`).join('\n');
}
