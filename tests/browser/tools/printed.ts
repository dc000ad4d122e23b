/** Prints a page in the browser with the faces of the PDF, and says where its pages begin. */

import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext } from 'playwright';
import { loadFonts } from '../../../scripts/download/fonts/load-fonts.ts';
import type { ReadPdf } from '../../download/read-pdf.ts';

/** Faces that the style sheets ask for first, and which of ours stand for them: those that layouts/notice.typ sets. */
const FACES: readonly (readonly [family: string, weight: string, file: string])[] = [
  ['FangSong_GB2312', '400', 'face-0.ttf'],
  ['FangSong_GB2312', '700', 'face-1.ttf'],
  ['FZXiaoBiaoSong-B05S', '400 700', 'face-1.ttf'],
  ['SimHei', '400 700', 'face-2.ttf'],
  ['Kaiti SC', '400 700', 'face-3.ttf'],
  ['SimSun', '400', 'face-0.ttf'],
];

/** Unpacks our faces into `folder`. */
export async function writeFaces(folder: string): Promise<void> {
  const { faces } = await loadFonts();
  await Promise.all(faces.map((face, index) => writeFile(path.join(folder, `face-${index}.ttf`), face)));
}

/**
 * @param folder where `writeFaces` has put the faces
 * @returns the PDF that the browser makes of the page
 */
export async function printWithOurFaces(
  context: BrowserContext,
  address: string,
  folder: string,
): Promise<Uint8Array> {
  const page = await context.newPage();
  try {
    await page.goto(address);
    const rules = FACES.map(([family, weight, file]) => {
      const source = pathToFileURL(path.join(folder, file)).href;
      return `@font-face { font-family: "${family}"; font-weight: ${weight}; src: url("${source}"); }`;
    });
    await page.addStyleTag({ content: rules.join('\n') });
    await page.emulateMedia({ media: 'print' });
    // All of them, also those that nothing but the margin of a sheet is set in.
    await page.evaluate(async () => {
      await Promise.all([...document.fonts].map((face) => face.load()));
    });
    return await page.pdf({ preferCSSPageSize: true });
  } finally {
    await page.close();
  }
}

/**
 * How many characters are before each page. Counted, not read: a browser's PDF gives some characters as radicals.
 * What is drawn above the text of a sample is left out.
 */
export function pageStarts({ pages }: ReadPdf): number[] {
  let count = 0;
  return pages.map(({ words }) => {
    const start = count;
    count += words.replace(/这是示例：[^。]*。/, '').replace(/\s/g, '').length;
    return start;
  });
}
