/** What stops a look: words that the draft conceals, with the choices; or a file that cannot be read. */

import type { ComponentChildren } from 'preact';
import { say } from '../../messages/desk.ts';
import { REMARKS } from '../../messages/draft-form.ts';
import type { ConcealedSight, RefusedSight } from '../engine/protocol.ts';
import type { DraftProps } from './drafts/draft-page.tsx';

type Name = keyof typeof say.decisions;

const NAMES: readonly Name[] = ['acceptChanges', 'dropHidden', 'dropComments', 'wholePage'];

export function Concealed({ sight, ...props }: DraftProps & { readonly sight: ConcealedSight }) {
  const { traces, decisions } = sight;
  const { language } = props;
  return (
    <main class="stop">
      <h3>{say.concealedTitle[language]}</h3>
      <table>
        <tbody>
          {traces.map(({ kind, line, text }, index) => (
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
          <button type="button" key={name} onClick={() => decide(props, [name], true)}>
            {say.decisions[name][language]}
          </button>
        ))}
        {decisions.length > 1 && (
          <button type="button" class="main" onClick={() => decide(props, decisions, true)}>
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
export function Decided(props: DraftProps) {
  const { draft, language } = props;
  const made = NAMES.filter((name) => draft.decisions[name] === true);
  if (made.length === 0) return null;
  return (
    <section class="decided" aria-label={say.decided[language]}>
      {say.decided[language]}
      {made.map((name) => (
        <span key={name}>
          {say.decisions[name][language]}{' '}
          <button type="button" class="small" onClick={() => decide(props, [name], false)}>
            {say.undo[language]}
          </button>
        </span>
      ))}
    </section>
  );
}

export function Refused({ sight, ...props }: DraftProps & { readonly sight: RefusedSight }) {
  const { draft, language } = props;
  const { says, advice, line } = sight;
  const isPage = /\.(?:html?|mhtml?)$/i.test(draft.name) && draft.decisions.wholePage !== true;
  return (
    <main class="stop">
      <h3>{say.refused[language]}</h3>
      <p>
        {says[language]}
        {line !== undefined && ` (${say.line(line, 'line')[language]})`}
      </p>
      {advice !== undefined && <p>{advice[language]}</p>}
      {isPage && (
        <button type="button" onClick={() => decide(props, ['wholePage'], true)}>
          {say.decisions.wholePage[language]}
        </button>
      )}
    </main>
  );
}

function decide({ list, draft }: DraftProps, names: readonly Name[], is: boolean): void {
  const decisions = { ...draft.decisions, ...Object.fromEntries(names.map((name) => [name, is])) };
  void list.change(draft.id, { decisions });
}
