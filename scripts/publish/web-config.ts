/** What IIS must be told to serve: it answers 404 to every extension that it has no type for. */

export const WEB_CONFIG = 'web.config';

/** Types of the extensions that a published folder may hold beyond those that every server knows (html, css, js, txt, pdf, png, jpg). */
export const MIME_TYPES: Readonly<Record<string, string>> = {
  '.csv': 'text/csv; charset=utf-8',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.json': 'application/json; charset=utf-8',
  '.pagefind': 'application/octet-stream',
  '.pf_filter': 'application/octet-stream',
  '.pf_fragment': 'application/octet-stream',
  '.pf_index': 'application/octet-stream',
  '.pf_meta': 'application/octet-stream',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml',
};

/** The file. Each type is removed before it is added: a type that the server has already would end in an error 500. */
export function writeWebConfig(): string {
  const types = Object.entries(MIME_TYPES).flatMap(([extension, type]) => [
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
