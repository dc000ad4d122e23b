/** The page before the first draft. */

import { say } from '../../messages/desk.ts';
import type { Language } from '../../notice/finding.ts';

export function Start({
  language,
  onChoose,
}: {
  readonly language: Language;
  readonly onChoose: () => void;
}) {
  return (
    <main class="start">
      <button type="button" class="drop" onClick={onChoose}>
        <b>{say.drop[language]}</b>
        <span class="choose">{say.choose[language]}</span>
        <span>{say.kinds[language]}</span>
      </button>
      <p>{say.reads[language]}</p>
      <p>{say.cannot[language]}</p>
    </main>
  );
}
