/** Dates of the calendar, without clock or time zone. */

/** Whether `text` is a real date written `YYYY-MM-DD`. */
export function isCivilDate(text: string): boolean {
  const found = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text);
  return found !== null && isRealDate(Number(found[1]), Number(found[2]), Number(found[3]));
}

/** Whether the calendar (proleptic Gregorian) has the day. */
export function isRealDate(year: number, month: number, day: number): boolean {
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Days of the month (from 1) in the year. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days since 1 January of the year 1, for differences; `undefined` where the calendar has no such day. */
export function dayNumber(year: number, month: number, day: number): number | undefined {
  if (!isRealDate(year, month, day)) return undefined;
  const before = year - 1;
  let days = before * 365 + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  for (let earlier = 1; earlier < month; earlier += 1) days += daysInMonth(year, earlier);
  return days + day - 1;
}
