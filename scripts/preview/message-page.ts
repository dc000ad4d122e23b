/** The page that the preview shows where there is none to show: what is wrong, in the place of the notice. */

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
      `<li><code>${escaped(place)}</code> ${escaped(message)}${advice === '' ? '' : `<br>${escaped(advice)}`}</li>`,
  );
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escaped(title)}</title></head>`,
    `<body><main><h1>${escaped(title)}</h1><pre style="white-space:pre-wrap">${escaped(text)}</pre>`,
    items.length === 0 ? '' : `<ol>${items.join('')}</ol>`,
    '</main></body></html>',
  ].join('');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
