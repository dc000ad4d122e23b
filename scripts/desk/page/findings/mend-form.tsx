/** A change to the words of one place: while it is typed, what it would mend is said; nothing changes until it is taken. */

import { useEffect, useState } from 'preact/hooks';
import { say } from '../../../messages/desk.ts';
import type { Gets, Place } from '../../engine/protocol.ts';
import { withMend } from '../../mends.ts';
import type { ReadProps } from '../drafts/draft-page.tsx';
import { focusFindings } from './heading.ts';

interface MendProps extends ReadProps {
  readonly place: Place;
  readonly number: number;
}

/** Milliseconds without a key before the change is tried. */
const PAUSE = 150;

export function MendForm({ engine, list, read, draft, language, place, number }: MendProps) {
  const { line, column, words } = place;
  const [to, setTo] = useState(words);
  const [trial, setTrial] = useState<Gets<'trial'>>();
  const mends = withMend(draft.mends, { line, column, from: words, to });
  useEffect(() => {
    setTrial(undefined);
    if (to === words) return;
    let isWanted = true;
    const timer = setTimeout(async () => {
      const tried = await engine.ask('trial', { id: draft.id, mends });
      if (isWanted) setTrial(tried);
    }, PAUSE);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [to, read]);
  return (
    <form
      class="mend"
      onSubmit={(event) => {
        event.preventDefault();
        if (trial === undefined) return;
        focusFindings();
        void list.change(draft.id, { mends });
      }}
    >
      <label>
        {say.mendPlace(number)[language]}
        <input value={to} onInput={({ currentTarget }) => setTo(currentTarget.value)} />
      </label>
      <button type="submit" disabled={trial === undefined}>
        {say.mendDo[language]}
      </button>
      <output>{trial !== undefined && say.trial(trial.mended, trial.fresh)[language]}</output>
    </form>
  );
}
