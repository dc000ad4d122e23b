/** The report as SARIF 2.1.0 (OASIS), which code hosts and editors show beside the text. */

import type { Finding, Language, RelatedPlace, Severity } from '../../notice/finding.ts';
import type { Span } from '../../notice/position.ts';
import type { SilencedFinding } from '../allowance.ts';
import type { CheckReport } from '../check.ts';
import { REGISTRY } from '../registry.ts';
import type { Rule } from '../rule.ts';
import { SourceLines } from '../source-lines.ts';
import { excerptOf } from './excerpt.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** Writes the report as one SARIF log with one run and a line feed at the end. */
export function sarifReport(report: CheckReport, language: Language): string {
  const writer = new SarifWriter(report, language);
  const log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'tongbao', rules: writer.rules() } },
        columnKind: 'utf16CodeUnits',
        results: [
          ...report.findings.map((finding) => writer.result(finding)),
          ...report.silenced.map((finding) => writer.silenced(finding)),
        ],
      },
    ],
  };
  return `${JSON.stringify(log)}\n`;
}

class SarifWriter {
  private readonly language: Language;
  private readonly lines: SourceLines;
  /** Rules of the registry in its order, then whatever else reported something (content, exceptions), by name. */
  private readonly names: readonly string[];

  constructor({ findings, silenced, texts }: CheckReport, language: Language) {
    this.language = language;
    this.lines = new SourceLines(texts);
    const known = REGISTRY.map(({ name }): string => name);
    const others = [...findings, ...silenced].map(({ rule }) => rule).filter((rule) => !known.includes(rule));
    this.names = [...known, ...[...new Set(others)].sort()];
  }

  rules(): object[] {
    return this.names.map((name) => {
      const rule = REGISTRY.find((candidate) => candidate.name === name);
      return rule === undefined ? { id: name } : this.descriptor(rule);
    });
  }

  result(finding: Finding): object {
    const { rule, severity, says, advice, at, related = [] } = finding;
    const text = [says, ...(advice === undefined ? [] : [advice])].map((said) => said[this.language]);
    return {
      ruleId: rule,
      ruleIndex: this.names.indexOf(rule),
      level: LEVELS[severity],
      message: { text: text.join('\n') },
      locations: [this.location(at)],
      ...(related.length === 0 ? {} : { relatedLocations: related.map((place) => this.related(place)) }),
    };
  }

  silenced(finding: SilencedFinding): object {
    const suppression = { kind: 'inSource', status: 'accepted', justification: finding.reason };
    return { ...this.result(finding), suppressions: [suppression] };
  }

  private descriptor({ name, severity, title, reason, example }: Rule): object {
    const [says, why] = [title[this.language], reason[this.language]];
    // `helpUri` must be absolute, and the project may be anywhere: the page is named in the help and the properties.
    const page = `docs/rules/${name}.md`;
    const examples = [example.wrong, example.right].map(
      (text) => `\`\`\`markdown\n${text.trimEnd()}\n\`\`\``,
    );
    return {
      id: name,
      shortDescription: { text: says },
      fullDescription: { text: why },
      help: { text: why, markdown: `${why}\n\n✗\n\n${examples.join('\n\n✓\n\n')}\n\n[${name}](${page})` },
      defaultConfiguration: { level: LEVELS[severity] },
      properties: { page },
    };
  }

  private related({ at, says }: RelatedPlace): object {
    return { ...this.location(at), message: { text: says[this.language] } };
  }

  private location({ file, line, column, endLine, endColumn }: Span): object {
    const source = this.lines.at(file, line);
    const to = endLine === line ? endColumn - 1 : source.length;
    const { text } = excerptOf(source, [{ from: column - 1, to }]);
    return {
      physicalLocation: {
        artifactLocation: { uri: uriOf(file) },
        region: {
          startLine: line,
          startColumn: column,
          endLine,
          endColumn: Math.max(endColumn, endLine === line ? column : 1),
          ...(text === '' ? {} : { snippet: { text } }),
        },
      },
    };
  }
}

/** A relative reference for a relative path; `file:` for one that begins at the root or with a drive letter. */
function uriOf(file: string): string {
  const path = file
    .replaceAll('\\', '/')
    .split('/')
    .map((part, index) => (index === 0 && /^[A-Za-z]:$/.test(part) ? part : encodeURIComponent(part)))
    .join('/');
  if (/^[A-Za-z]:\//.test(path)) return `file:///${path}`;
  return path.startsWith('/') ? `file://${path}` : path;
}
