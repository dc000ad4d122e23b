/** Findings that a person accepted with a reason, each with the way back. */

import { say } from '../../../messages/desk.ts';
import type { ReadProps } from '../drafts/draft-page.tsx';

export function Allowances({ list, read, draft, language }: ReadProps) {
  const { allowed } = draft;
  if (allowed.length === 0) return null;
  return (
    <section class="allowed">
      <h4>{say.allowed[language]}</h4>
      <ul>
        {allowed.map(({ rule, text, reason }, index) => {
          const silenced = read.silenced.find((one) => one.rule === rule && one.reason === reason);
          return (
            <li key={index}>
              {silenced === undefined ? text : silenced.says[language]}
              <span class="advice">
                {say.reason[language]}：{reason}
              </span>
              <button
                type="button"
                class="small"
                onClick={() => void list.change(draft.id, { allowed: allowed.toSpliced(index, 1) })}
              >
                {say.undo[language]}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
