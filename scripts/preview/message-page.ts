/** The page that the preview shows where there is none to show: what is wrong, in the place of the notice. */

import { escapeMarkup } from '../notice/escape-markup.ts';
import type { PreviewFinding } from './preview-findings.ts';

export interface Message {
  readonly title: string;
  readonly text: string;
  readonly findings: readonly PreviewFinding[];
  readonly language: string;
}

/** HTML without scripts; the server adds the panel, which reloads the page after the next save. */
export function messagePage({ title, text, findings, language }: Message): string {
  const items = findings.map(
    ({ place, message, advice }) =>
      `<li><code>${escapeMarkup(place)}</code> ${escapeMarkup(message)}${advice === '' ? '' : `<br>${escapeMarkup(advice)}`}</li>`,
  );
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escapeMarkup(title)}</title></head>`,
    `<body><main><h1>${escapeMarkup(title)}</h1><pre style="white-space:pre-wrap">${escapeMarkup(text)}</pre>`,
    items.length === 0 ? '' : `<ol>${items.join('')}</ol>`,
    '</main></body></html>',
  ].join('');
}
