/** The report for people: each finding with its place, its evidence in the text, and the way out. */

import { frame } from '../../messages/check/report-frame.ts';
import type { Bilingual, Finding, Language, Severity } from '../../notice/finding.ts';
import type { Span } from '../../notice/position.ts';
import { type CountedReport, countFindings } from '../check.ts';
import { SourceLines } from '../source-lines.ts';
import { displayWidth } from './display-width.ts';
import { excerptOf, type Place } from './excerpt.ts';
import { harmless } from './harmless.ts';

export interface PrettyOptions {
  /** Terminal colours; the caller knows whether there is a terminal. */
  readonly colour?: boolean | undefined;
}

/** Writes the report for people, a paragraph a finding, the counts in the last line. */
export function prettyReport(report: CountedReport, language: Language, options: PrettyOptions = {}): string {
  const writer = new PrettyWriter(report, language, options.colour ?? false);
  return `${[...writer.findings(), writer.summary()].join('\n\n')}\n`;
}

/** The findings alone, those that are allowed last; empty where there is none. */
export function prettyFindings(
  report: CountedReport,
  language: Language,
  options: PrettyOptions = {},
): string {
  const paragraphs = new PrettyWriter(report, language, options.colour ?? false).findings();
  return paragraphs.map((paragraph) => `${paragraph}\n`).join('\n');
}

/** Drafts without lines on disk: their positions count paragraphs. */
const PARAGRAPHED = /\.(?:docx?|wps|html?)$/i;

/** The narrowest terminal in use: the same report everywhere, and no line of evidence breaks in it. */
const COLUMNS = 80;
/** What is before the words, beside the number of the line: the indent and `│` between blanks. */
const EDGE = 5;

/** More lines of evidence than this tell no more. */
const MOST_LINES = 8;

class PrettyWriter {
  private readonly report: CountedReport;
  private readonly language: Language;
  private readonly colour: boolean;
  private readonly lines: SourceLines;

  constructor(report: CountedReport, language: Language, colour: boolean) {
    this.report = report;
    this.language = language;
    this.colour = colour;
    this.lines = new SourceLines(report.texts);
  }

  findings(): string[] {
    const { findings, silenced } = this.report;
    return [
      ...findings.map((finding) => this.finding(finding)),
      ...silenced.map(({ at, rule, reason }) => this.allowed(at, rule, reason)),
    ];
  }

  private finding(finding: Finding): string {
    const { at, rule, severity, says, advice } = finding;
    const title = this.paint(frame.severity[severity][this.language], SEVERITY_COLOURS[severity]);
    const head = `${this.place(at)}  ${title}  ${rule}`;
    const body = [this.say(says), ...this.evidence(finding)];
    if (advice !== undefined) body.push(this.say(frame.advice(advice)));
    return [head, ...body.map((line) => `  ${line}`)].join('\n');
  }

  private allowed(at: Span, rule: string, reason: string): string {
    return this.paint(`${this.place(at)}  ${this.say(frame.allowed(rule, reason))}`, 'dim');
  }

  summary(): string {
    const { notices } = this.report;
    const sum = (count: 'sections' | 'items'): number =>
      notices.reduce((total, notice) => total + notice[count], 0);
    const tally = countFindings(this.report);
    const counts = { notices: notices.length, sections: sum('sections'), items: sum('items'), ...tally };
    const worst = tally.errors > 0 ? 'red' : tally.warnings > 0 ? 'yellow' : 'green';
    return this.paint(this.say(frame.summary(counts)), worst);
  }

  private say(text: Bilingual): string {
    return harmless(text[this.language]);
  }

  private place({ file, line, column }: Span): string {
    if (PARAGRAPHED.test(file)) return harmless(`${file}  ${frame.paragraph(line)[this.language]}`);
    return harmless(`${file}:${line}:${column}`);
  }

  /** The source lines that the finding touches: its own first, then those of the related places. */
  private evidence(finding: Finding): string[] {
    const groups = groupByLine(finding).slice(0, MOST_LINES);
    const gutter = Math.max(...groups.map(({ line }) => String(line).length));
    return groups.flatMap((group) => this.evidenceLine(group, gutter, finding.at.file));
  }

  private evidenceLine(
    { file, line, places, notes }: LineOfEvidence,
    gutter: number,
    mainFile: string,
  ): string[] {
    const source = this.lines.at(file, line);
    if (source.trim() === '') return [];
    const { text, marks } = excerptOf(source, places, COLUMNS - EDGE - gutter);
    const note = notes.length === 1 && notes[0] !== undefined ? `  ${this.say(notes[0])}` : '';
    const lines = [
      `${this.paint(`${String(line).padStart(gutter)} │`, 'dim')} ${text}`,
      `${this.paint(`${' '.repeat(gutter)} │`, 'dim')} ${this.paint(marks, 'bold')}${this.paint(note, 'dim')}`,
    ];
    if (file !== mainFile) lines.unshift(this.paint(`${' '.repeat(gutter)} ╭ ${harmless(file)}`, 'dim'));
    return lines;
  }

  private paint(text: string, colour: keyof typeof COLOURS): string {
    return this.colour && displayWidth(text) > 0 ? `\u001B[${COLOURS[colour]}m${text}\u001B[0m` : text;
  }
}

const COLOURS = { red: '31', green: '32', yellow: '33', cyan: '36', bold: '1', dim: '2' } as const;
const SEVERITY_COLOURS: Readonly<Record<Severity, keyof typeof COLOURS>> = {
  error: 'red',
  warning: 'yellow',
  info: 'cyan',
};

interface LineOfEvidence {
  readonly file: string;
  readonly line: number;
  readonly places: Place[];
  /** What is said of the related places on the line, where the finding itself is not on it. */
  readonly notes: Bilingual[];
}

function groupByLine({ at, related = [] }: Finding): LineOfEvidence[] {
  const groups = new Map<string, LineOfEvidence>();
  const groupOf = ({ file, line }: Span): LineOfEvidence => {
    const key = `${line} ${file}`;
    const group = groups.get(key) ?? { file, line, places: [], notes: [] };
    groups.set(key, group);
    return group;
  };
  const own = groupOf(at);
  own.places.push(placeOn(at));
  for (const place of related) {
    const group = groupOf(place.at);
    group.places.push(placeOn(place.at));
    if (group !== own) group.notes.push(place.says);
  }
  return [...groups.values()];
}

/** A span that goes on to another line is shown on its first. */
function placeOn({ line, column, endLine, endColumn }: Span): Place {
  return { from: column - 1, to: endLine === line ? endColumn - 1 : Number.POSITIVE_INFINITY };
}
