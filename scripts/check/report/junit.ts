/** The report as JUnit XML, which build servers count and list. */

import { escapeMarkup } from '../../notice/escape-markup.ts';
import type { Finding, Language, Severity } from '../../notice/finding.ts';
import type { SilencedFinding } from '../allowance.ts';
import type { CheckReport } from '../check.ts';
import { REGISTRY } from '../registry.ts';
import { byOwner, ownersOf } from './by-owner.ts';
import { harmless } from './harmless.ts';

export interface JunitOptions {
  /** Warnings fail too. */
  readonly strict?: boolean | undefined;
}

/**
 * A suite a notice (and one for content that made none): a case a finding, and a case that passes for every rule that
 * found nothing. What does not fail the check does not fail the case: warnings and notes are its output.
 */
export function junitReport(report: CheckReport, language: Language, options: JunitOptions = {}): string {
  const suites = suitesOf(report).map((suite) => new SuiteWriter(suite, language, options.strict === true));
  const sum = (count: (suite: SuiteWriter) => number): number =>
    suites.reduce((total, suite) => total + count(suite), 0);
  const counts = attributes({
    name: 'tongbao',
    tests: sum(({ tests }) => tests),
    failures: sum(({ failures }) => failures),
    errors: 0,
    skipped: sum(({ skipped }) => skipped),
  });
  const body = suites.map((suite) => suite.write()).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${counts}>\n${body}</testsuites>\n`;
}

interface Suite {
  readonly name: string;
  readonly findings: readonly Finding[];
  readonly silenced: readonly SilencedFinding[];
  /** Rules that found nothing; none for content that was not read. */
  readonly passed: readonly string[];
}

function suitesOf({ notices, findings, silenced }: CheckReport): Suite[] {
  const owners = ownersOf(notices);
  const found = byOwner(findings, owners, ({ at }) => at.file);
  const allowed = byOwner(silenced, owners, ({ at }) => at.file);
  const suites = notices.map(({ slug, title }) => {
    const own = { findings: found.get(slug) ?? [], silenced: allowed.get(slug) ?? [] };
    const reported = new Set<string>();
    for (const list of [own.findings, own.silenced]) for (const { rule } of list) reported.add(rule);
    return {
      name: `${slug} ${title}`,
      ...own,
      passed: REGISTRY.map(({ name }): string => name).filter((name) => !reported.has(name)),
    };
  });
  const rest = found.get(undefined) ?? [];
  if (rest.length === 0) return suites;
  return [...suites, { name: 'content', findings: rest, silenced: [], passed: [] }];
}

class SuiteWriter {
  private readonly suite: Suite;
  private readonly language: Language;
  private readonly failing: ReadonlySet<Severity>;

  constructor(suite: Suite, language: Language, strict: boolean) {
    this.suite = suite;
    this.language = language;
    this.failing = new Set(strict ? ['error', 'warning'] : ['error']);
  }

  get tests(): number {
    return this.suite.findings.length + this.suite.silenced.length + this.suite.passed.length;
  }

  get failures(): number {
    return this.suite.findings.filter(({ severity }) => this.failing.has(severity)).length;
  }

  get skipped(): number {
    return this.suite.silenced.length;
  }

  write(): string {
    const { name, findings, silenced, passed } = this.suite;
    const { tests, failures, skipped } = this;
    const cases = [
      ...findings.map((finding) => this.found(finding)),
      ...silenced.map((finding) => this.allowed(finding)),
      ...passed.map((rule) => `    <testcase${attributes({ classname: 'tongbao', name: rule })}/>\n`),
    ];
    const counts = attributes({ name, tests, failures, errors: 0, skipped });
    return `  <testsuite${counts}>\n${cases.join('')}  </testsuite>\n`;
  }

  private found(finding: Finding): string {
    const { severity, says, advice, at } = finding;
    const message = says[this.language];
    const words = [message, ...(advice === undefined ? [] : [advice[this.language]])];
    const text = `${at.file}:${at.line}:${at.column}\n${words.join('\n')}`;
    const inner = this.failing.has(severity)
      ? `<failure${attributes({ message, type: severity })}>${escapeXml(text)}</failure>`
      : `<system-out>${escapeXml(`${severity}: ${text}`)}</system-out>`;
    return `    <testcase${this.case(finding)}>${inner}</testcase>\n`;
  }

  private allowed(finding: SilencedFinding): string {
    return `    <testcase${this.case(finding)}><skipped${attributes({ message: finding.reason })}/></testcase>\n`;
  }

  private case({ rule, at }: Finding): string {
    return attributes({
      classname: at.file,
      name: `${rule} ${at.line}:${at.column}`,
      file: at.file,
      line: at.line,
    });
  }
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value)).replaceAll('\n', '&#10;')}"`)
    .join('');
}

/** XML 1.0 has no control characters and no lone half of a pair, not even escaped. */
function escapeXml(text: string): string {
  return escapeMarkup(
    harmless(text).replace(
      /[\uFFFE\uFFFF]|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])/g,
      '\uFFFD',
    ),
  );
}
