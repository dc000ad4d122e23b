/** Personal numbers must not be published; each rule looks for one kind. The contact of the office is public. */

import { oncePerReading } from '../../claims/once.ts';
import type { Reading } from '../../claims/reading.ts';
import { say } from '../../messages/wording.ts';
import type { CarriedFile } from '../../notice/model.ts';
import { type Span, spanAt } from '../../notice/position.ts';
import { type Prose, spanOf } from '../../notice/prose.ts';
import {
  type Bare,
  bankCard,
  bareOf,
  identityNumber,
  mobileNumber,
  numberPlate,
  numbersInBare,
  type PersonalKind,
  passportNumber,
  personalNumbersIn,
} from '../personal-data.ts';
import { type Find, rule } from '../rule.ts';
import { linesOf } from '../source-lines.ts';

export const privacyIdNumber = rule('privacy-id-number', 'error', finderOf(identityNumber));
export const privacyMobile = rule('privacy-mobile', 'error', finderOf(mobileNumber));
export const privacyBankCard = rule('privacy-bank-card', 'error', finderOf(bankCard));
export const privacyPlate = rule('privacy-plate', 'error', finderOf(numberPlate));
export const privacyPassport = rule('privacy-passport', 'error', finderOf(passportNumber));

function finderOf(kind: PersonalKind): Find {
  const { name } = kind;
  return function* (reading) {
    const { contact = {} } = reading.notice.meta;
    const open = new Set(Object.values(contact).flatMap((value) => [value ?? '', digitsOf(value ?? '')]));
    for (const { prose, bare } of wordsWith(kind, reading)) {
      for (const { from, to } of numbersInBare(bare, kind)) {
        const written = prose.text.slice(from, to);
        if (open.has(written) || open.has(digitsOf(written))) continue;
        const [says, advice] = say.privacy(name);
        yield { says, advice, at: spanOf(prose, from, to) };
      }
    }
    const { carried = [], path } = reading.notice.source;
    for (const file of carried) {
      for (const { at, written } of numbersIn(file, `${path}/${file.name}`, kind)) {
        if (open.has(written) || open.has(digitsOf(written))) continue;
        const [says, advice] = say.privacyIn(name, file.name);
        yield { says, advice, at };
      }
    }
  };
}

/** Words of the notice, with their bare text. */
interface BareWords {
  readonly prose: Prose;
  readonly bare: Bare;
}

/** Those that hold the beginning of a number: several kinds begin alike. */
const foundIn = oncePerReading(() => new Map<RegExp, readonly BareWords[]>());

/** The words of the notice that may hold a number of `kind`. */
function wordsWith({ signs, begun }: PersonalKind, reading: Reading): readonly BareWords[] {
  const known = foundIn(reading);
  const words =
    known.get(begun) ??
    reading
      .wordsWith(...signs)
      .filter(({ prose }) => begun.test(prose.text))
      .map(({ prose }) => ({ prose, bare: bareOf(prose.text) }));
  known.set(begun, words);
  return words;
}

/** The numbers in an attachment; those of a packed document stand at no line, so its beginning stands for them, once. */
function* numbersIn(
  { text, words }: CarriedFile,
  file: string,
  kind: PersonalKind,
): Generator<{ readonly at: Span; readonly written: string }> {
  for (const [index, line] of linesOf(text ?? '').entries()) {
    for (const { from, to } of personalNumbersIn(line, kind)) {
      const at = spanAt({ file, line: index + 1, column: from + 1 }, to - from);
      yield { at, written: line.slice(from, to) };
    }
  }
  const told = new Set<string>();
  for (const line of linesOf(words ?? '')) {
    for (const { from, to } of personalNumbersIn(line, kind)) {
      const written = line.slice(from, to);
      if (!told.has(written)) yield { at: spanAt({ file, line: 1, column: 1 }, 1), written };
      told.add(written);
    }
  }
}

function digitsOf(text: string): string {
  return text.normalize('NFKC').replace(/[^0-9]/g, '');
}
