/** The strings that the cells of an .xlsx file share (ECMA-376 part 1, 18.4). */

import { readElements } from './xml-events.ts';

/** Readings above characters (`rPh`) are left out. */
export function sharedStringsOf(part: Uint8Array | undefined): readonly string[] {
  const strings: string[] = [];
  let words = '';
  let inReading = false;
  let inText = false;
  readElements(part, {
    open: ({ name }) => {
      if (name === 'si') words = '';
      else if (name === 'rPh') inReading = true;
      else if (name === 't') inText = !inReading;
    },
    text: (text) => {
      if (inText) words += text;
    },
    close: (name) => {
      if (name === 'si') strings.push(words);
      else if (name === 'rPh') inReading = false;
      else if (name === 't') inText = false;
    },
  });
  return strings;
}
