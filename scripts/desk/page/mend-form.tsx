/** A change to the words of one place: while it is typed, what it would mend is said; nothing changes until it is taken. */

import { useEffect, useState } from 'preact/hooks';
import { say } from '../../messages/desk.ts';
import type { Finding } from '../../notice/finding.ts';
import { lookAt } from '../look.ts';
import type { Mend } from '../mend.ts';
import { type Since, since, wordsAt } from '../since.ts';
import { lookAgain } from './draft-state.ts';
import type { ReadProps } from './findings.tsx';

interface MendProps extends ReadProps {
  readonly at: Finding['at'];
  readonly number: number;
}

/** Milliseconds without a key before the change is tried. */
const PAUSE = 150;

export function MendForm({ read, draft, language, onChange, at, number }: MendProps) {
  const from = wordsAt(read.report.texts, at);
  const [to, setTo] = useState(from);
  const [trial, setTrial] = useState<Since>();
  const mends: readonly Mend[] = [...draft.mends, { line: at.line, column: at.column, from, to }];
  useEffect(() => {
    setTrial(undefined);
    if (to === from) return;
    const timer = setTimeout(() => {
      const look = lookAt({ ...draft, mends });
      setTrial(look.kind === 'read' && look.lost.length === 0 ? since(read.report, look.report) : undefined);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [to, read]);
  return (
    <form
      class="mend"
      onSubmit={(event) => {
        event.preventDefault();
        if (trial !== undefined) onChange(lookAgain(draft, { mends }));
      }}
    >
      <label>
        {say.mendPlace(number)[language]}
        <input value={to} onInput={({ currentTarget }) => setTo(currentTarget.value)} />
      </label>
      <button type="submit" disabled={trial === undefined}>
        {say.mendDo[language]}
      </button>
      <output>{trial !== undefined && say.trial(trial.mended.length, trial.fresh.size)[language]}</output>
    </form>
  );
}
