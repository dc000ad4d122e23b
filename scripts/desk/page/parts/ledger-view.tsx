/** Every number of the text in three columns: those that tally, those that do not, those that nobody judged. */

import { useState } from 'preact/hooks';
import { say } from '../../../messages/desk.ts';
import type { LedgerColumn, LedgerRow } from '../../engine/protocol.ts';
import type { ReadProps } from '../drafts/draft-page.tsx';
import { useAnswer } from '../hooks/use-answer.ts';

/** Rows of a column that are shown, and so many more each time. */
const STEP = 200;

export function LedgerView({ engine, read, draft: { id }, language }: ReadProps) {
  const [most, setMost] = useState(STEP);
  const columns = useAnswer(() => engine.ask('ledger', { id, language, most }), [read, language, most]);
  const left = columns?.reduce((sum, { count }) => sum + Math.max(count - most, 0), 0) ?? 0;
  return (
    <>
      <div class="ledger" aria-busy={columns === undefined}>
        {columns?.map((column) => (
          <Column
            key={column.verdict}
            {...column}
            title={say.columns[column.verdict][language]}
            none={say.noFigures[language]}
          />
        ))}
      </div>
      {left > 0 && (
        <button type="button" class="more" onClick={() => setMost(most + STEP)}>
          {say.moreFigures(left)[language]}
        </button>
      )}
    </>
  );
}

interface ColumnProps extends LedgerColumn {
  readonly title: string;
  readonly none: string;
}

function Column({ verdict, count, entries, title, none }: ColumnProps) {
  return (
    <section class={verdict} aria-labelledby={`ledger-${verdict}`}>
      <h3 id={`ledger-${verdict}`}>
        {title} <span class="count">{count}</span>
      </h3>
      {count === 0 && <p>{none}</p>}
      <ol>
        {entries.map((entry, index) => (
          <Entry key={index} {...entry} />
        ))}
      </ol>
    </section>
  );
}

function Entry({ before, words, after, about, where }: LedgerRow) {
  return (
    <li>
      <p>
        {before}
        <b>{words}</b>
        {after}
      </p>
      <p class="about">
        {about}
        <br />
        {where}
      </p>
    </li>
  );
}
