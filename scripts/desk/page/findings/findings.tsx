/** The list of findings: what changed since the last look, each finding with what can be done about it. */

import { useState } from 'preact/hooks';
import { Verdict } from '../../../check/report/html/verdict.tsx';
import { say } from '../../../messages/desk.ts';
import type { Language } from '../../../notice/finding.ts';
import type { Listed, ReadSight, Since } from '../../engine/protocol.ts';
import type { ReadProps } from '../drafts/draft-page.tsx';
import { Allowances } from './allowances.tsx';
import { FindingItem } from './finding-item.tsx';
import { HEADING } from './heading.ts';
import { Mends } from './mends.tsx';

export interface FindingsProps extends ReadProps {
  readonly onShow: (number: number) => void;
}

export function Findings(props: FindingsProps) {
  const { read, language } = props;
  const { tally, since } = read;
  return (
    <aside class="findings" aria-labelledby={HEADING}>
      <h3 id={HEADING} tabIndex={-1}>
        {say.findings[language]}
      </h3>
      <Verdict tally={tally} language={language} />
      {since !== undefined && <SinceLast since={since} language={language} />}
      <Mends {...props} />
      <List {...props} />
      <Allowances {...props} />
    </aside>
  );
}

function SinceLast({
  since: { fresh, mended, gone },
  language,
}: {
  readonly since: Since;
  readonly language: Language;
}) {
  return (
    <div class="since">
      {fresh + mended === 0 && <p>{say.unchanged[language]}</p>}
      {fresh > 0 && <p class="worse">{say.freshCount(fresh)[language]}</p>}
      {mended > 0 && (
        <details>
          <summary class="better">{say.mended(mended)[language]}</summary>
          <ul>
            {gone.map((says, index) => (
              <li key={index}>
                <s>{says[language]}</s>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** What was asked for beyond the beginning of the list, and of which look. */
interface More {
  readonly of: ReadSight;
  readonly findings: readonly Listed[];
}

function List(props: FindingsProps) {
  const { engine, read, draft, language, onShow } = props;
  const [more, setMore] = useState<More>();
  const { errors, warnings, infos } = read.tally;
  const listed = [...read.findings, ...(more?.of === read ? more.findings : [])];
  const left = errors + warnings + infos - listed.length;
  const ask = async (): Promise<void> => {
    const findings = await engine.ask('findings', { id: draft.id, from: listed.length });
    setMore({ of: read, findings: [...listed.slice(read.findings.length), ...findings] });
  };
  return (
    <>
      <ol class="list">
        {listed.map((finding) => (
          <FindingItem
            key={`${finding.rule} ${finding.line} ${finding.number} ${finding.says.zh}`}
            {...props}
            finding={finding}
            onShow={() => onShow(finding.number)}
          />
        ))}
      </ol>
      {left > 0 && (
        <button type="button" class="more" onClick={() => void ask()}>
          {say.more(left)[language]}
        </button>
      )}
    </>
  );
}
