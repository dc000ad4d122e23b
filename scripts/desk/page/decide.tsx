/** What stops a look: words that the draft conceals, with the choices; or a file that cannot be read. */

import type { ComponentChildren } from 'preact';
import type { ConcealedWords } from '../../draft/concealed.ts';
import { say } from '../../messages/desk.ts';
import { REMARKS } from '../../messages/draft-form.ts';
import type { Refusal } from '../../notice/refusal.ts';
import type { Decisions } from '../look.ts';
import type { DraftProps } from './draft-page.tsx';
import { lookAgain } from './draft-state.ts';

type Name = keyof typeof say.decisions;

const NAMES: readonly Name[] = ['acceptChanges', 'dropHidden', 'dropComments', 'wholePage'];

/** So many are listed. */
const MOST = 200;

export function Concealed({
  words,
  draft,
  language,
  onChange,
}: DraftProps & { readonly words: ConcealedWords }) {
  const { traces, decisions } = words;
  const decide = (names: readonly Name[]): void => onChange(decidedFor({ draft, names, is: true }));
  return (
    <main class="stop">
      <h3>{say.concealedTitle[language]}</h3>
      <table>
        <tbody>
          {traces.slice(0, MOST).map(({ kind, line, text }, index) => (
            <tr key={index}>
              <td>{say.line(line, 'paragraph')[language]}</td>
              <td>{REMARKS[kind][language]}</td>
              <td>
                <Trace kind={kind}>{text}</Trace>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{say.concealedHow[language]}</p>
      <p class="choices">
        {decisions.map((name) => (
          <button type="button" key={name} onClick={() => decide([name])}>
            {say.decisions[name][language]}
          </button>
        ))}
        {decisions.length > 1 && (
          <button type="button" class="main" onClick={() => decide(decisions)}>
            {say.decideAll[language]}
          </button>
        )}
      </p>
    </main>
  );
}

function Trace({ kind, children }: { readonly kind: string; readonly children: ComponentChildren }) {
  if (kind === 'deletion' || kind === 'struck') return <del>{children}</del>;
  return kind === 'insertion' ? <ins>{children}</ins> : <span>{children}</span>;
}

/** The choices that were made, each with its way back. */
export function Decided({ draft, language, onChange }: DraftProps) {
  const made = NAMES.filter((name) => draft.decisions[name] === true);
  if (made.length === 0) return null;
  return (
    <section class="decided" aria-label={say.decided[language]}>
      {say.decided[language]}
      {made.map((name) => (
        <span key={name}>
          {say.decisions[name][language]}{' '}
          <button type="button" onClick={() => onChange(decidedFor({ draft, names: [name], is: false }))}>
            {say.undo[language]}
          </button>
        </span>
      ))}
    </section>
  );
}

export function Refused({ refusal, draft, language, onChange }: DraftProps & { readonly refusal: Refusal }) {
  const isPage = /\.(?:html?|mhtml?)$/i.test(draft.name) && draft.decisions.wholePage !== true;
  return (
    <main class="stop">
      <h3>{say.refused[language]}</h3>
      <p>
        {refusal.says[language]}
        {refusal.at?.line !== undefined && ` (${say.line(refusal.at.line, 'line')[language]})`}
      </p>
      {refusal.advice !== undefined && <p>{refusal.advice[language]}</p>}
      {isPage && (
        <button type="button" onClick={() => onChange(decidedFor({ draft, names: ['wholePage'], is: true }))}>
          {say.decisions.wholePage[language]}
        </button>
      )}
    </main>
  );
}

interface Decision {
  readonly draft: DraftProps['draft'];
  readonly names: readonly Name[];
  readonly is: boolean;
}

function decidedFor({ draft, names, is }: Decision): DraftProps['draft'] {
  const decisions: Decisions = { ...draft.decisions, ...Object.fromEntries(names.map((name) => [name, is])) };
  return lookAgain(draft, { decisions });
}
