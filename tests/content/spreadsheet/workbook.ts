/** Makes small .xlsx files for tests, part by part, so that a test shows what it puts into one. */

import { strToU8, zipSync } from 'fflate';

export interface SheetParts {
  readonly name: string;
  /** Tags inside `sheetData`. */
  readonly data: string;
  /** Tags before and after it: `cols`, `mergeCells`. */
  readonly before?: string;
  readonly after?: string;
  readonly state?: string;
}

export interface WorkbookParts {
  readonly sheets: readonly SheetParts[];
  readonly strings?: readonly string[];
  /** Number formats of the cell styles 0, 1 …; a number names a format that is built in. */
  readonly formats?: readonly (number | string)[];
  readonly date1904?: boolean;
}

export function workbook({
  sheets,
  strings = [],
  formats = [0],
  date1904 = false,
}: WorkbookParts): Uint8Array {
  const own = formats.flatMap((code, index) =>
    typeof code === 'string' ? [[200 + index, code] as const] : [],
  );
  const files: Record<string, string> = {
    'xl/workbook.xml': `<workbook xmlns:r="r">${date1904 ? '<workbookPr date1904="1"/>' : ''}<sheets>${sheets
      .map(
        ({ name, state = 'visible' }, index) =>
          `<sheet name="${name}" sheetId="${index + 1}" state="${state}" r:id="rId${index + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${sheets
      .map((_, index) => `<Relationship Id="rId${index + 1}" Target="worksheets/sheet${index + 1}.xml"/>`)
      .join('')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst>${strings.map((text) => `<si>${text}</si>`).join('')}</sst>`,
    'xl/styles.xml': `<styleSheet><numFmts>${own
      .map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`)
      .join('')}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs>${formats
      .map((code, index) => `<xf numFmtId="${typeof code === 'string' ? 200 + index : code}"/>`)
      .join('')}</cellXfs></styleSheet>`,
  };
  for (const [index, { data, before = '', after = '' }] of sheets.entries()) {
    files[`xl/worksheets/sheet${index + 1}.xml`] =
      `<worksheet>${before}<sheetData>${data}</sheetData>${after}</worksheet>`;
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}
