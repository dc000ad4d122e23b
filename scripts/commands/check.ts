/** `tongbao check`: checks the content folder, the folder of one notice, or a draft as it is. */

import { lstatSync } from 'node:fs';
import path from 'node:path';
import { type CheckOptions, type CheckReport, checkNotices, joinReports, statusOf } from '../check/check.ts';
import { explanationReport } from '../check/report/explanation.ts';
import { githubReport } from '../check/report/github.ts';
import { htmlReport } from '../check/report/html.tsx';
import { jsonReport } from '../check/report/json.ts';
import { junitReport } from '../check/report/junit.ts';
import { ledgerTable } from '../check/report/ledger-table.ts';
import { prettyReport } from '../check/report/pretty.ts';
import { sarifReport } from '../check/report/sarif.ts';
import { type Content, readContent } from '../content/read-content.ts';
import { decisionsOf, type GivenDecisions } from '../draft/decisions.ts';
import type { DraftOptions } from '../draft/draft.ts';
import { draftBytes } from '../draft/draft-bytes.ts';
import { noticeOfDraft } from '../draft/draft-notice.ts';
import { readDraft } from '../draft/read-draft.ts';
import { say } from '../messages/command.ts';
import { say as sayContent } from '../messages/content/content.ts';
import type { Bilingual, Language } from '../notice/finding.ts';
import type { Notice } from '../notice/model.ts';
import { Refusal, refuse } from '../notice/refusal.ts';
import { changedTexts } from '../publish/published-text.ts';
import { recoverSite } from '../publish/recover-site.ts';
import type { ReportFormat } from './line/report-format.ts';
import { type Terminal, wantsColour } from './line/terminal.ts';

/** What drafts conceal is decided by the same options as at their import. */
export interface CheckCommand extends GivenDecisions {
  /** Content folders, folders of notices, or drafts; the content folder where there is none. */
  readonly paths: readonly string[];
  readonly content: string;
  /** The published folder that the content is compared with; left out, it is not compared. */
  readonly out?: string | undefined;
  readonly format: ReportFormat;
  readonly strict: boolean;
  /** Lists the numbers of the text too, with the rules that compared each. */
  readonly stats?: boolean | undefined;
  /** `FILE:LINE`: explains that line instead of reporting on all. */
  readonly explain?: string | undefined;
  readonly language: Language;
  readonly colour: boolean;
}

export interface CheckOutcome {
  readonly text: string;
  /** 0 clean, 1 errors (when strict, also warnings), 2 content that cannot be read. */
  readonly status: 0 | 1 | 2;
}

export function run({ values, operands }: Given, { language, out, environment }: Terminal): number {
  recoverSite(values);
  const colour = wantsColour(out, environment);
  const { text, status } = check({ ...values, paths: operands, language, colour });
  out.write(text);
  return status;
}

interface Given {
  readonly values: Omit<CheckCommand, 'paths' | 'language' | 'colour'>;
  readonly operands: readonly string[];
}

/**
 * Checks all paths in one report.
 * @throws Refusal for a path that is not there or a draft that cannot be taken
 */
export function check(command: CheckCommand): CheckOutcome {
  if (command.explain !== undefined) return explainLine(command.explain, command);
  const gathered = new Gathering(command);
  if (command.paths.length === 0) gathered.addContent(command.content);
  for (const name of command.paths) gathered.add(name);
  const report = gathered.report();
  const status = gathered.unreadable ? 2 : statusOf(report, { strict: command.strict });
  return { text: writeReport(report, command), status };
}

/** Explains the line that `place` names: `FILE:LINE`, or `FILE:LINE:COLUMN` as a report has it. */
function explainLine(place: string, command: CheckCommand): CheckOutcome {
  const [, file, line] = /^(.+?):([0-9]+)(?::[0-9]+)?$/s.exec(place) ?? [];
  if (file === undefined) throw refusal(say.noPlace(place));
  const gathered = new Gathering(command);
  gathered.add(file);
  const report = gathered.report();
  const named = [...report.texts.keys()].find((name) => path.resolve(name) === path.resolve(file)) ?? file;
  const text = explanationReport(report, { file: named, line: Number(line) }, command.language, command);
  if (text === undefined) throw refusal(say.emptyLine(place));
  return { text, status: gathered.unreadable ? 2 : 0 };
}

