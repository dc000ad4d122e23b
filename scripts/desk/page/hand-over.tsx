/** The fields of the notice to fill in, and what can be taken away: its folder, the report, the findings. */

import { tallyOf } from '../../check/check.ts';
import { findingsCsv } from '../../check/report/findings-csv.ts';
import { htmlReport } from '../../check/report/html.tsx';
import { isSlug, RESERVED_SLUGS } from '../../content/slug.ts';
import { deriveSlug } from '../../draft/derive-slug.ts';
import { say } from '../../messages/desk.ts';
import type { Bilingual } from '../../notice/finding.ts';
import { noticeZip } from '../export-notice.ts';
import { FIELDS, problemWith, valuesOf } from '../fields.ts';
import { save } from './files.ts';
import type { ReadProps } from './findings.tsx';

/** The key under which the name of the folder is kept with the fields. */
const SLUG = 'slug';

export function HandOver({ read, draft, language, onChange }: ReadProps) {
  const values = { ...valuesOf(read.draft), ...draft.edited };
  const slug = draft.edited[SLUG] ?? deriveSlug(draft.name, read.draft.meta.published);
  const slugIsRight = isSlug(slug) && !RESERVED_SLUGS.has(slug);
  const problems = FIELDS.filter((field) => problemWith(field, values[field.key] ?? '') !== undefined);
  const edit = (key: string, value: string): void =>
    onChange({ ...draft, edited: { ...draft.edited, [key]: value } });
  const stem = draft.name.replace(/\.[^.]*$/, '');
  const exportZip = (): void => {
    const { [SLUG]: _, ...own } = draft.edited;
    const zip = noticeZip({ draft: read.draft, slug, values: own, allowed: draft.allowed });
    save(`${slug}.zip`, new Uint8Array(zip), 'application/zip');
  };
  return (
    <div class="hand">
      <div class="fields">
        {FIELDS.map((field) => (
          <Entry
            key={field.key}
            id={`field-${field.key}`}
            name={field.name}
            example={field.example}
            needed={field.needed}
            value={values[field.key] ?? ''}
            problem={problemWith(field, values[field.key] ?? '')}
            language={language}
            onInput={(value) => edit(field.key, value)}
          />
        ))}
        <Entry
          id="field-slug"
          name={say.slug}
          example={say.slugHelp[language]}
          needed
          value={slug}
          problem={slugIsRight ? undefined : say.slugWrong}
          language={language}
          onInput={(value) => edit(SLUG, value)}
        />
      </div>
      {problems.length > 0 && <p class="worse">{say.fillIn(problems.length)[language]}</p>}
      {tallyOf(read.report).errors > 0 && <p class="worse">{say.exportErrors[language]}</p>}
      <p class="choices">
        <button type="button" class="main" disabled={!slugIsRight} onClick={exportZip}>
          {say.exportZip[language]}
        </button>
        <button
          type="button"
          onClick={() => save(`${stem}-核对报告.html`, htmlReport(read.report, language), 'text/html')}
        >
          {say.exportReport[language]}
        </button>
        <button
          type="button"
          onClick={() => save(`${stem}-核对结果.csv`, findingsCsv(read.report, language), 'text/csv')}
        >
          {say.exportCsv[language]}
        </button>
      </p>
      <p class="about">{say.zipHelp[language]}</p>
    </div>
  );
}

interface EntryProps extends Pick<ReadProps, 'language'> {
  readonly id: string;
  readonly name: Bilingual;
  readonly example: string;
  readonly needed: boolean;
  readonly value: string;
  readonly problem: Bilingual | undefined;
  readonly onInput: (value: string) => void;
}

function Entry({ id, name, example, needed, value, problem, language, onInput }: EntryProps) {
  return (
    <div class="field">
      <label for={id}>
        {name[language]}
        {needed && <span class="needed">{say.needed[language]}</span>}
      </label>
      <input
        id={id}
        value={value}
        placeholder={example}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : `${id}-problem`}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
      {problem !== undefined && (
        <span class="worse" id={`${id}-problem`}>
          {problem[language]}
        </span>
      )}
    </div>
  );
}
