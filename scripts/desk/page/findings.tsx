/** The list of findings: what changed since the last look, each finding with what can be done about it. */

import { useState } from 'preact/hooks';
import { Verdict } from '../../check/report/html/verdict.tsx';
import { say } from '../../messages/desk.ts';
import type { Finding, Severity } from '../../notice/finding.ts';
import type { Read } from '../look.ts';
import type { DraftProps } from './draft-page.tsx';
import { lookAgain } from './draft-state.ts';
import { FindingItem } from './finding-item.tsx';
import { Mends } from './mends.tsx';

export interface ReadProps extends DraftProps {
  readonly read: Read;
}

/** So many findings are listed at once. */
const STEP = 100;

const GRAVEST: readonly Severity[] = ['error', 'warning', 'info'];

export function Findings(props: ReadProps & { readonly onShow: (number: number) => void }) {
  const { read, draft, language, onChange, onShow } = props;
  const { findings, silenced } = read.report;
  const { fresh, mended } = draft.since ?? { fresh: new Set<Finding>(), mended: [] };
  const [most, setMost] = useState(STEP);
  const numbered = findings.map((finding, index) => ({ number: index + 1, finding }));
  const sorted = numbered.toSorted(
    (one, other) => GRAVEST.indexOf(one.finding.severity) - GRAVEST.indexOf(other.finding.severity),
  );
  return (
    <aside class="findings" aria-labelledby="findings">
      <h3 id="findings">{say.findings[language]}</h3>
      <Verdict findings={findings} language={language} />
      {draft.since !== undefined && (
        <div class="since">
          {fresh.size + mended.length === 0 && <p>{say.unchanged[language]}</p>}
          {fresh.size > 0 && <p class="worse">{say.freshCount(fresh.size)[language]}</p>}
          {mended.length > 0 && (
            <details>
              <summary class="better">{say.mended(mended.length)[language]}</summary>
              <ul>
                {mended.map((finding, index) => (
                  <li key={index}>
                    <s>{finding.says[language]}</s>
                  </li>
                ))}
              </ul>
            </details>
          )}
        </div>
      )}
      <Mends {...props} />
      <ol class="list">
        {sorted.slice(0, most).map(({ number, finding }) => (
          <FindingItem
            key={`${finding.rule} ${finding.at.line} ${finding.at.column} ${finding.says.zh}`}
            {...{ read, draft, language, onChange, number, finding }}
            fresh={fresh.has(finding)}
            onShow={() => onShow(number)}
          />
        ))}
      </ol>
      {sorted.length > most && (
        <button type="button" onClick={() => setMost(most + STEP)}>
          {say.more(sorted.length - most)[language]}
        </button>
      )}
      {silenced.length > 0 && (
        <section class="allowed">
          <h4>{say.allowed[language]}</h4>
          <ul>
            {silenced.map((finding, index) => (
              <li key={index}>
                {finding.says[language]}
                <span class="advice">
                  {say.reason[language]}：{finding.reason}
                </span>
              </li>
            ))}
          </ul>
          <button
            type="button"
            onClick={() => onChange(lookAgain(draft, { allowed: draft.allowed.slice(0, -1) }))}
          >
            {say.undo[language]}
          </button>
        </section>
      )}
    </aside>
  );
}
