/** Personal numbers must not be published; each rule looks for one kind. The contact of the office is public where it is given as one. */

import { memoizePerReading } from '../../../claims/memoize.ts';
import type { Reading, Stretch } from '../../../claims/reading.ts';
import { PLACES, say } from '../../../messages/check/wording.ts';
import { statesContact } from '../../../notice/contact-place.ts';
import type { CarriedFile, Notice } from '../../../notice/model.ts';
import { blocksOf } from '../../../notice/passages.ts';
import { type Span, spanAt } from '../../../notice/position.ts';
import { type Prose, spanOf } from '../../../notice/prose.ts';
import { type Bare, bareOf } from '../../privacy/bare-text.ts';
import {
  bankCard,
  identityNumber,
  mobileNumber,
  numberPlate,
  numbersInBare,
  type PersonalKind,
  passportNumber,
  personalNumbersIn,
} from '../../privacy/personal-data.ts';
import { plainNumber, publicNumbers } from '../../privacy/public-numbers.ts';
import { publishedBeside } from '../../published-words.ts';
import { type Fault, type Rule, rule } from '../../rule.ts';
import { linesOf } from '../../source-lines.ts';

export const privacyIdNumber = rule('privacy-id-number', 'error', finderOf(identityNumber));
export const privacyMobile = rule('privacy-mobile', 'error', finderOf(mobileNumber));
export const privacyBankCard = rule('privacy-bank-card', 'error', finderOf(bankCard));
export const privacyPlate = rule('privacy-plate', 'error', finderOf(numberPlate));
export const privacyPassport = rule('privacy-passport', 'error', finderOf(passportNumber));

function finderOf(kind: PersonalKind): Pick<Rule, 'find' | 'findInSite' | 'sensitive'> {
  return {
    sensitive: true,
    *find(reading, { site }) {
      // The page of a notice without a contact shows that of the site.
      const open = publicNumbers(reading.notice.meta.contact ?? site?.site?.contact);
      yield* inText(reading, kind, open);
      yield* besideText(reading, kind, open);
      yield* inAttachments(reading.notice, kind, open);
    },
    *findInSite({ site, words = [] }) {
      const open = publicNumbers(site?.contact);
      for (const { key, text, at } of words) {
        for (const { from, to } of personalNumbersIn(text, kind)) {
          if (PUBLIC_KEY.test(key) && kind === mobileNumber) continue;
          if (open.has(plainNumber(text.slice(from, to))) && statesContact(text, from)) continue;
          const place = key === '' ? PLACES.page : PLACES.siteKey(key);
          const [says, advice] = say.privacyBeside(kind.name, place);
          yield { says, advice, at: spanAt({ ...at, column: at.column + from }, to - from) };
        }
      }
    },
  };
}

/** Keys of `site.yaml` whose value is a telephone that the office makes public. */
const PUBLIC_KEY = /(?:^|\.)(?:phone|email)$/;

type Open = ReadonlySet<string>;

function* inText(reading: Reading, kind: PersonalKind, open: Open): Generator<Fault> {
  for (const { stretch, bare } of wordsWith(kind, reading)) {
    const { prose, path } = stretch;
    const cell = cellsOf(reading).get(prose);
    for (const { from, to } of numbersInBare(bare, kind, cell?.head)) {
      const labels = [cell?.head ?? '', cell?.left ?? '', ...path.map(({ lead }) => lead.text)];
      if (open.has(plainNumber(prose.text.slice(from, to))) && statesContact(prose.text, from, labels))
        continue;
      const [says, advice] = say.privacy(kind.name);
      yield { says, advice, at: spanOf(prose, from, to) };
    }
  }
}

function* besideText(reading: Reading, kind: PersonalKind, open: Open): Generator<Fault> {
  for (const { text, place, contact, spanOf: spanIn } of publishedBeside(reading)) {
    for (const { from, to } of personalNumbersIn(text, kind)) {
      const stated = contact || statesContact(text, from) || /^(?:tel|sms|mailto):/.test(text);
      if (stated && open.has(plainNumber(text.slice(from, to)))) continue;
      const [says, advice] = say.privacyBeside(kind.name, place);
      yield { says, advice, at: spanIn(from, to) };
    }
  }
}

