/** What the import understood of the draft, what it left out, and what it changed. */

import { useState } from 'preact/hooks';
import { say } from '../../../messages/desk.ts';
import type { ReadProps } from '../drafts/draft-page.tsx';
import { useAnswer } from '../hooks/use-answer.ts';

/** Lines that are shown, and so many more each time. */
const STEP = 500;

export function Understood({ engine, read, draft: { id }, language }: ReadProps) {
  const [most, setMost] = useState(STEP);
  const lines = useAnswer(() => engine.ask('understood', { id, language }), [read, language]) ?? [];
  return (
    <div class="understood">
      {lines.slice(0, most).map((line, index) => (
        <p key={index} class={line.startsWith('  ') ? 'inner' : 'head'}>
          {line.trim()}
        </p>
      ))}
      {lines.length > most && (
        <button type="button" class="more" onClick={() => setMost(most + STEP)}>
          {say.moreLines(lines.length - most)[language]}
        </button>
      )}
    </div>
  );
}
