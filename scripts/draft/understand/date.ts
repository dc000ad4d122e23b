/** Reads dates as drafts and pages write them. */

import { isRealDate } from '../../language/date/civil-date.ts';
import { hanNumber, readHanDigits } from '../../language/number/numeral.ts';

const ARABIC =
  /^([0-9]{4})(?:年|[-/.])([0-9]{1,2})(?:月|[-/.])([0-9]{1,2})日?(?:[ T]?([0-9]{1,2}):([0-9]{2})(?::[0-9]{2}(?:\.[0-9]{1,6})?)?(?:\+08:?00)?)?$/;
const HAN = /^([〇零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日$/;

/**
 * Reads a text that is a date and nothing else: 2025-01-02, 2025/1/2 09:30, 2025年1月2日, 二〇二五年一月二日.
 * @returns `YYYY-MM-DD`, with ` HH:MM` where a time of day is given; `undefined` for anything else and for no real date
 */
export function readDate(text: string): string | undefined {
  const plain = text.normalize('NFKC').trim().replace(/\s+/g, ' ');
  const arabic = ARABIC.exec(plain) ?? ARABIC.exec(plain.replaceAll(' ', ''));
  if (arabic !== null) {
    const [, year, month, day, hour, minute] = arabic;
    const date = civil(Number(year), Number(month), Number(day));
    if (hour === undefined || minute === undefined) return date;
    return date !== undefined && Number(hour) < 24 && Number(minute) < 60
      ? `${date} ${hour.padStart(2, '0')}:${minute}`
      : undefined;
  }
  const han = HAN.exec(plain.replaceAll(' ', '').replaceAll('○', '〇'));
  if (han === null) return undefined;
  const [, year = '', month = '', day = ''] = han;
  return civil(readHanDigits(year), hanNumber(month), hanNumber(day));
}

function civil(year: number, month: number, day: number): string | undefined {
  if (!isRealDate(year, month, day)) return undefined;
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(
    '-',
  );
}
