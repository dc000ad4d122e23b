/** What the list of notices can be narrowed by: open on the desk, behind one button on a phone. */

import type { VNode } from 'preact';
import type { ListPageProps } from './list-page.tsx';

/** Nothing where all notices are of one kind, issuer, year and state. */
export function ListFilters({
  shell,
  words,
  kinds,
  issuers,
  years,
  states,
  count,
}: ListPageProps): VNode | null {
  if (kinds.length < 2 && issuers.length + years.length + states.length === 0) return null;
  return (
    <details class="tb-folded-filters tb-list-filters-box tb-needs-script" data-list-filters>
      <summary>
        {words.filters}
        <span data-list-chosen data-label={words.chosen} />
      </summary>
      <div class="tb-list-filters">
        {kinds.length < 2 ? null : (
          <fieldset class="tb-kinds" data-kinds>
            <legend class="tb-visually-hidden">{shell.words.filterByKind}</legend>
            <button type="button" data-kind="" aria-pressed="true">
              {shell.words.all} <b>{count}</b>
            </button>
            {kinds.map(([kind, ofKind]) => (
              <button key={kind} type="button" data-kind={kind} aria-pressed="false">
                {kind} <b>{ofKind}</b>
              </button>
            ))}
          </fieldset>
        )}
        {(
          [
            ['issuer', words.byIssuer, issuers],
            ['year', words.byYear, years],
            ['status', words.byStatus, states],
          ] as const
        ).map(([name, label, values]) =>
          values.length === 0 ? null : (
            <label key={name}>
              {label}{' '}
              <select data-list-filter={name}>
                <option value="">{words.any}</option>
                {values.map(([value, ofValue]) => (
                  <option key={value} value={value} data-label={value}>
                    {words.choice(value, ofValue)}
                  </option>
                ))}
              </select>
            </label>
          ),
        )}
        <p class="tb-list-note" data-list-note data-this-page={words.thisPageOnly} hidden />
      </div>
    </details>
  );
}
