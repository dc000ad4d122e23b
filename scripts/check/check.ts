/** Checks notices against every rule and makes one report of what was found. */

import { readingOf } from '../claims/reading.ts';
import type { Finding, Severity } from '../notice/finding.ts';
import type { DeclaredFigure, Notice } from '../notice/model.ts';
import { countItems, countSections } from '../notice/passages.ts';
import type { StatedSite } from '../notice/site/site.ts';
import { applyAllowances, type Judged, type SilencedFinding } from './allowance.ts';
import { joinSlips } from './declared/one-slip.ts';
import { masked } from './privacy/masked-report.ts';
import { REGISTRY } from './registry.ts';
import type { Rule, Surroundings } from './rule.ts';

/** What a check found, ready to be shown in any format. */
export interface CheckReport {
  readonly notices: readonly CheckedNotice[];
  /** By file, line, column and rule. */
  readonly findings: readonly Finding[];
  /** Findings that an allowance silenced, with its reason, in the same order. */
  readonly silenced: readonly SilencedFinding[];
  /** Text of every file that a finding may point into, by the name used in positions. */
  readonly texts: ReadonlyMap<string, string>;
}

/** A report without the notices themselves. */
export interface CountedReport extends Omit<CheckReport, 'notices'> {
  readonly notices: readonly NoticeCounts[];
}

export interface NoticeCounts {
  readonly slug: string;
  readonly title: string;
  readonly sections: number;
  readonly items: number;
}

/** A notice with its counts. */
export interface CheckedNotice extends NoticeCounts {
  readonly figures: readonly DeclaredFigure[];
  /** The notice itself, for reports that show its text. */
  readonly notice: Notice;
}

/** How severe a site takes each rule; `off` leaves it out. */
export type Severities = Readonly<Record<string, Severity | 'off' | undefined>>;

/** What the check of a notice by itself depends on. */
export interface NoticeOptions extends Surroundings {
  readonly rules?: readonly Rule[] | undefined;
  /** What `site.yaml` says of single rules. */
  readonly severities?: Severities | undefined;
  /** Gets the findings of each rule as soon as it has run, before exceptions, order and masks are applied. */
  readonly seen?: ((findings: readonly Finding[]) => void) | undefined;
}

export interface CheckOptions extends NoticeOptions {
  /** The site itself is checked too. */
  readonly site?: StatedSite | undefined;
  /** What the reading of the content found, reported along with the rest. */
  readonly findings?: readonly Finding[] | undefined;
  /** Texts beyond those of the notices, for findings about content that made no notice. */
  readonly texts?: ReadonlyMap<string, string> | undefined;
}

/** Checks `notices`. The same input gives the same report, in the same order; personal numbers are hidden in it. */
export function checkNotices(notices: readonly Notice[], options: CheckOptions = {}): CheckReport {
  const { findings = [], texts = new Map() } = options;
  const ofSite = [...findings, ...findingsInSite(rulesFor(options).rules, options)];
  return judge(notices, options, { findings: ofSite, texts });
}

/** Checks one notice by itself: what is wrong with its site is reported by another call. */
export function checkNotice(notice: Notice, options: NoticeOptions): CheckReport {
  return judge([notice], options, { findings: [], texts: new Map() });
}

function judge(
  notices: readonly Notice[],
  options: NoticeOptions,
  beside: Pick<CheckReport, 'findings' | 'texts'>,
): CheckReport {
  const { rules, off } = rulesFor(options);
  const judged: Judged[] = [];
  const texts = new Map(beside.texts);
  for (const notice of notices) {
    for (const [file, text] of notice.source.texts) texts.set(file, text);
    const { findings, silenced } = applyAllowances(notice, findingsIn(notice, rules, options), off);
    judged.push({ findings: joinSlips(findings), silenced });
  }
  return masked({
    notices: notices.map(countsOf),
    findings: [beside.findings, ...judged.map(({ findings }) => findings)].flat().sort(byPlace),
    silenced: judged.flatMap(({ silenced }) => silenced).sort(byPlace),
    texts,
  });
}

