/** The fields of the notice to fill in, and what can be taken away: its folder, the report, the findings. */

import { isSlug, RESERVED_SLUGS } from '../../../content/slug.ts';
import { say } from '../../../messages/desk.ts';
import type { Bilingual } from '../../../notice/finding.ts';
import { FIELDS, problemWith } from '../../fields.ts';
import type { ReadProps } from '../drafts/draft-page.tsx';
import { save } from '../files.ts';

/** The key under which the name of the folder is kept with the fields. */
const SLUG = 'slug';

export function HandOver({ engine, list, read, draft, language }: ReadProps) {
  const { id } = draft;
  const values = { ...read.values, ...draft.edited };
  const slug = draft.edited[SLUG] ?? read.slug;
  const slugIsRight = isSlug(slug) && !RESERVED_SLUGS.has(slug);
  const problems = FIELDS.filter((field) => problemWith(field, values[field.key] ?? '') !== undefined);
  const edit = (key: string, value: string): void => list.edit(id, key, value);
  const stem = draft.name.replace(/\.[^.]*$/, '');
  const exportZip = async (): Promise<void> => {
    const { [SLUG]: _, ...own } = draft.edited;
    save(`${slug}.zip`, await engine.ask('zip', { id, slug, values: own }), 'application/zip');
  };
  const exportReport = async (): Promise<void> =>
    save(`${stem}-核对报告.html`, await engine.ask('report', { id, language }), 'text/html');
  const exportCsv = async (): Promise<void> =>
    save(`${stem}-核对结果.csv`, await engine.ask('csv', { id, language }), 'text/csv');
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
      {read.tally.errors > 0 && <p class="worse">{say.exportErrors[language]}</p>}
      <p class="choices">
        <button type="button" class="main" disabled={!slugIsRight} onClick={() => void exportZip()}>
          {say.exportZip[language]}
        </button>
        <button type="button" onClick={() => void exportReport()}>
          {say.exportReport[language]}
        </button>
        <button type="button" onClick={() => void exportCsv()}>
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
