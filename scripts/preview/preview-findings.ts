/** Findings as the preview shows them: each with the anchor of the division it is in and the words to point at. */

import type { Finding, Language, Severity } from '../notice/finding.ts';
import type { Notice } from '../notice/model.ts';
import { divisionsOf } from '../notice/passages.ts';
import type { Position } from '../notice/position.ts';

/** One entry of the panel. */
export interface PreviewFinding {
  /** Notice whose page shows the finding; empty for one that belongs to no notice that could be read. */
  readonly slug: string;
  /** Anchor of the division around the place; empty in preamble, closing and front matter. */
  readonly anchor: string;
  /** The words at the place, in their given order on disk. */
  readonly words: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly advice: string;
  /** `file:line:column` */
  readonly place: string;
}

/** Prepares `findings` for the panel. `texts` holds the lines on disk by the file names of positions. */
export function previewFindings(
  findings: readonly Finding[],
  notices: readonly Notice[],
  texts: ReadonlyMap<string, string>,
  language: Language,
): PreviewFinding[] {
  return findings.map((finding) => {
    const { file, line, column } = finding.at;
    const notice = notices.find((candidate) => candidate.source.texts.has(file));
    return {
      slug: notice?.slug ?? '',
      anchor: notice === undefined ? '' : anchorOf(notice, finding.at),
      words: wordsAt(finding, texts),
      rule: finding.rule,
      severity: finding.severity,
      message: finding.says[language],
      advice: finding.advice?.[language] ?? '',
      place: `${file}:${line}:${column}`,
    };
  });
}

function anchorOf(notice: Notice, at: Position): string {
  let anchor = '';
  for (const division of divisionsOf(notice.sections)) {
    const before =
      division.at.line < at.line || (division.at.line === at.line && division.at.column <= at.column);
    if (division.at.file === at.file && before) anchor = division.id;
  }
  return anchor;
}

function wordsAt({ at }: Finding, texts: ReadonlyMap<string, string>): string {
  const line = texts.get(at.file)?.split(/\r\n?|\n/)[at.line - 1] ?? '';
  return at.endLine === at.line ? line.slice(at.column - 1, at.endColumn - 1) : line.slice(at.column - 1);
}
