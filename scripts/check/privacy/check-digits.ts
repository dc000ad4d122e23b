/** Check digits of official numbers: what distinguishes a number of a person from any other row of digits. */

import { isRealDate } from '../../language/date/civil-date.ts';

const IDENTITY_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The year of birth in an identity number of 18 characters; `undefined` where no real date is there. */
export function birthYearOf(number: string): number | undefined {
  if (!/^[1-9][0-9]{16}[0-9Xx]$/.test(number)) return undefined;
  const [year, month, day] = [number.slice(6, 10), number.slice(10, 12), number.slice(12, 14)].map(Number);
  return (year ?? 0) >= 1850 && isRealDate(year ?? 0, month ?? 0, day ?? 0) ? year : undefined;
}

/** GB 11643-1999: 17 digits with a date of birth and a check character by ISO 7064 MOD 11-2. */
export function isIdentity(number: string): boolean {
  if (birthYearOf(number) === undefined) return false;
  const sum = IDENTITY_WEIGHTS.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  return '10X98765432'.charAt(sum % 11) === number.charAt(17).toUpperCase();
}

/** An identity number of the old form: 15 digits, the year of birth in two of them, no check character. */
export function isOldIdentity(number: string): boolean {
  const [, year, month, day] = /^[1-9][0-9]{5}([0-9]{2})([0-9]{2})([0-9]{2})[0-9]{3}$/.exec(number) ?? [];
  return isRealDate(1900 + Number(year), Number(month), Number(day));
}

/** ISO/IEC 7812-1: the check digit of bank cards. */
export function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits.charAt(digits.length - 1 - index));
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

const CREDIT_CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** GB 32100-2015: the unified social credit code of a body, which is public. */
export function isCreditCode(code: string): boolean {
  if (code.length !== 18) return false;
  let [sum, weight] = [0, 1];
  for (const character of code.slice(0, 17)) {
    sum += weight * CREDIT_CHARACTERS.indexOf(character);
    weight = (weight * 3) % 31;
  }
  return CREDIT_CHARACTERS.charAt((31 - (sum % 31)) % 31) === code.charAt(17);
}