function refusal([says, advice]: readonly [says: Bilingual, advice: Bilingual]): Refusal {
  return new Refusal(says, { advice });
}

/** Checks content that was read; the site's own addresses are known, so links between notices are judged. */
export function checkContent(content: Content, published?: CheckOptions['published']): CheckReport {
  return checkNotices(content.notices, { ...optionsFor(content), published });
}

/** What is checked by the rules and the addresses of its own site. */
function optionsFor({ site, stated, notices, findings, texts }: Content): CheckOptions {
  const slugs = new Set(notices.map((notice) => notice.slug));
  return { findings, texts, slugs, site: stated, severities: site.rules };
}

/** Writes `report` for people or programs. */
export function writeReport(
  report: CheckReport,
  {
    format,
    language,
    colour,
    strict = false,
    stats = false,
  }: Pick<CheckCommand, 'format' | 'language' | 'colour' | 'stats'> & { readonly strict?: boolean },
): string {
  switch (format) {
    case 'json':
      return jsonReport(report, language, { stats });
    case 'sarif':
      return sarifReport(report, language);
    case 'github':
      return githubReport(report, language);
    case 'junit':
      return junitReport(report, language, { strict });
    case 'html':
      return htmlReport(report, language);
    case 'pretty': {
      const pretty = prettyReport(report, language, { colour });
      return stats ? `${ledgerTable(report, language)}\n${pretty}` : pretty;
    }
  }
}

/** Reads what each path names and checks it: content by the rules of its own site, a draft by the rules as they are. */
class Gathering {
  unreadable = false;
  private readonly gathered: Gathered[] = [];
  private readonly command: CheckCommand;
  private readonly decisions: DraftOptions;

  constructor(command: CheckCommand) {
    this.command = command;
    this.decisions = decisionsOf(command);
  }

  add(name: string): void {
    const stat = lstatSync(name, { throwIfNoEntry: false });
    if (stat === undefined) refuse(say.noFile(name), name);
    if (stat.isDirectory()) this.addContent(name);
    else if (isContentFile(name)) this.addContent(path.dirname(name));
    else {
      const draft = readDraft(draftBytes(name), name.replaceAll('\\', '/'), this.decisions);
      const notice = noticeOfDraft(draft, { asItIs: true });
      this.gathered.push({ notices: [notice], options: {} });
    }
  }

  report(): CheckReport {
    const known = this.gathered.flatMap(({ options: { slugs } }) => (slugs === undefined ? [] : [...slugs]));
    // A folder of one notice does not say which others there are.
    const slugs = known.length === 0 ? undefined : new Set(known);
    return joinReports(
      this.gathered.map(({ notices, options }) => checkNotices(notices, { ...options, slugs })),
    );
  }

  addContent(folder: string): void {
    const content = readContent(folder);
    const { notices, unfinished, findings } = content;
    // Nothing checked is nothing passed.
    if (notices.length === 0 && findings.length === 0) refuse(sayContent.noNotice(folder), folder);
    const options = { ...optionsFor(content), published: this.published(folder, notices) };
    this.gathered.push({
      notices: [...notices, ...unfinished],
      options: isNoticeFolder(folder) ? { ...options, slugs: undefined } : options,
    });
    if (findings.length > 0) this.unreadable = true;
  }

  /** Another content than that of the site is not compared with what the site published. */
  private published(folder: string, notices: readonly Notice[]): CheckOptions['published'] {
    const { out, content } = this.command;
    const below = path.relative(path.resolve(content), path.resolve(folder));
    return out === undefined || below.startsWith('..') || path.isAbsolute(below)
      ? undefined
      : changedTexts(out, notices);
  }
}

interface Gathered {
  readonly notices: readonly Notice[];
  readonly options: CheckOptions;
}

function isNoticeFolder(folder: string): boolean {
  return lstatSync(path.join(folder, 'index.md'), { throwIfNoEntry: false })?.isFile() ?? false;
}

/** A Markdown file of a notice's folder stands for the whole notice. */
function isContentFile(name: string): boolean {
  return name.endsWith('.md') && isNoticeFolder(path.dirname(name));
}
