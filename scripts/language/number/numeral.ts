/**
 * Chinese numerals as official texts write them.
 * Reading is strict: what `writeHanInteger` would not write, and no accepted variant explains, is refused.
 */

const DIGITS = '零一二三四五六七八九';
const PLACES: readonly string[] = ['', '十', '百', '千'];

/** The greatest integer that can be written: 九千九百九十九万亿 and all below it. */
export const GREATEST_HAN_INTEGER = 9_999_999_999_999_999n;

/**
 * Writes a whole number in Chinese numerals, e.g. 13 → 十三, 10_500 → 一万零五百.
 * @throws RangeError outside 0 … `GREATEST_HAN_INTEGER`, or for a fraction
 */
export function writeHanInteger(value: bigint | number): string {
  const whole = BigInt(value);
  if (whole < 0n || whole > GREATEST_HAN_INTEGER) throw new RangeError(`no Chinese numeral for ${value}`);
  if (whole === 0n) return '零';
  const written = writeAboveYi(whole);
  return written.startsWith('一十') ? written.slice(1) : written;
}

/**
 * Reads a whole number in Chinese numerals: 二十三, 一百零五, 两千, 廿三, 〇 for 零.
 * Accepted variants: 一十二, 百万 and 千万, 三百十二, 九十万零三千.
 * @returns the number, or `undefined` for anything that is not a well-formed numeral
 */
export function readHanInteger(text: string): bigint | undefined {
  return text.length === 1 ? ONE_CHARACTER.get(text) : readWhole(text);
}

/** The number that `text` writes, for numerals far below what a `number` holds exactly; 0 where it is no numeral. */
export function hanNumber(text: string): number {
  return Number(readHanInteger(text) ?? 0n);
}

/** Reads digits side by side, as years are written: 二〇二五, 一九九八; 0 where `text` is no such row. */
export function readHanDigits(text: string): number {
  if (!/^[〇零一二三四五六七八九]{2,15}$/.test(text)) return 0;
  return Number(Array.from(text, (digit) => DIGITS.indexOf(digit === '〇' ? '零' : digit)).join(''));
}

/** 九千九百九十九万九千九百九十九亿九千九百九十九万九千九百九十九 has 31 characters; nothing much longer is a numeral. */
const LONGEST = 40;

function readWhole(text: string): bigint | undefined {
  if (text.length > LONGEST) return undefined;
  const plain = text
    .replaceAll('〇', '零')
    .replaceAll('两', '二')
    .replaceAll('廿', '二十')
    .replaceAll('卅', '三十');
  if (plain === '') return undefined;
  const value = readPlaces(plain);
  // Strict by inverse: only what the writer would write (or a variant that people write) is a numeral.
  if (value === undefined || value > GREATEST_HAN_INTEGER) return undefined;
  const written = writeHanInteger(value);
  const isWritten = (form: string): boolean => form === written || form === `一${written}`;
  return isWritten(plain) || isWritten(withoutVariants(plain)) ? value : undefined;
}

/** 百万 → 一百万, 三百十二 → 三百一十二, 九十万零三千 → 九十万三千. */
function withoutVariants(plain: string): string {
  if (BARE_HUNDREDS.test(plain)) return `一${plain}`;
  return plain
    .replaceAll('百十', '百一十')
    .replaceAll('零十', '零一十')
    .replace(/([万亿])零(?=[一二三四五六七八九]千)/g, '$1');
}

const BARE_HUNDREDS = /^[百千](?:万亿|[万亿])$/;

/** Most numerals are of one character: 三个, 十条. */
const ONE_CHARACTER = new Map(
  Array.from('〇零一二三四五六七八九十两廿卅', (character) => [character, readWhole(character)]),
);

function writeAboveYi(value: bigint): string {
  // Split at 亿: the part above it is itself below 亿 and is written whole, so 万亿 needs no case of its own.
  const high = Number(value / 100_000_000n);
  const low = Number(value % 100_000_000n);
  if (high === 0) return writeBelowYi(low);
  const head = `${writeBelowYi(high)}亿`;
  if (low === 0) return head;
  return `${head}${low < 1e7 ? '零' : ''}${writeBelowYi(low)}`;
}

function writeBelowYi(value: number): string {
  const high = Math.floor(value / 1e4);
  const low = value % 1e4;
  if (high === 0) return writeBelowWan(low);
  const head = `${writeBelowWan(high)}万`;
  if (low === 0) return head;
  return `${head}${low < 1000 ? '零' : ''}${writeBelowWan(low)}`;
}

function writeBelowWan(value: number): string {
  let written = '';
  let gap = false;
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(value / 10 ** place) % 10;
    if (digit === 0) {
      gap = written !== '';
      continue;
    }
    written += `${gap ? '零' : ''}${DIGITS[digit]}${PLACES[place]}`;
    gap = false;
  }
  return written;
}

function readPlaces(text: string): bigint | undefined {
  let total = 0n;
  let group = 0;
  let digit: number | undefined;
  for (const character of text) {
    const value = DIGITS.indexOf(character);
    if (value >= 0) {
      digit = value;
      continue;
    }
    const place = PLACES.indexOf(character);
    if (place > 0) {
      group += (digit || 1) * 10 ** place;
    } else if (character === '万') {
      total += BigInt(group + (digit ?? 0)) * 10_000n;
      group = 0;
    } else if (character === '亿') {
      total = (total + BigInt(group + (digit ?? 0))) * 100_000_000n;
      group = 0;
    } else {
      return undefined;
    }
    digit = undefined;
  }
  return total + BigInt(group + (digit ?? 0));
}
