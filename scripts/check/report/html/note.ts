/** One finding as it is under the words it is on: number, severity, what, what to do; a change word for word. */

import { frame } from '../../../messages/check/report-frame.ts';
import type { Bilingual, Finding, Language } from '../../../notice/finding.ts';
import { diffOf } from '../../approval/word-diff.ts';
import type { NumberedFinding } from './marked-text.ts';
import { inRow, type Markup, markup, NOTHING } from './markup.ts';

/** Writes the notes in their order. */
export function notesOf(findings: readonly NumberedFinding[], language: Language): Markup {
  return inRow(findings.map((numbered) => noteOf(numbered, language)));
}

function noteOf({ number, finding }: NumberedFinding, language: Language): Markup {
  const { severity, says, advice, change } = finding;
  return markup`<p class="note ${severity}" id="f${number}"><a class="number" href="#t${number}">${number}</a><b>${frame.severity[severity][language]}</b> ${says[language]}${changeOf(change)}${adviceOf(advice, language)}</p>`;
}

/** What to do, on a line of its own; nothing where nothing is advised. */
export function adviceOf(advice: Bilingual | undefined, language: Language): Markup {
  return advice === undefined
    ? NOTHING
    : markup`<span class="advice">${frame.advice(advice)[language]}</span>`;
}

function changeOf(change: Finding['change']): Markup {
  if (change === undefined) return NOTHING;
  const parts = diffOf(change.before, change.after).map(({ kind, text }) => {
    if (kind === 'before') return markup`<del>${text}</del>`;
    return kind === 'after' ? markup`<ins>${text}</ins>` : markup`<span>${text}</span>`;
  });
  return markup`<span class="change">${inRow(parts)}</span>`;
}
