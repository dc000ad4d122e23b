/** Characters that look right and are not: search does not find them, screen readers misread them, copies break. */

import type { Reading } from '../../../claims/reading.ts';
import { CHARACTERS, say } from '../../../messages/check/wording.ts';
import { say as download } from '../../../messages/download.ts';
import type { Bilingual } from '../../../notice/finding.ts';
import { type Span, spanAt } from '../../../notice/position.ts';
import { nextUnprintable } from '../../../notice/printable.ts';
import { spanOf } from '../../../notice/prose.ts';
import { publishedBeside } from '../../published-words.ts';
import { type Fault, rule } from '../../rule.ts';

export const textCharacters = rule('text-characters', 'error', {
  *find(reading, { site }) {
    for (const { prose } of reading.wordsWith('suspect'))
      yield* faultsIn(prose.text, (from, to) => spanOf(prose, from, to));
    for (const { text, spanOf: spanIn } of publishedBeside(reading)) yield* faultsIn(text, spanIn);
    const formats = site?.site?.formats;
    if (formats === undefined || formats.includes('pdf') || formats.includes('ofd'))
      yield* unprintable(reading);
    for (const { character, at } of reading.notice.source.cleaned ?? [])
      yield* faultsIn(character, () => spanAt(at, character.length));
  },
  *findInSite({ words = [] }) {
    for (const { text, at } of words)
      yield* faultsIn(text, (from, to) => spanAt({ ...at, column: at.column + from }, to - from));
  },
});

function* faultsIn(text: string, spanIn: (from: number, to: number) => Span): Generator<Fault> {
  for (const { 0: character, index } of text.matchAll(SUSPECT)) {
    const instead = character.normalize('NFKC');
    const written = /^[\u4E00-\u9FFF]$/u.test(instead) ? instead : '';
    const [says, advice] = say.character(kindOf(character), codeOf(character), written);
    yield { says, advice, at: spanIn(index, index + character.length) };
  }
}

/** Characters that the print fonts lack, each once: the build would refuse them. */
function* unprintable(reading: Reading): Generator<Fault> {
  const places = new Map<string, Span[]>();
  for (const { prose } of reading.words) {
    const { text } = prose;
    let at = nextUnprintable(text, 0);
    while (at < text.length) {
      const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
      const end = at + character.length;
      if (character.search(SUSPECT) !== 0) {
        const spans = places.get(character) ?? [];
        spans.push(spanOf(prose, at, end));
        places.set(character, spans);
      }
      at = nextUnprintable(text, end);
    }
  }
  for (const [character, [at, ...others]] of places) {
    if (at === undefined) continue;
    const [says, advice] = download.noGlyph(character, codeOf(character));
    yield { says, advice, at, related: others.map((place) => ({ at: place, says: say.sameCharacter })) };
  }
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

const KINDS: readonly (readonly [RegExp, Bilingual])[] = [
  [/[\u2E80-\u2FDF]/u, CHARACTERS.radical],
  // Twelve of the block are unified ideographs in spite of its name.
  [
    /(?![\uFA0E\uFA0F\uFA11\uFA13\uFA14\uFA1F\uFA21\uFA23\uFA24\uFA27-\uFA29])[\uF900-\uFAFF\u{2F800}-\u{2FA1F}]/u,
    CHARACTERS.compatibility,
  ],
  [/[\uE000-\uF8FF\u{F0000}-\u{10FFFD}]/u, CHARACTERS.privateUse],
  [/[\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/u, CHARACTERS.zeroWidth],
  [/\u00AD/u, CHARACTERS.softHyphen],
  [/\uFFFD/u, CHARACTERS.replacement],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  [/[\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/u, CHARACTERS.control],
];

const SUSPECT = new RegExp(KINDS.map(([pattern]) => pattern.source).join('|'), 'gu');

function kindOf(character: string): Bilingual {
  return KINDS.find(([pattern]) => pattern.test(character))?.[1] ?? CHARACTERS.control;
}
