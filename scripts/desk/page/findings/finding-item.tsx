/** One finding: what, what to do, the way to its place; a change to try; a reason to accept it. */

import { unitOf } from '../../../draft/draft.ts';
import { frame } from '../../../messages/check/report-frame.ts';
import { say } from '../../../messages/desk.ts';
import type { Listed } from '../../engine/protocol.ts';
import type { ReadProps } from '../drafts/draft-page.tsx';
import { AllowForm } from './allow-form.tsx';
import { MendForm } from './mend-form.tsx';

interface ItemProps extends ReadProps {
  readonly finding: Listed;
  readonly onShow: () => void;
}

export function FindingItem({ finding, onShow, ...props }: ItemProps) {
  const { read, language } = props;
  const { number, rule, severity, says, advice, line, fresh, places } = finding;
  return (
    <li class={`finding ${severity}`} data-rule={rule} data-line={line}>
      <p>
        <span class="number">{number}</span>
        <b class={`grade ${severity}`}>{frame.severity[severity][language]}</b>
        {fresh && <em class="fresh">{say.fresh[language]}</em>} {says[language]}
        {advice !== undefined && <span class="advice">{frame.advice(advice)[language]}</span>}
      </p>
      <p class="does">
        <button type="button" class="show small" onClick={onShow}>
          {say.line(line, unitOf(read.format))[language]}
          {' · '}
          {say.toPlace[language]}
        </button>
      </p>
      {places.length > 0 && (
        <details>
          <summary>{say.mend[language]}</summary>
          {places.map((place, index) => (
            <MendForm key={`${place.line} ${place.column}`} {...props} place={place} number={index + 1} />
          ))}
        </details>
      )}
      {places.length > 0 && severity !== 'info' && (
        <details>
          <summary>{say.allow[language]}</summary>
          <AllowForm {...props} finding={finding} />
        </details>
      )}
    </li>
  );
}
