/** One draft: what was found, its text, its figures, what was read, and what can be taken away. */

import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../../messages/desk.ts';
import type { Language } from '../../../notice/finding.ts';
import type { ReadSight } from '../../engine/protocol.ts';
import { Concealed, Decided, Refused } from '../decide.tsx';
import type { Engine } from '../engine/client.ts';
import { Waiting } from '../findings/waiting.tsx';
import { Work } from '../work.tsx';
import type { DraftList } from './draft-list.ts';
import type { DraftState } from './draft-state.ts';

export interface DraftProps {
  readonly engine: Engine;
  readonly list: DraftList;
  readonly draft: DraftState;
  readonly language: Language;
}

/** A draft that could be read. */
export interface ReadProps extends DraftProps {
  readonly read: ReadSight;
}

interface PageProps extends DraftProps {
  readonly onChoose: () => void;
  readonly onClose: () => void;
}

export function DraftPage({ onChoose, onClose, ...props }: PageProps) {
  const { list, draft, language } = props;
  const { id, sight, handle } = draft;
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that was used to choose the file is gone.
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const reread = (): void => {
    if (handle === undefined) onChoose();
    else void handle.getFile().then((file) => list.readAgain(id, file));
  };
  return (
    <>
      <section class="file" aria-labelledby="file">
        <h2 id="file" ref={heading} tabIndex={-1}>
          {draft.name}
        </h2>
        <p>{(handle === undefined ? say.notWatching : say.watching)[language]}</p>
        <button type="button" onClick={reread}>
          {(handle === undefined ? say.again : say.reread)[language]}
        </button>
        <button type="button" onClick={onClose}>
          {say.close[language]}
        </button>
      </section>
      <Decided {...props} />
      {sight === undefined && <Waiting draft={draft} language={language} />}
      {sight?.kind === 'concealed' && <Concealed {...props} sight={sight} />}
      {sight?.kind === 'refused' && <Refused {...props} sight={sight} />}
      {sight?.kind === 'read' && <Work {...props} read={sight} />}
    </>
  );
}
