/** Draws the page that lists every figure, cited document and date of a notice, each with its words and its place. */

import { Big } from 'big.js';
import {
  type CitedDocument,
  FiguresPage,
  type ListedCheck,
  type ListedDate,
  type ListedFigure,
} from '../../layouts/figures-page.tsx';
import type { DateMention } from '../language/mention.ts';
import { type Mention, type Quantity, scanMentions } from '../language/scan.ts';
import { type FiguresWords, figuresWords } from '../messages/figures-page.ts';
import type { Notice } from '../notice/model.ts';
import { noticeTags } from '../notice/page-tags.ts';
import { countItems, countSections } from '../notice/passages.ts';
import type { Site } from '../notice/site.ts';
import { ASSETS } from './assets.ts';
import { drawPage } from './draw-page.ts';
import { readEquation } from './equation.ts';
import type { Page } from './page.ts';
import { type Place, placedPassagesOf } from './places.ts';
import { shellProps } from './shell-props.ts';
import { timelineOf } from './timeline.ts';

/** Path of the page from the site's folder. */
export function figuresPath(slug: string): string {
  return `${slug}/figures/index.html`;
}

export function figuresPage(notice: Notice, site: Site): Page {
  const path = figuresPath(notice.slug);
  return {
    path,
    draw: () => {
      const words = figuresWords(site.language);
      const { shell, way } = shellProps(site, {
        path,
        title: `${words.title} - ${notice.meta.title}`,
        tags: noticeTags(notice, site),
        noindex: notice.meta.sample,
        scripts: [ASSETS.figures],
      });
      const listed = listMentions(notice, words);
      return drawPage(
        { path, way },
        FiguresPage({
          shell,
          words,
          title: notice.meta.title,
          notice: way(`${notice.slug}/index.html`),
          checks: checksOf(notice),
          ...listed,
          timeline: timelineOf(listed.dates),
        }),
      );
    },
  };
}

/** The checks that are sums or comparisons of declared figures; others say nothing to a reader. */
function checksOf(notice: Notice): ListedCheck[] {
  const values = new Map(notice.meta.figures.map(({ name, value }) => [name, value]));
  values.set('sections', new Big(countSections(notice)));
  values.set('items', new Big(countItems(notice)));
  const texts = new Map(notice.meta.figures.map(({ name, text }) => [name, text]));
  return notice.meta.checks.flatMap(({ expression }) => {
    const equation = readEquation(expression, values);
    if (equation === undefined) return [];
    const names = expression.split(/==|<=|>=|[<>+]/).map((name) => name.trim());
    return [{ ...equation, figures: names.flatMap((name) => texts.get(name) ?? []) }];
  });
}

interface Listed {
  readonly figures: readonly ListedFigure[];
  readonly documents: readonly CitedDocument[];
  readonly dates: readonly ListedDate[];
}

function listMentions(notice: Notice, words: FiguresWords): Listed {
  const figures: ListedFigure[] = [];
  const dates: ListedDate[] = [];
  const documents = new Map<string, Place[]>();
  for (const [{ prose }, place] of placedPassagesOf(notice, words)) {
    for (const mention of scanMentions(prose.text)) {
      if (mention.kind === 'quantity') figures.push(listFigure(prose.text, mention, place));
      for (const date of datesIn(mention)) {
        const when = writeDay(date);
        if (when !== undefined) dates.push({ when, ...wordsAround(prose.text, mention), place });
      }
    }
    for (const [name] of prose.text.matchAll(/《[^《》\n]{1,100}》/g)) {
      const places = documents.get(name) ?? [];
      if (places.at(-1)?.anchor !== place.anchor) places.push(place);
      documents.set(name, places);
    }
  }
  return {
    figures,
    documents: [...documents].map(([name, places]) => ({ name, places })),
    dates: dates.sort((one, other) => (one.when < other.when ? -1 : one.when > other.when ? 1 : 0)),
  };
}

function listFigure(text: string, quantity: Quantity, place: Place): ListedFigure {
  return {
    // Sorting in the browser needs no more than a plain number.
    value: quantity.value.toFixed(),
    unit: quantity.unit === '%' ? '%' : quantity.measure,
    ...wordsAround(text, quantity),
    place,
  };
}

/** Characters shown on each side of a figure, at most; a sentence ends them earlier. */
const BEFORE = 20;
const AFTER = 14;

function wordsAround(text: string, { from, to }: Mention): { before: string; stated: string; after: string } {
  const head = text.slice(Math.max(from - BEFORE, 0), from);
  const tail = text.slice(to, to + AFTER);
  const open = /[^。；\n]*$/.exec(head)?.[0] ?? '';
  const rest = /^[^。；\n]*/.exec(tail)?.[0] ?? '';
  const cutBefore = open.length === head.length && from > BEFORE;
  const cutAfter = rest.length === tail.length && to + AFTER < text.length;
  return {
    before: `${cutBefore ? '…' : ''}${open}`,
    stated: text.slice(from, to),
    after: `${rest}${cutAfter ? '…' : ''}`,
  };
}

function datesIn(mention: Mention): readonly DateMention[] {
  if (mention.kind === 'date') return [mention];
  return mention.kind === 'date-range' ? [mention.start, mention.end] : [];
}

/** `2025`, `2025-03` or `2025-03-10`; `undefined` for a date without its year, which only its sentence tells. */
function writeDay({ year, month, day }: DateMention): string | undefined {
  if (year === undefined || year < 1900 || year > 2100) return undefined;
  const parts = [String(year), ...(month === undefined ? [] : [two(month)])];
  return [...parts, ...(month === undefined || day === undefined ? [] : [two(day)])].join('-');
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
