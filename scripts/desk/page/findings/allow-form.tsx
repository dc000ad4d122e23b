/** A reason for which a finding may be. */

import { useState } from 'preact/hooks';
import { say } from '../../../messages/desk.ts';
import type { Listed } from '../../engine/protocol.ts';
import type { ReadProps } from '../drafts/draft-page.tsx';
import { focusFindings } from './heading.ts';

export function AllowForm({ list, draft, language, finding }: ReadProps & { readonly finding: Listed }) {
  const [reason, setReason] = useState('');
  const { rule, places } = finding;
  const text = places[0]?.words ?? '';
  const allow = (): void => {
    const one = { rule, text, reason: reason.trim() };
    if (one.reason === '') return;
    focusFindings();
    void list.change(draft.id, { allowed: [...draft.allowed, one] });
  };
  return (
    <form
      class="mend"
      onSubmit={(event) => {
        event.preventDefault();
        allow();
      }}
    >
      <label>
        {say.reason[language]}
        <input required value={reason} onInput={({ currentTarget }) => setReason(currentTarget.value)} />
      </label>
      <button type="submit" disabled={reason.trim() === ''}>
        {say.allowDo[language]}
      </button>
    </form>
  );
}
