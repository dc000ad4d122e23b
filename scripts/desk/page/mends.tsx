/** The changes that were tried, as a list to go by in Word, or written into a copy of the file. */

import { useState } from 'preact/hooks';
import { say } from '../../messages/desk.ts';
import { correctedDocx } from '../corrected-docx.ts';
import { lookAt } from '../look.ts';
import { lookAgain } from './draft-state.ts';
import { save } from './files.ts';
import type { ReadProps } from './findings.tsx';

export function Mends({ read, draft, language, onChange }: ReadProps) {
  const [failed, setFailed] = useState(false);
  const { mends, name } = draft;
  const { format } = read.draft;
  if (mends.length === 0 && read.lost.length === 0) return null;
  const unit = format === 'txt' || format === 'md' ? 'line' : 'paragraph';
  const saveDocx = (): void => {
    const original = lookAt({ ...draft, mends: [] });
    const bytes = original.kind === 'read' ? correctedDocx(draft, original.text, mends) : undefined;
    setFailed(bytes === undefined);
    if (bytes !== undefined) save(corrected(name), new Uint8Array(bytes), DOCX);
  };
  return (
    <section class="mends">
      {mends.length > 0 && <h4>{say.mends(mends.length)[language]}</h4>}
      <ul aria-label={say.mendList[language]}>
        {mends.map(({ line, from, to }, index) => (
          <li key={index}>
            {say.line(line, unit)[language]} <del>{from}</del> → <ins>{to}</ins>
          </li>
        ))}
      </ul>
      {read.lost.length > 0 && (
        <p>
          {say.lost[language]}：{read.lost.map(({ from, to }) => `${from} → ${to}`).join('；')}
        </p>
      )}
      {mends.length > 0 && (
        <p class="does">
          <button type="button" onClick={() => onChange(lookAgain(draft, { mends: mends.slice(0, -1) }))}>
            {say.undo[language]}
          </button>
          {format === 'docx' && (
            <button type="button" onClick={saveDocx}>
              {say.saveDocx[language]}
            </button>
          )}
          {unit === 'line' && (
            <button type="button" onClick={() => save(corrected(name), read.text.source, 'text/plain')}>
              {say.saveText[language]}
            </button>
          )}
        </p>
      )}
      {failed && <p class="worse">{say.noDocx[language]}</p>}
      {mends.length > 0 && format !== 'docx' && unit !== 'line' && <p>{say.byHand[language]}</p>}
    </section>
  );
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

function corrected(name: string): string {
  return name.replace(/(?=\.[^.]*$)/, '-改');
}
