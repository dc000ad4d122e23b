/** The page for the web administrator: every field of the CMS with a button that copies it, and the source of the body. */

import type { VNode } from 'preact';
import type { HandOverWords } from '../scripts/messages/hand-over.ts';
import { Shell, type ShellProps } from './shell.tsx';

export interface FieldsPageProps {
  readonly shell: ShellProps;
  readonly words: HandOverWords;
  readonly fields: readonly FilledField[];
  /** HTML of the body, shown as text. */
  readonly body: string;
  readonly files: readonly { readonly href: string; readonly name: string }[];
}

export interface FilledField {
  readonly name: string;
  readonly label: string;
  readonly value: string;
}

export function FieldsPage({ shell, words, fields, body, files }: FieldsPageProps): VNode {
  return (
    <Shell {...shell}>
      <div class="sheet" data-copying data-copied={words.copied} data-copy-failed={words.copyFailed}>
        <h1>{words.title}</h1>
        <ol class="steps">
          {words.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p class="copy-status" role="status" data-copy-status />
        <h2>{words.fields}</h2>
        <table class="plain-table">
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
        <h2>
          <label for="body-source">{words.body}</label>
        </h2>
        <p id="body-hint">{words.bodyHint}</p>
        <textarea id="body-source" rows={10} readOnly spellcheck={false} aria-describedby="body-hint">
          {body}
        </textarea>
        <p>
          <button type="button" data-copy="body-source" hidden>
            {words.copyBody}
          </button>
        </p>
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
