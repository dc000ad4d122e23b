/** Hides personal numbers: a report must not spread what it says may not be published. */

import type { Bilingual, Finding } from '../notice/finding.ts';
import type { Position, Span } from '../notice/position.ts';
import type { Prose } from '../notice/prose.ts';
import {
  bankCard,
  identityNumber,
  mobileNumber,
  numberPlate,
  type PersonalNumber,
  passportNumber,
  personalNumbersIn,
} from './personal-data.ts';
import { linesOf } from './source-lines.ts';

/** Hides every character at the places of the findings of `privacy-` rules, wherever and by whomever it is shown. */
export class Mask {
  private readonly places = new Map<string, Span[]>();
  private readonly files = new Set<string>();
  /** The numbers found, without blanks and in half-width form, so that they are known again in a message. */
  private readonly numbers = new Set<string>();

  /** @param findings all of a report, the silenced ones too: a reason to publish is none to spread */
  constructor(findings: Iterable<Finding>, texts: ReadonlyMap<string, string>) {
    const lines = new Map<string, readonly string[]>();
    for (const { rule, at } of findings) {
      if (!rule.startsWith('privacy-')) continue;
      this.files.add(at.file);
      for (let line = at.line; line <= at.endLine; line += 1) {
        const key = `${line} ${at.file}`;
        const known = this.places.get(key);
        if (known === undefined) this.places.set(key, [at]);
        else known.push(at);
      }
      let known = lines.get(at.file);
      if (known === undefined) {
        known = linesOf(texts.get(at.file) ?? '');
        lines.set(at.file, known);
      }
      if (at.line === at.endLine)
        this.numbers.add(bare((known[at.line - 1] ?? '').slice(at.column - 1, at.endColumn - 1)));
    }
  }

  /** Nothing is to be hidden. */
  get empty(): boolean {
    return this.places.size === 0;
  }

  /** Whether something of `file` is to be hidden. */
  touches(file: string): boolean {
    return this.files.has(file);
  }

  /** Hides in `words`, which stand character for character at `at`. */
  at({ file, line, column }: Position, words: string): string {
    const spans = this.places.get(`${line} ${file}`);
    if (spans === undefined) return words;
    const units = words.split('');
    for (const span of spans) {
      const from = line === span.line ? span.column - column : 0;
      const to = line === span.endLine ? span.endColumn - column : units.length;
      for (let offset = Math.max(from, 0); offset < Math.min(to, units.length); offset += 1) {
        units[offset] = signFor(units[offset] ?? '');
      }
    }
    return units.join('');
  }

  /** Hides the numbers that were found in words that quote the text. */
  quoted(words: string): string {
    if (this.numbers.size === 0) return words;
    const units = words.split('');
    for (const { from, to } of numbersIn(words)) {
      if (!this.numbers.has(bare(words.slice(from, to)))) continue;
      for (let offset = from; offset < to; offset += 1) units[offset] = signFor(units[offset] ?? '');
    }
    return units.join('');
  }

  /** The words of `prose`, character for character. */
  prose({ runs, text }: Prose): string {
    return this.empty ? text : runs.map((run) => this.at(run.at, run.text)).join('');
  }

  /** A whole file, its lines ending as they do. */
  text(file: string, text: string): string {
    if (!this.touches(file)) return text;
    return text
      .split(/(\r\n?|\n)/)
      .map((part, index) =>
        index % 2 === 1 ? part : this.at({ file, line: index / 2 + 1, column: 1 }, part),
      )
      .join('');
  }

  /** A message in both languages. */
  message(said: Bilingual): Bilingual {
    return { zh: this.quoted(said.zh), en: this.quoted(said.en) };
  }
}

/** Whatever may be a personal number in `words`; a passport also where nothing speaks of one. */
function numbersIn(words: string): PersonalNumber[] {
  const kinds = [identityNumber, mobileNumber, bankCard, numberPlate];
  const passports = personalNumbersIn(`${PASSPORT}${words}`, passportNumber).map(({ from, to }) => ({
    from: from - PASSPORT.length,
    to: to - PASSPORT.length,
  }));
  return [...kinds.flatMap((kind) => personalNumbersIn(words, kind)), ...passports];
}

const PASSPORT = '护照 ';

/** One sign a character, as wide as the character, so that what is marked below it stays in place. */
function signFor(character: string): string {
  return /[\u1100-\u115F\u2E80-\uFFEF]/.test(character) ? '＊' : '*';
}

function bare(words: string): string {
  return words.normalize('NFKC').replace(/[^0-9A-Za-z\u4E00-\u9FFF]/g, '');
}
