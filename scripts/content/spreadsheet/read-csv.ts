/** Reads a .csv file as Excel and WPS write it: commas, semicolons or tabs, quoted cells. */

import Papa from 'papaparse';
import type { Sheet } from './sheet.ts';

/** @param text of the file, decoded */
export function readCsv(text: string): Sheet {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: false });
  const rows = data.map((row) => row.map((cell) => cell.trim()));
  return { rows, merged: [], places: placesOf(rows, text) };
}

/** Each text is looked for after the one before it; one with doubled quotes is not found, and keeps the place before. */
function placesOf(rows: readonly (readonly string[])[], text: string): NonNullable<Sheet['places']> {
  let offset = 0;
  let line = 1;
  let lineStart = 0;
  return rows.map((row) =>
    row.map((cell) => {
      const [first = ''] = cell.split('\n');
      const found = text.indexOf(first, offset);
      if (found >= 0) {
        for (
          let next = text.indexOf('\n', lineStart);
          next >= 0 && next < found;
          next = text.indexOf('\n', lineStart)
        ) {
          line += 1;
          lineStart = next + 1;
        }
        offset = found + cell.length;
        return { line, column: found - lineStart + 1 };
      }
      return { line, column: offset - lineStart + 1 };
    }),
  );
}
