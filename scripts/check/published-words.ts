/** What is published beside the words of a notice: texts of pictures, states, units, addresses of links, names of files. */

import { memoizePerReading } from '../claims/memoize.ts';
import type { Reading } from '../claims/reading.ts';
import { PLACES } from '../messages/check/wording.ts';
import type { Bilingual } from '../notice/finding.ts';
import type { Notice } from '../notice/model.ts';
import { type Position, type Span, spanAt } from '../notice/position.ts';
import { linksOf, picturesOf } from './targets.ts';

export interface PublishedWords {
  readonly text: string;
  /** What it is: the text of a picture, the name of an attachment. */
  readonly place: Bilingual;
  /** It is a value of the public contact. */
  readonly contact: boolean;
  /** Where the characters from `from` to before `to` are. */
  spanOf(from: number, to: number): Span;
}

/** Everything that outputs carry of the notice, but for the words of `reading` itself. */
export const publishedBeside = memoizePerReading((reading): readonly PublishedWords[] => [
  ...picturesIn(reading),
  ...linksIn(reading),
  ...valuesIn(reading.notice),
  ...namesIn(reading.notice),
]);

function picturesIn(reading: Reading): PublishedWords[] {
  return picturesOf(reading).map(({ alt, at }) =>
    // ![alt](src)
    words(alt, PLACES.alt, { ...at, column: at.column + 2 }),
  );
}

function linksIn(reading: Reading): PublishedWords[] {
  const { attachments } = reading.notice.source;
  return linksOf(reading)
    .filter(({ href }) => !attachments.includes(decoded(href)))
    .map(({ href, at }) => ({ text: decoded(href), place: PLACES.link, contact: false, spanOf: () => at }));
}

function valuesIn({ meta, sections }: Notice): PublishedWords[] {
  const value = (key: string, text: string | undefined, at: Position | undefined): PublishedWords[] =>
    text === undefined || at === undefined
      ? []
      : [words(text, PLACES.key(key), at, key.startsWith('contact.'))];
  return [
    ...Object.entries(meta.contact ?? {}).flatMap(([key, text]) =>
      value(`contact.${key}`, text, meta.places.get(`contact.${key}`)),
    ),
    ...meta.figures.flatMap(({ name, unit, at }) => [
      ...value('figures', name, at),
      ...value(`figures.${name}.unit`, unit, meta.places.get(`figures.${name}.unit`) ?? at),
    ]),
    ...meta.checks.flatMap(({ expression, at }) => value('checks', expression, at)),
    ...sections.flatMap(({ declared }) => value('status', declared?.status, declared?.places.get('status'))),
    ...sections.flatMap(({ declared }) =>
      (declared?.history ?? []).flatMap(({ status, note, at }, index) => [
        ...value('history.status', status, at),
        ...value('history.note', note, declared?.places.get(`history.${index}.note`)),
      ]),
    ),
  ];
}

function namesIn({ source }: Notice): PublishedWords[] {
  return source.attachments.map((name) => ({
    // A low line in a name is a blank.
    text: name.replaceAll('_', ' '),
    place: PLACES.name,
    contact: false,
    spanOf: () => spanAt({ file: `${source.path}/${name}`, line: 1, column: 1 }, 1),
  }));
}

function words(text: string, place: Bilingual, at: Position, contact = false): PublishedWords {
  return {
    text,
    place,
    contact,
    spanOf: (from, to) => spanAt({ ...at, column: at.column + from }, to - from),
  };
}

function decoded(href: string): string {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
}
