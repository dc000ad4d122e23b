/** A draft that was read: the findings beside one of its parts. */

import { useRef, useState } from 'preact/hooks';
import { say } from '../../messages/desk.ts';
import type { Bilingual } from '../../notice/finding.ts';
import type { ReadProps } from './drafts/draft-page.tsx';
import { Findings } from './findings/findings.tsx';
import { HandOver } from './parts/hand-over.tsx';
import { LedgerView } from './parts/ledger-view.tsx';
import { TextView } from './parts/text-view.tsx';
import { Understood } from './parts/understood.tsx';

type Part = 'text' | 'ledger' | 'understood' | 'hand';

const PARTS: readonly Part[] = ['text', 'ledger', 'understood', 'hand'];

/** A place of the text that a person asked for; another object each time. */
export interface Wanted {
  readonly number: number;
}

export function Work(props: ReadProps) {
  const { draft, language } = props;
  const [part, setPart] = useState<Part>('text');
  const [wanted, setWanted] = useState<Wanted>();
  /** What was used last to go to a place. */
  const left = useRef<Element | null>(null);
  const show = (number: number): void => {
    left.current = document.activeElement;
    setPart('text');
    setWanted({ number });
  };
  const goBack = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape' && left.current instanceof HTMLElement) left.current.focus();
  };
  const names: Record<Part, Bilingual> = say;
  return (
    <div class="work" aria-busy={draft.busy}>
      <Findings {...props} onShow={show} />
      <main onKeyDown={goBack}>
        <nav class="parts" aria-label={say.parts[language]}>
          {PARTS.map((name) => (
            <button
              type="button"
              key={name}
              aria-current={name === part ? 'true' : undefined}
              onClick={() => setPart(name)}
            >
              {names[name][language]}
            </button>
          ))}
        </nav>
        {part === 'text' && <TextView {...props} wanted={wanted} />}
        {part === 'ledger' && <LedgerView {...props} />}
        {part === 'understood' && <Understood {...props} />}
        {part === 'hand' && <HandOver {...props} />}
      </main>
    </div>
  );
}
