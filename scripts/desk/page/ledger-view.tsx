/** Every number of the text in three columns: those that tally, those that do not, those that nobody judged. */

import { type Ledger, type LedgerEntry, outcomeIn } from '../../check/ledger.ts';
import { say } from '../../messages/desk.ts';
import { RULES } from '../../messages/rules.ts';
import type { Language } from '../../notice/finding.ts';

interface LedgerProps {
  readonly ledger: Ledger;
  readonly language: Language;
}

const COLUMNS = ['fails', 'notJudged', 'holds'] as const;

/** More rows than any notice has; the exported report holds all. */
const MOST = 2000;

export function LedgerView({ ledger, language }: LedgerProps) {
  return (
    <div class="ledger">
      {COLUMNS.map((column) => {
        const entries = ledger.entries.filter(({ verdict }) => verdict === column);
        return (
          <section key={column} class={column} aria-labelledby={`ledger-${column}`}>
            <h3 id={`ledger-${column}`}>
              {say.columns[column][language]} <span class="count">{entries.length}</span>
            </h3>
            {entries.length === 0 && <p>{say.noFigures[language]}</p>}
            <ol>
              {entries.slice(0, MOST).map((entry, index) => (
                <Entry key={index} entry={entry} language={language} />
              ))}
            </ol>
            {entries.length > MOST && <p>… {entries.length - MOST}</p>}
          </section>
        );
      })}
    </div>
  );
}

function Entry({ entry, language }: { readonly entry: LedgerEntry; readonly language: Language }) {
  const { section, item, before, words, after, value, upper, unit, verdict } = entry;
  const amount = upper === undefined ? value.toFixed() : `${value.toFixed()}–${upper.toFixed()}`;
  return (
    <li>
      <p>
        {before}
        <b>{words}</b>
        {after}
      </p>
      <p class="about">
        {amount} {unit}
        {verdict === 'notJudged' && ` · ${outcomeIn(entry, language)}`}
        {entry.rules.length > 0 && ` · ${entry.rules.map((rule) => RULES[rule].title[language]).join('；')}`}
        <br />
        {item === '' ? section : item}
      </p>
    </li>
  );
}
