/** The text with its findings. A long one is drawn chunk by chunk, and only what is seen is laid out. */

import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReadProps } from '../drafts/draft-page.tsx';
import { useAnswer } from '../hooks/use-answer.ts';
import type { Wanted } from '../work.tsx';

/** Chunks that are added at a time. */
const FEW = 6;

export function TextView({
  engine,
  read,
  draft,
  language,
  wanted,
}: ReadProps & { readonly wanted: Wanted | undefined }) {
  const { id } = draft;
  const chunks = useAnswer(() => engine.ask('text', { id, language }), [read, language]);
  const [drawn, setDrawn] = useState(FEW);
  const gone = useRef<Wanted | undefined>(undefined);
  const length = chunks?.length ?? 0;
  useEffect(() => {
    if (drawn >= length) return;
    const timer = setTimeout(() => setDrawn(drawn + FEW));
    return () => clearTimeout(timer);
  }, [drawn, length]);
  // A place is gone to once, as soon as it is drawn.
  useEffect(() => {
    if (wanted === undefined || gone.current === wanted || !goTo(wanted)) return;
    gone.current = wanted;
  }, [wanted, chunks, drawn]);
  return (
    <>
      {read.title !== undefined && <h3 class="text-title">{read.title}</h3>}
      {chunks !== undefined && (
        <article class="text">
          {chunks.slice(0, drawn).map((markup, index) => (
            <Chunk key={index} markup={markup} />
          ))}
        </article>
      )}
    </>
  );
}

/** The markup is ours: every word of the draft in it is escaped. */
function Chunk({ markup }: { readonly markup: string }) {
  return <div class="chunk" dangerouslySetInnerHTML={{ __html: markup }} />;
}

function goTo({ number }: Wanted): boolean {
  const place = document.getElementById(`t${number}`) ?? document.getElementById(`f${number}`);
  place?.scrollIntoView({ block: 'center' });
  place?.querySelector('a')?.focus({ preventScroll: true });
  return place !== null;
}
