/** Shows the numbers of an .xlsx file in the formats of their cells (ECMA-376 part 1, 18.8.30). */

import { format } from 'numfmt';
import { readElements } from './xml-events.ts';

export interface NumberFormats {
  /** @param style index of the cell's format */
  show(value: string, style: number): string;
}

/** Formats that a file names by number alone. Those for dates are as Chinese editions of spreadsheet programs show them. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  37: '#,##0;-#,##0',
  38: '#,##0;-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;-#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

/** Days between the two epochs that spreadsheets count from. */
const DAYS_TO_1904 = 1462;

export function formatsOf(styles: Uint8Array | undefined, date1904: boolean): NumberFormats {
  const own = new Map<number, string>();
  const ofStyles: number[] = [];
  let inCellFormats = false;
  readElements(styles, {
    open: ({ name, attributes }) => {
      if (name === 'numFmt') own.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
      else if (name === 'cellXfs') inCellFormats = true;
      else if (name === 'xf' && inCellFormats) ofStyles.push(Number(attributes.numFmtId ?? 0));
    },
    close: (name) => {
      if (name === 'cellXfs') inCellFormats = false;
    },
  });
  return {
    show(value, style) {
      const number = Number(value);
      const id = ofStyles[style] ?? 0;
      const pattern = own.get(id) ?? BUILT_IN[id];
      if (!Number.isFinite(number)) return value;
      if (pattern === undefined || /^general$/i.test(pattern)) return plain(number);
      try {
        const days = date1904 && /[ymdhs]/i.test(pattern.replace(/"[^"]*"|\[[^\]]*\]/g, ''));
        return format(pattern, days ? number + DAYS_TO_1904 : number, { locale: 'zh-CN' });
      } catch {
        return plain(number);
      }
    },
  };
}

/** As in a cell without a format: at most 11 digits are significant there, which hides that 0.1 + 0.2 is not 0.3. */
function plain(number: number): string {
  const rounded = Number(number.toPrecision(11));
  const text = String(rounded);
  return text.includes('e') ? format('General', number) : text;
}
