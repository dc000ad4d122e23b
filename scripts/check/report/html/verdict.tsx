/** The outcome in one line, with the counts of findings. */

import { say } from '../../../messages/check/report.ts';
import type { Language } from '../../../notice/finding.ts';
import type { Tally } from '../../check.ts';

interface VerdictProps {
  readonly tally: Pick<Tally, 'errors' | 'warnings' | 'infos'>;
  readonly language: Language;
}

export function Verdict({ tally: { errors, warnings, infos }, language }: VerdictProps) {
  const outcome = errors > 0 ? 'error' : warnings > 0 ? 'warning' : 'clean';
  const counts = [
    [say.errors, errors],
    [say.warnings, warnings],
    [say.infos, infos],
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