/** One report of several, for contents that are checked each by the rules of its own site. */
export function joinReports(reports: readonly CheckReport[]): CheckReport {
  return { ...joinFindings(reports), notices: reports.flatMap(({ notices }) => notices) };
}

/** One report of several that have no notices in them. */
export function joinFindings(reports: readonly CountedReport[]): CountedReport {
  return {
    notices: reports.flatMap(({ notices }) => notices),
    findings: eachOnce(reports.flatMap(({ findings }) => findings)).sort(byPlace),
    silenced: reports.flatMap(({ silenced }) => silenced).sort(byPlace),
    texts: new Map(reports.flatMap(({ texts }) => [...texts])),
  };
}

/** What is wrong with a site is found with each folder of it that is checked. */
function eachOnce(findings: readonly Finding[]): Finding[] {
  const unique = new Map<string, Finding>();
  for (const finding of findings) {
    const { rule, at, says } = finding;
    unique.set(JSON.stringify([rule, at, says.zh]), finding);
  }
  return [...unique.values()];
}

/** The rules with the severities that the site gives them, and the names of those that it turned off. */
function rulesFor({ rules = REGISTRY, severities = {} }: NoticeOptions): {
  readonly rules: readonly Rule[];
  readonly off: ReadonlySet<string>;
} {
  const off = new Set<string>();
  const on: Rule[] = [];
  for (const rule of rules) {
    const severity = severities[rule.name] ?? rule.severity;
    if (severity === 'off') off.add(rule.name);
    else on.push({ ...rule, severity });
  }
  return { rules: on, off };
}

export interface Tally {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly silenced: number;
}

/** Counts the findings by severity. */
export function countFindings({ findings, silenced }: Pick<CheckReport, 'findings' | 'silenced'>): Tally {
  const count = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    silenced: silenced.length,
  };
}

/** Exit status of `tongbao check`: 1 where there is an error (when strict, also for a warning), 0 otherwise. */
export function statusOf(
  report: Pick<CheckReport, 'findings' | 'silenced'>,
  { strict = false }: { strict?: boolean } = {},
): 0 | 1 {
  const { errors, warnings } = countFindings(report);
  return errors > 0 || (strict && warnings > 0) ? 1 : 0;
}

function* findingsIn(notice: Notice, rules: readonly Rule[], options: NoticeOptions): Generator<Finding> {
  const reading = readingOf(notice);
  for (const { name, severity, sensitive, find } of rules) {
    const found: Finding[] = [];
    for (const { atMost = severity, ...fault } of find(reading, options))
      found.push({
        rule: name,
        severity: milder(severity, atMost),
        ...(sensitive ? { sensitive } : {}),
        ...fault,
      });
    options.seen?.(found);
    yield* found;
  }
}

/** What the rules find in words that the site publishes beside its notices. */
export function checkSiteWords(site: StatedSite): Finding[] {
  return [...findingsInSite(REGISTRY, { site })];
}

function* findingsInSite(rules: readonly Rule[], { site }: Pick<CheckOptions, 'site'>): Generator<Finding> {
  if (site === undefined) return;
  for (const { name, severity, sensitive, findInSite } of rules) {
    for (const { atMost = severity, ...fault } of findInSite?.(site) ?? [])
      yield { rule: name, severity: milder(severity, atMost), ...(sensitive ? { sensitive } : {}), ...fault };
  }
}

function countsOf(notice: Notice): CheckedNotice {
  const { slug, meta } = notice;
  return {
    slug,
    title: meta.title,
    sections: countSections(notice),
    items: countItems(notice),
    figures: meta.figures,
    notice,
  };
}

const SEVERITIES: readonly Severity[] = ['info', 'warning', 'error'];

function milder(one: Severity, other: Severity): Severity {
  return SEVERITIES.indexOf(one) < SEVERITIES.indexOf(other) ? one : other;
}

function byPlace(one: Finding, other: Finding): number {
  return (
    compare(one.at.file, other.at.file) ||
    one.at.line - other.at.line ||
    one.at.column - other.at.column ||
    compare(one.rule, other.rule)
  );
}

// By code units, not by locale: the order is the same on every machine.
function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
