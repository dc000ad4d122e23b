/** The outcome in one line, with the counts of findings. */

import { say } from '../../../messages/report.ts';
import type { Finding, Language, Severity } from '../../../notice/finding.ts';

export function Verdict({
  findings,
  language,
}: {
  readonly findings: readonly Finding[];
  readonly language: Language;
}) {
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const outcome = count('error') > 0 ? 'error' : count('warning') > 0 ? 'warning' : 'clean';
  const counts = [
    [say.errors, count('error')],
    [say.warnings, count('warning')],
    [say.infos, count('info')],
  ] as const;
  return (
    <p class={`verdict ${outcome}`}>
      <b>{say.verdict[outcome][language]}</b>
      {counts.map(([name, value]) => (
        <span key={name.en} class={value > 0 ? 'some' : ''}>
          {name[language]} {value}
        </span>
      ))}
    </p>
  );
}
