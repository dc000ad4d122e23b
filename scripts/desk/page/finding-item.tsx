/** One finding: what, what to do, the way to its place; a change to try; a reason to let it stand. */

import { useState } from 'preact/hooks';
import { frame } from '../../messages/check.ts';
import { say } from '../../messages/desk.ts';
import type { Finding } from '../../notice/finding.ts';
import { wordsAt } from '../since.ts';
import { lookAgain } from './draft-state.ts';
import type { ReadProps } from './findings.tsx';
import { MendForm } from './mend-form.tsx';

interface ItemProps extends ReadProps {
  readonly number: number;
  readonly finding: Finding;
  readonly fresh: boolean;
  readonly onShow: () => void;
}

export function FindingItem({ number, finding, fresh, onShow, ...props }: ItemProps) {
  const { read, draft, language, onChange } = props;
  const { severity, says, advice, sensitive } = finding;
  // What is personal is masked here, and so cannot be changed here.
  const places = sensitive
    ? []
    : [finding.at, ...(finding.related ?? []).map(({ at }) => at)].filter(
        (at) => wordsAt(read.report.texts, at) !== '',
      );
  return (
    <li class={`finding ${severity}`} data-rule={finding.rule} data-line={finding.at.line}>
      <p>
        <span class="number">{number}</span>
        <b class={`grade ${severity}`}>{frame.severity[severity][language]}</b>
        {fresh && <em class="fresh">{say.fresh[language]}</em>} {says[language]}
        {advice !== undefined && <span class="advice">{frame.advice(advice)[language]}</span>}
      </p>
      <p class="does">
        <button type="button" class="show" onClick={onShow}>
          {
            say.line(
              finding.at.line,
              read.draft.format === 'txt' || read.draft.format === 'md' ? 'line' : 'paragraph',
            )[language]
          }
          {' · '}
          {say.toPlace[language]}
        </button>
      </p>
      {places.length > 0 && (
        <details>
          <summary>{say.mend[language]}</summary>
          {places.map((at, index) => (
            <MendForm key={`${at.line} ${at.column}`} {...props} at={at} number={index + 1} />
          ))}
        </details>
      )}
      {places.length > 0 && severity !== 'info' && (
        <details>
          <summary>{say.allow[language]}</summary>
          <AllowForm
            language={language}
            onAllow={(reason) => {
              const text = wordsAt(read.report.texts, finding.at);
              onChange(
                lookAgain(draft, { allowed: [...draft.allowed, { rule: finding.rule, text, reason }] }),
              );
            }}
          />
        </details>
      )}
    </li>
  );
}

interface AllowProps extends Pick<ReadProps, 'language'> {
  readonly onAllow: (reason: string) => void;
}

function AllowForm({ language, onAllow }: AllowProps) {
  const [reason, setReason] = useState('');
  return (
    <form
      class="mend"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '') onAllow(reason.trim());
      }}
    >
      <label>
        {say.reason[language]}
        <input required value={reason} onInput={({ currentTarget }) => setReason(currentTarget.value)} />
      </label>
      <button type="submit" disabled={reason.trim() === ''}>
        {say.allowDo[language]}
      </button>
    </form>
  );
}
