/**
 * Shows the numbers of a worksheet as its readers see them: 13,900,000,000.00 and not 13900000000, which looks like a
 * telephone number. A plain number below a head that names an amount is followed by 元.
 */

import type { NumberFormats } from '../spreadsheet/number-formats.ts';

/** A cell with a number: its attributes, and the number after its formula. */
const CELL = /<c\b([^>]*)>(?:\s*<f[^>]*(?:\/>|>[^<]*<\/f>))?\s*<v>([^<]*)<\/v>/g;
const NUMBER = /^-?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/;
/** Signs that only a number to be counted with has. */
const COUNTED = /[,¥￥$€%]|\.[0-9]/;
const AMOUNT = /金额|资金|收入|支出|余额|产值|投资|总额|合计|元[)）]?$/;
const CONTACT = /电话|手机|联系|微信|号码|账号|卡号|tel|phone|mobile/i;

/**
 * @param sheet XML of the worksheet
 * @param strings the shared strings
 * @returns the XML, its numbers as shown
 */
export function withShownNumbers(sheet: string, strings: readonly string[], formats: NumberFormats): string {
  /** The first words of each column, by its letters. */
  const heads = new Map<string, string>();
  return sheet.replace(CELL, (cell, attributes: string, value: string) => {
    const column = attribute(attributes, 'r')?.replace(/[0-9]+$/, '') ?? '';
    const type = attribute(attributes, 't') ?? 'n';
    if (type === 's' && !heads.has(column)) heads.set(column, strings[Number(value)] ?? '');
    const head = heads.get(column) ?? '';
    if (type !== 'n' || !NUMBER.test(value) || CONTACT.test(head)) return cell;
    const shown = formats.show(value, Number(attribute(attributes, 's') ?? 0));
    if (!COUNTED.test(shown) && !AMOUNT.test(head)) return cell;
    return `${cell.slice(0, -`${value}</v>`.length)}${COUNTED.test(shown) ? shown : `${value}元`}</v>`;
  });
}

function attribute(attributes: string, name: string): string | undefined {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
}
