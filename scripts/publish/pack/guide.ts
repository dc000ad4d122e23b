/** The guide in the zip: what the administrator of the web server does with it. */

import { say } from '../../messages/publish.ts';

/** A page without style sheet or script: it must open from a disk, in anything. */
export function writeGuide(): string {
  const { title, parts } = say.guide;
  return `${[
    '<!doctype html>',
    '<html lang="zh-CN">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title>`,
    '</head>',
    '<body>',
    `<h1>${title}</h1>`,
    ...parts.flatMap(({ heading, steps }) => [
      `<h2>${heading}</h2>`,
      '<ol>',
      ...steps.map((step) => `<li>${step}</li>`),
      '</ol>',
    ]),
    '</body>',
    '</html>',
  ].join('\n')}\n`;
}
