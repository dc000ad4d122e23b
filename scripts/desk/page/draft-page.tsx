/** One draft: what was found, its text, its figures, what was read, and what can be taken away. */

import { useEffect, useState } from 'preact/hooks';
import { say } from '../../messages/desk.ts';
import type { Bilingual, Language } from '../../notice/finding.ts';
import { markedText, type Read } from '../look.ts';
import { Concealed, Decided, Refused } from './decide.tsx';
import { type DraftState, readAgain } from './draft-state.ts';
import { Findings } from './findings.tsx';
import { HandOver } from './hand-over.tsx';
import { LedgerView } from './ledger-view.tsx';
import { Understood } from './understood.tsx';

export interface DraftProps {
  readonly draft: DraftState;
  readonly language: Language;
  readonly onChange: (draft: DraftState) => void;
}

interface PageProps extends DraftProps {
  readonly onChoose: () => void;
  readonly onClose: () => void;
}

type Part = 'text' | 'ledger' | 'understood' | 'hand';

const PARTS: readonly Part[] = ['text', 'ledger', 'understood', 'hand'];

export function DraftPage({ draft, language, onChange, onChoose, onClose }: PageProps) {
  const { look, handle } = draft;
  const reread = (): void => {
    if (handle === undefined) onChoose();
    else
      void handle
        .getFile()
        .then((file) => readAgain(draft, file))
        .then(onChange);
  };
  return (
    <>
      <section class="file" aria-labelledby="file">
        <h2 id="file">{draft.name}</h2>
        <p>{(handle === undefined ? say.notWatching : say.watching)[language]}</p>
        <button type="button" onClick={reread}>
          {(handle === undefined ? say.again : say.reread)[language]}
        </button>
        <button type="button" onClick={onClose}>
          {say.close[language]}
        </button>
      </section>
      <Decided draft={draft} language={language} onChange={onChange} />
      {look.kind === 'concealed' && <Concealed words={look.words} {...{ draft, language, onChange }} />}
      {look.kind === 'refused' && <Refused refusal={look.refusal} {...{ draft, language, onChange }} />}
      {look.kind === 'read' && <ReadDraft read={look} {...{ draft, language, onChange }} />}
    </>
  );
}

function ReadDraft({ read, draft, language, onChange }: DraftProps & { readonly read: Read }) {
  const [part, setPart] = useState<Part>('text');
  const [written, setWritten] = useState<{ readonly __html: string }>();
  // The findings are drawn first; the text of a long draft follows.
  useEffect(() => {
    const timer = setTimeout(() => setWritten({ __html: markedText(read, language) }));
    return () => clearTimeout(timer);
  }, [read, language]);
  const show = (number: number): void => {
    setPart('text');
    // After the text is drawn.
    setTimeout(() => {
      const place = document.getElementById(`t${number}`) ?? document.getElementById(`f${number}`);
      place?.scrollIntoView({ block: 'center' });
      place?.querySelector('a')?.focus({ preventScroll: true });
    });
  };
  const names: Record<Part, Bilingual> = say;
  return (
    <div class="work">
      <Findings {...{ read, draft, language, onChange }} onShow={show} />
      <main>
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
        {part === 'text' && read.draft.meta.title !== undefined && (
          <h3 class="text-title">{read.draft.meta.title}</h3>
        )}
        {part === 'text' && written !== undefined && (
          // The markup is ours: every word of the draft in it is escaped.
          <article class="text" dangerouslySetInnerHTML={written} />
        )}
        {part === 'ledger' && <LedgerView ledger={read.ledger()} language={language} />}
        {part === 'understood' && <Understood draft={read.draft} language={language} />}
        {part === 'hand' && <HandOver {...{ read, draft, language, onChange }} />}
      </main>
    </div>
  );
}
