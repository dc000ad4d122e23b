/** Writes which characters the print faces have as a module that the checker reads, so that check and build agree. */

import type { Coverage } from './coverage.ts';

const MOST_COLUMNS = 100;

/** The text of `scripts/notice/printable-runs.ts`: by turns how many code points are left out and how many are printed. */
export function printableModule(printable: Coverage): string {
  const lengths: string[] = [];
  let start = 0;
  for (let code = 0; code <= 0x10ffff; code += 1) {
    if (printable(code) === (lengths.length % 2 === 1)) continue;
    lengths.push((code - start).toString(36));
    start = code;
  }
  const lines = [''];
  for (const length of lengths) {
    const line = lines.at(-1) ?? '';
    if (line.length + length.length < MOST_COLUMNS)
      lines[lines.length - 1] = line === '' ? length : `${line} ${length}`;
    else lines.push(length);
  }
  return `/** Characters that the print faces have. Written by \`npm run fonts\`: do not edit. */

/** Lengths in base 36, by turns of a run that is left out and of one that is printed. */
export const PRINTABLE_RUNS = \`
${lines.join('\n')}
\`;
`;
}
