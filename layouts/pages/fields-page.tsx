/** The page for the web administrator: every field of the CMS with a button that copies it, and the source of the body. */

import { Fragment, type VNode } from 'preact';
import type { HandOverWords } from '../../scripts/messages/pages/hand-over.ts';
import { Shell, type ShellProps } from '../shell.tsx';

export interface FieldsPageProps {
  readonly shell: ShellProps;
  readonly words: HandOverWords;
  readonly fields: readonly FilledField[];
  /** HTML of the body, shown as text, in each form that it is offered in. */
  readonly bodies: readonly FilledBody[];
  readonly files: readonly { readonly href: string; readonly name: string }[];
}

export interface FilledBody {
  readonly id: keyof HandOverWords['bodies'];
  readonly file: string;
  readonly html: string;
}

export interface FilledField {
  readonly name: string;
  readonly label: string;
  readonly value: string;
}

export function FieldsPage({ shell, words, fields, bodies, files }: FieldsPageProps): VNode {
  return (
    <Shell {...shell}>
      <div class="tb-sheet" data-copying data-copied={words.copied} data-copy-failed={words.copyFailed}>
        <h1>{words.title}</h1>
        <ol class="tb-steps">
          {words.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p class="tb-copy-status" role="status" data-copy-status />
        <h2>{words.fields}</h2>
        <table class="tb-plain-table">
          <thead>
            <tr>
              <th scope="col">{words.field}</th>
              <th scope="col">{words.value}</th>
              <th scope="col">{words.copy}</th>
            </tr>
          </thead>
          <tbody>
            {fields.map(({ name, label, value }) => (
              <tr key={name}>
                <th scope="row">{label}</th>
                <td id={`field-${name}`}>{value}</td>
                <td>
                  <button
                    type="button"
                    data-copy={`field-${name}`}
                    aria-label={words.copyField(label)}
                    hidden
                  >
                    {words.copy}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {bodies.map(({ id, file, html }) => (
          <Fragment key={id}>
            <h2>
              <label for={id}>{words.bodies[id].title}</label>
            </h2>
            <p id={`${id}-hint`}>{words.bodies[id].hint(file)}</p>
            <textarea id={id} rows={10} readOnly spellcheck={false} aria-describedby={`${id}-hint`}>
              {html}
            </textarea>
            <p>
              <button type="button" data-copy={id} hidden>
                {words.bodies[id].copy}
              </button>
            </p>
          </Fragment>
        ))}
        {files.length === 0 ? null : (
          <>
            <h2>{words.files}</h2>
            <ul>
              {files.map(({ href, name }) => (
                <li key={href}>
                  <a href={href}>{name}</a>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Shell>
  );
}
