/** One document has one name: written in two ways, readers look for two documents. */

import type { Reading } from '../../../claims/reading.ts';
import { matchesOf } from '../../../language/matches.ts';
import { say } from '../../../messages/check/wording.ts';
import { type Prose, spanOf } from '../../../notice/prose.ts';
import { isMistyped, officeIn } from '../../office-names.ts';
import { rule } from '../../rule.ts';

export const nameVariant = rule('name-variant', 'warning', function* (reading) {
  const names = new Map<string, Named>();
  for (const { prose } of reading.stretchesWith('documentName')) {
    for (const { 1: name = '', index } of matchesOf(DOCUMENT, prose.text)) {
      if (!names.has(name)) names.set(name, { name, prose, at: index + 1 });
    }
  }
  const variants = [
    ...editedPairs([...names.values()]),
    ...transposedPairs([...names.values()]),
    ...bodyPairs(reading),
    ...mistypedOffices(reading),
  ];
  for (const [one, other] of variants) {
    const [says, advice] = say.nameVariant(quoted(one), quoted(other));
    const related = [{ at: placeOf(one), says: say.otherName }];
    yield { says, advice, at: placeOf(other), related };
  }
});

const DOCUMENT = /《([^《》\n]{4,60})》/g;

interface Named {
  readonly name: string;
  /** A body is named without 《》. */
  readonly body?: true;
  readonly prose: Prose;
  readonly at: number;
}

function quoted({ name, body }: Named): string {
  return body ? `“${name}”` : `《${name}》`;
}

function placeOf({ prose, at, name }: Named): ReturnType<typeof spanOf> {
  return spanOf(prose, at, at + name.length);
}

/** Names that differ in one or two characters, or of which one drops the first words of the other. */
function* editedPairs(names: readonly Named[]): Generator<[Named, Named]> {
  for (const [index, other] of names.entries()) {
    // A notice cites tens of documents; a hostile one could cite thousands.
    for (const one of names.slice(Math.max(index - 200, 0), index)) {
      if (isEdited(one.name, other.name)) yield [one, other];
    }
  }
}

function isEdited(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length >= 8 && long.endsWith(short)) return true;
  if (short.length < 8 || long.length - short.length > 2) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  let end = 0;
  while (end < short.length - start && short.at(-1 - end) === long.at(-1 - end)) end += 1;
  const [changed, instead] = [short.slice(start, short.length - end), long.slice(start, long.length - end)];
  // Another year, number or place makes another document, and so does another word in the place of a word.
  if (/[0-9〇一二三四五六七八九十上下省市县区镇乡村东南西北甲乙丙丁]/.test(changed + instead)) return false;
  if (changed.length === 2 && instead === `${changed.charAt(1)}${changed.charAt(0)}`) return true;
  return changed === '' ? end > 0 && start > 0 : changed.length === 1 && instead.length === 1;
}

/** Two words exchanged (工程建设 / 建设工程) after the same words. */
function* transposedPairs(names: readonly Named[]): Generator<[Named, Named]> {
  const seen = new Map<string, { readonly written: string; readonly named: Named }>();
  for (const named of names) {
    for (let offset = 2; offset + 4 <= named.name.length; offset += 1) {
      const before = named.name.slice(offset - 2, offset);
      const [one, other] = [named.name.slice(offset, offset + 2), named.name.slice(offset + 2, offset + 4)];
      if (one === other) continue;
      const key = one < other ? `${before} ${one} ${other}` : `${before} ${other} ${one}`;
      const earlier = seen.get(key);
      if (earlier === undefined) seen.set(key, { written: one + other, named });
      else if (earlier.written !== one + other && earlier.named !== named) yield [earlier.named, named];
    }
  }
}

const BODY = /[一-龥]{5,24}?(?:有限公司|公司|局|委员会|办公室|合作社|中心|学校|医院)/g;
const BODY_END = /公司|局|委员会|办公室|合作社|中心|学校|医院/;

/** Where the name of a body begins is not written: every tail of these lengths is tried. */
const SHORTEST = 5;
const LONGEST = 16;

/** Bodies named with the same characters in another order (农业农村局 / 农村农业局). */
function* bodyPairs(reading: Reading): Generator<[Named, Named]> {
  const seen = new Map<number, Named>();
  for (const { prose } of reading.stretchesWith('bodyName')) {
    if (!BODY_END.test(prose.text)) continue;
    for (const { 0: found, index } of matchesOf(BODY, prose.text)) {
      let sum = 0;
      for (let length = 1; length <= Math.min(found.length, LONGEST); length += 1) {
        const from = found.length - length;
        sum += scattered(found.charCodeAt(from));
        if (length < SHORTEST) continue;
        const named: Named = { name: found.slice(from), body: true, prose, at: index + from };
        const earlier = seen.get(sum);
        if (earlier === undefined) seen.set(sum, named);
        else if (earlier.name !== named.name && sorted(earlier.name) === sorted(named.name)) {
          yield [earlier, named];
          break;
        }
      }
    }
  }
}

/** An office of a place, and the same with one character changed (市场监督管理局 / 市场监管管理局). */
function* mistypedOffices(reading: Reading): Generator<[Named, Named]> {
  const known = new Map<string, Named>();
  const others = new Map<string, Named>();
  for (const { prose } of reading.stretchesWith('bodyName')) {
    if (!OFFICE_END.test(prose.text)) continue;
    for (const { 0: found, index } of matchesOf(BODY, prose.text)) {
      if (!OFFICE_END.test(found)) continue;
      const office = officeIn(found);
      if (office !== undefined && !OF_PLACE.test(found.charAt(found.length - office.length - 1))) continue;
      const name = found.slice(office === undefined ? -LONGEST : -office.length - 1);
      const names = office === undefined ? others : known;
      if (names.has(name)) continue;
      names.set(name, { name, body: true, prose, at: index + found.length - name.length });
    }
  }
  for (const one of known.values()) {
    const [before, office] = [one.name.charAt(0), one.name.slice(1)];
    for (const other of others.values()) {
      if (!isMistyped(other.name, office, before)) continue;
      const skipped = other.name.length - one.name.length;
      yield [one, { ...other, name: other.name.slice(skipped), at: other.at + skipped }];
    }
  }
}

const OFFICE_END = /局|委员会/;
/** What the name of a place ends with, so that few offices are compared with all other bodies. */
const OF_PLACE = /[省州市县区旗镇乡]/;

/** A large number for each character: sums of them are the same for the same characters, and for hardly any others. */
function scattered(unit: number): number {
  return Math.imul(unit, 0x9e37_79b1) >>> 0;
}

function sorted(name: string): string {
  return [...name].sort().join('');
}
