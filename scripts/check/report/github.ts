/** The report as workflow commands, which GitHub shows beside the changed lines. */

import type { Finding, Language, Severity } from '../../notice/finding.ts';
import type { CheckReport } from '../check.ts';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** Writes one command a finding; empty where there is none. */
export function githubReport(report: CheckReport, language: Language): string {
  return report.findings.map((finding) => `${command(finding, language)}\n`).join('');
}

function command({ rule, severity, says, advice, at }: Finding, language: Language): string {
  const properties = {
    file: at.file,
    line: at.line,
    col: at.column,
    ...(at.endLine === at.line ? { endColumn: at.endColumn } : { endLine: at.endLine }),
    title: rule,
  };
  const listed = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  const message = [says[language], ...(advice === undefined ? [] : [advice[language]])].join('\n');
  return `::${COMMANDS[severity]} ${listed.join(',')}::${escapeData(message)}`;
}

// The runner undoes exactly these.
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
