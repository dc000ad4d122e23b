/**
 * Prints the text of a PDF, read from standard input, as JSON: pages of pieces with their places. Run as a process of its
 * own, so that a damaged file can take neither the time nor the memory of the import. Status 3: pdf.js is not installed;
 * 4: the file is locked.
 */

import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);
let library;
try {
  library = path.dirname(require.resolve('pdfjs-dist/package.json'));
} catch {
  process.exit(3);
}
const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const task = getDocument({
  data: new Uint8Array(Buffer.concat(chunks)),
  // Characters of fonts that are not in the file: Chinese drafts name them by the codes of GBK.
  cMapUrl: `${path.join(library, 'cmaps')}/`,
  cMapPacked: true,
  standardFontDataUrl: `${path.join(library, 'standard_fonts')}/`,
  isEvalSupported: false,
  useSystemFonts: false,
  verbosity: VerbosityLevel.ERRORS,
});
const document = await task.promise.catch((error) =>
  process.exit(error?.name === 'PasswordException' ? 4 : 1),
);
const pages = [];
for (let number = 1; number <= document.numPages; number += 1) {
  const page = await document.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  pages.push({
    width,
    height,
    items: items
      .filter((item) => 'str' in item && item.str !== '')
      .map(({ str, transform, width: wide }) => ({
        text: str,
        x: transform[4],
        y: transform[5],
        width: wide,
        size: Math.hypot(transform[2], transform[3]),
      })),
  });
  page.cleanup();
}
process.stdout.write(JSON.stringify(pages));