function* inAttachments(
  { source: { carried = [], path } }: Notice,
  kind: PersonalKind,
  open: Open,
): Generator<Fault> {
  for (const file of carried) {
    for (const { at, written, stated } of numbersIn(file, `${path}/${file.name}`, kind)) {
      if (stated && open.has(plainNumber(written))) continue;
      const [says, advice] = say.privacyIn(kind.name, file.name);
      yield { says, advice, at };
    }
  }
}

/** Words of the notice, with their bare text. */
interface BareWords {
  readonly stretch: Stretch;
  readonly bare: Bare;
}

/** Those that may hold a number, by the test for it: several kinds begin alike. */
const foundIn = memoizePerReading(() => new Map<PersonalKind['mayStandIn'], readonly BareWords[]>());

/** The words of the notice that may hold a number of `kind`. */
function wordsWith({ mayStandIn }: PersonalKind, reading: Reading): readonly BareWords[] {
  const known = foundIn(reading);
  const words =
    known.get(mayStandIn) ??
    reading.words
      .filter(({ prose }) => mayStandIn(prose.text))
      .map((stretch) => ({ stretch, bare: bareOf(stretch.prose.text) }));
  known.set(mayStandIn, words);
  return words;
}

/** What names the words of a cell: the head of its column and the cell to its left. */
interface CellLabels {
  readonly head: string;
  readonly left: string;
}

const cellsOf = memoizePerReading(({ notice }) => labelsOfCells(notice));

function labelsOfCells(notice: Notice): ReadonlyMap<Prose, CellLabels> {
  const labels = new Map<Prose, CellLabels>();
  for (const block of blocksOf(notice)) {
    if (block.kind !== 'table') continue;
    for (const [index, row] of block.rows.entries()) {
      for (const [column, cell] of row.entries()) {
        if (cell === undefined) continue;
        const head = index < block.headRows ? '' : (block.heads[column] ?? '');
        labels.set(cell.prose, { head, left: row[column - 1]?.prose.text ?? '' });
      }
    }
  }
  return labels;
}

interface FoundNumber {
  readonly at: Span;
  readonly written: string;
  /** It is given as a contact. */
  readonly stated: boolean;
}

/** The numbers in an attachment; those of a packed document have no line, so its first character is their place, once. */
function* numbersIn(carried: CarriedFile, file: string, kind: PersonalKind): Generator<FoundNumber> {
  const { text, words, name } = carried;
  const lines = linesOf(text ?? '');
  const heads = /\.csv$/i.test(name) ? (lines[0] ?? '').split(CELL_END) : undefined;
  for (const [index, line] of lines.entries()) {
    for (const { cell, column, head } of cellsIn(line, index === 0 ? undefined : heads)) {
      if (!kind.mayStandIn(cell)) continue;
      for (const { from, to } of numbersInBare(bareOf(cell), kind, head)) {
        const at = spanAt({ file, line: index + 1, column: column + from + 1 }, to - from);
        yield { at, written: cell.slice(from, to), stated: statesContact(line, column + from, [head]) };
      }
    }
  }
  const seen = new Set<string>();
  let before = '';
  for (const line of linesOf(words ?? '')) {
    for (const { from, to } of personalNumbersIn(line, kind)) {
      const written = line.slice(from, to);
      if (seen.has(written)) continue;
      seen.add(written);
      const at = spanAt({ file, line: 1, column: 1 }, 1);
      yield { at, written, stated: statesContact(line, from, [before]) };
    }
    if (line.trim() !== '') before = line;
  }
}

const CELL_END = /[,;\t]/;

/** The cells of a line of a table with their heads; a line of another text is one cell. */
function cellsIn(
  line: string,
  heads: readonly string[] | undefined,
): { cell: string; column: number; head: string }[] {
  if (heads === undefined) return [{ cell: line, column: 0, head: '' }];
  let column = 0;
  return line.split(CELL_END).map((cell, index) => {
    const found = { cell, column, head: heads[index] ?? '' };
    column += cell.length + 1;
    return found;
  });
}
