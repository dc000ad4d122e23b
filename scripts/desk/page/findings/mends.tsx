/** The changes that were tried, as a list to go by in Word, or written into a copy of the file. */

import { useState } from 'preact/hooks';
import { unitOf } from '../../../draft/draft.ts';
import { say } from '../../../messages/desk.ts';
import { withoutMend } from '../../mends.ts';
import type { ReadProps } from '../drafts/draft-page.tsx';
import { save } from '../files.ts';

export function Mends({ engine, list, read, draft, language }: ReadProps) {
  /** The changes that could not be written into the Word file. */
  const [failed, setFailed] = useState<typeof draft.mends>();
  const { id, mends, name } = draft;
  const { format, lost } = read;
  if (mends.length === 0 && lost.length === 0) return null;
  const unit = unitOf(format);
  const saveDocx = async (): Promise<void> => {
    const bytes = await engine.ask('docx', { id });
    if (bytes === undefined) setFailed(mends);
    else save(corrected(name), bytes, DOCX);
  };
  const saveText = async (): Promise<void> =>
    save(corrected(name), await engine.ask('source', { id }), 'text/plain');
  return (
    <section class="mends">
      {mends.length > 0 && <h4>{say.mends(mends.length)[language]}</h4>}
      <ul aria-label={say.mendList[language]}>
        {mends.map(({ line, from, to }, index) => (
          <li key={index}>
            {say.line(line, unit)[language]} <del>{from}</del> → <ins>{to}</ins>{' '}
            <button
              type="button"
              class="small"
              aria-label={say.undoMend(from, to)[language]}
              onClick={() => void list.change(id, { mends: withoutMend(mends, index) })}
            >
              {say.undo[language]}
            </button>
          </li>
        ))}
      </ul>
      {lost.length > 0 && (
        <p>
          {say.lost[language]}：{lost.map(({ from, to }) => `${from} → ${to}`).join('；')}
        </p>
      )}
      {mends.length > 0 && (
        <p class="does">
          {format === 'docx' && (
            <button type="button" onClick={() => void saveDocx()}>
              {say.saveDocx[language]}
            </button>
          )}
          {unit === 'line' && (
            <button type="button" onClick={() => void saveText()}>
              {say.saveText[language]}
            </button>
          )}
        </p>
      )}
      {failed === mends && <p class="worse">{say.noDocx[language]}</p>}
      {mends.length > 0 && format !== 'docx' && unit !== 'line' && <p>{say.byHand[language]}</p>}
    </section>
  );
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

function corrected(name: string): string {
  return name.replace(/(?=\.[^.]*$)/, '-改');
}
