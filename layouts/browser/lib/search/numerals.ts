/** A query with its numbers written the other way, for readers who type 五年 where the text has 5年. */

export const searchNumerals = {
  /** The query with each number before a measure word in the other numerals; `undefined` where there is none. */
  otherWay(query: string): string | undefined {
    const other = query.replace(NUMBER, (_, number: string, measure: string) => {
      const written = /\d/.test(number) ? hanOf(number, measure) : arabicOf(number);
      return `${written ?? number}${measure}`;
    });
    return other === query ? undefined : other;
  },
};

const HAN_DIGITS = '〇一二三四五六七八九';
const HAN_UNITS: readonly (readonly [unit: string, worth: number])[] = [
  ['千', 1_000],
  ['百', 100],
  ['十', 10],
];

/** A whole number up to 9999 and what is counted by it. */
const NUMBER =
  /(?<![\d.点])([〇零一二两三四五六七八九十百千]{1,7}|\d{1,4})(个|年|月|日|天|周|次|人|名|户|项|条|件|份|家|处|批|期|轮|级|章|类|起|宗|座|栋|套|台|辆|公里|亩|万|亿|元|届|村|岁|倍|成)/g;

/** The number in digits, or `undefined` where nobody would write it so. */
function arabicOf(numeral: string): string | undefined {
  let rest = numeral.replaceAll('两', '二').replaceAll('零', '〇');
  const single = Array.from(rest, (digit) => HAN_DIGITS.indexOf(digit));
  if (!single.includes(-1)) return single.join('').replace(/^0+(?=.)/, '');
  let value = 0;
  for (const [unit, worth] of HAN_UNITS) {
    const at = rest.indexOf(unit);
    if (at < 0) continue;
    const digit = rest.slice(0, at).replace('〇', '');
    const count = digit === '' && unit === '十' ? 1 : HAN_DIGITS.indexOf(digit);
    if (digit.length > 1 || count < 1) return undefined;
    value += count * worth;
    rest = rest.slice(at + 1);
  }
  const last = rest.replace('〇', '');
  const ones = last === '' ? 0 : HAN_DIGITS.indexOf(last);
  return last.length > 1 || ones < 0 ? undefined : String(value + ones);
}

/** The number in Han numerals; a year of four digits digit by digit. */
function hanOf(digits: string, measure: string): string | undefined {
  if (measure === '年' && digits.length === 4)
    return Array.from(digits, (digit) => HAN_DIGITS.charAt(Number(digit))).join('');
  let rest = Number(digits);
  if (rest === 0) return undefined;
  let numeral = '';
  let skipped = false;
  for (const [unit, worth] of HAN_UNITS) {
    const count = Math.floor(rest / worth);
    rest %= worth;
    if (count === 0) {
      skipped ||= numeral !== '';
      continue;
    }
    numeral += `${skipped ? '零' : ''}${HAN_DIGITS.charAt(count)}${unit}`;
    skipped = false;
  }
  if (rest > 0) numeral += `${skipped ? '零' : ''}${HAN_DIGITS.charAt(rest)}`;
  return numeral.replace(/^一十/, '十');
}
