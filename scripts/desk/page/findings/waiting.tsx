/** A draft whose first look takes its time: what has been found so far. */

import { frame } from '../../../messages/check/report-frame.ts';
import { say } from '../../../messages/desk.ts';
import type { Language } from '../../../notice/finding.ts';
import type { DraftState } from '../drafts/draft-state.ts';

export function Waiting({
  draft: { early },
  language,
}: {
  readonly draft: DraftState;
  readonly language: Language;
}) {
  return (
    <main class="waiting">
      <p>{early === undefined ? say.waiting[language] : say.early(early.count)[language]}</p>
      <ol class="list">
        {early?.first.map(({ severity, says, line }, index) => (
          <li key={index} class={`finding ${severity}`}>
            <b class={`grade ${severity}`}>{frame.severity[severity][language]}</b> {says[language]}
            <span class="about"> {say.line(line, 'line')[language]}</span>
          </li>
        ))}
      </ol>
    </main>
  );
}
