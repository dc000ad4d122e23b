/** What IIS needs in order to serve the site: it answers 404 to every extension that it has no type for. */

import { ATTACHMENT_TYPES, WRITTEN_TYPES } from '../../notice/site/media-types.ts';

export const WEB_CONFIG = 'web.config';

/** Extensions that IIS has always served. */
const ALWAYS_SERVED: ReadonlySet<string> = new Set(
  '.css .doc .gif .html .jpeg .jpg .js .pdf .png .ppt .rtf .tif .tiff .txt .xls .zip'.split(' '),
);

/** The file. Each type is removed before it is added: a type that the server has already would end in an error 500. */
export function writeWebConfig(): string {
  const types = Object.entries({ ...ATTACHMENT_TYPES, ...WRITTEN_TYPES })
    .filter(([extension]) => !ALWAYS_SERVED.has(extension))
    // A file without an extension goes by the name of a point.
    .map(([extension, type]) => [extension === '' ? '.' : extension, type] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([extension, type]) => [
      `      <remove fileExtension="${extension}" />`,
      `      <mimeMap fileExtension="${extension}" mimeType="${type}" />`,
    ]);
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    '<configuration>',
    '  <system.webServer>',
    '    <staticContent>',
    ...types,
    '    </staticContent>',
    '  </system.webServer>',
    '</configuration>',
  ].join('\r\n')}\r\n`;
}
