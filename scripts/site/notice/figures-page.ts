/** Draws the page that lists every figure, cited document and date of a notice, each with its words and its place. */

import { Big } from 'big.js';
import {
  type CitedDocument,
  type FigureGroup,
  type FigureRow,
  FiguresPage,
  type ListedCheck,
  type ListedDate,
  type ListedFigure,
} from '../../../layouts/pages/figures-page.tsx';
import { citationOf } from '../../../layouts/text/divisions.tsx';
import type { Document } from '../../document/document.ts';
import type { DateMention } from '../../language/mention.ts';
import { type Mention, type Quantity, scanMentions } from '../../language/scan.ts';
import { type FiguresWords, figuresWords } from '../../messages/pages/figures-page.ts';
import type { Notice } from '../../notice/model.ts';
import { countItems, countSections } from '../../notice/passages.ts';
import { noticeTags } from '../../notice/site/page-tags.ts';
import type { Edition } from '../../notice/site/site.ts';
import type { PageSite } from '../../notice/site/site-parts.ts';
import { ASSETS } from '../assets/assets.ts';
import { drawPage } from '../draw-page.ts';
import type { Page } from '../page.ts';
import { shellProps } from '../shell-props.ts';
import { readEquation } from './equation.ts';
import { type Place, placedPassagesOf } from './places.ts';
import { timelineOf } from './timeline.ts';

/** Path of the page from the site's folder. */
export function figuresPath(slug: string): string {
  return `${slug}/figures/index.html`;
}

export function figuresPage(document: Document, site: PageSite, editions: readonly Edition[] = []): Page {
  const { notice } = document;
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
          groups: listed.groups,
          documents: listed.documents,
          dates: listed.dates,
          timeline: timelineOf(listed.days.map((when) => ({ when }))),
          csv: editions.some(({ format }) => format === 'csv')
            ? way(`${notice.slug}/figures.csv`)
            : undefined,
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
    const names = expression.split(/==|<=|>=|[<>+*/-]/).map((name) => name.trim());
    const figures = names.flatMap((name) => texts.get(name) ?? []);
    // A number compared with the count of sections says nothing of the text.
    return figures.length === 0 ? [] : [{ ...equation, figures }];
  });
}

interface Listed {
  readonly groups: readonly FigureGroup[];
  readonly documents: readonly CitedDocument[];
  readonly dates: readonly ListedDate[];
  /** Every date, as often as it is written. */
  readonly days: readonly string[];
}

function listMentions(notice: Notice, words: FiguresWords): Listed {
  const groups: { heading: string; anchor: string; rows: FigureRow[] }[] = [];
  const dates = new Map<string, Place[]>();
  const documents = new Map<string, Place[]>();
  const days: string[] = [];
  let number = 0;
  for (const [{ prose, path }, place] of placedPassagesOf(notice, words)) {
    const figures: ListedFigure[] = [];
    for (const mention of scanMentions(prose.text)) {
      if (mention.kind === 'quantity') {
        number += 1;
        figures.push({ number, ...listFigure(prose.text, mention) });
      }
      for (const date of datesIn(mention)) {
        const when = writeDay(date);
        if (when === undefined) continue;
        days.push(when);
        addPlace(dates, when, place);
      }
    }
    for (const [name] of prose.text.matchAll(/《[^《》\n]{1,100}》/g)) addPlace(documents, name, place);
    if (figures.length === 0) continue;
    const section = path[0];
    const anchor = section?.id ?? place.anchor;
    let group = groups.at(-1);
    if (group?.anchor !== anchor) {
      const heading = section === undefined ? place.citation : `${section.label}${section.lead.text}`;
      group = { heading, anchor, rows: [] };
      groups.push(group);
    }
    const last = group.rows.at(-1);
    if (last?.anchor === place.anchor)
      group.rows[group.rows.length - 1] = { ...last, figures: [...last.figures, ...figures] };
    else {
      const within = section === undefined ? '' : citationOf(path.slice(1));
      group.rows.push({ anchor: place.anchor, label: within, figures });
    }
  }
  return {
    groups,
    documents: [...documents].map(([name, places]) => ({ name, places })),
    dates: [...dates]
      .map(([when, places]) => ({ when, places }))
      .sort((one, other) => (one.when < other.when ? -1 : one.when > other.when ? 1 : 0)),
    days: days.sort(),
  };
}

function addPlace(named: Map<string, Place[]>, name: string, place: Place): void {
  const places = named.get(name) ?? [];
  if (places.at(-1)?.anchor !== place.anchor) places.push(place);
  named.set(name, places);
}

function listFigure(text: string, quantity: Quantity): Omit<ListedFigure, 'number'> {
  return {
    // Sorting in the browser needs no more than a plain number.
    value: quantity.value.toFixed(),
    unit: quantity.unit === '%' ? '%' : quantity.measure,
    before: clauseBefore(text, quantity.from),
    stated: text.slice(quantity.from, quantity.to),
  };
}

/** Characters shown before a figure, at most; its clause begins later as a rule. */
const BEFORE = 14;

function clauseBefore(text: string, at: number): string {
  const head = text.slice(Math.max(at - BEFORE, 0), at);
  const clause = /[^，。；：、（）\n]*$/.exec(head)?.[0] ?? '';
  if (clause.length < BEFORE || at <= BEFORE) return clause;
  // No number is shown without its first digits.
  return `…${clause.replace(/^[0-9０-９.．]+/, '')}`;
}

function datesIn(mention: Mention): readonly DateMention[] {
  if (mention.kind === 'date') return [mention];
  return mention.kind === 'date-range' ? [mention.start, mention.end] : [];
}

/** `2025`, `2025-03` or `2025-03-10`; `undefined` for a date without its year, which only its sentence states. */
function writeDay({ year, month, day }: DateMention): string | undefined {
  if (year === undefined || year < 1900 || year > 2100) return undefined;
  const parts = [String(year), ...(month === undefined ? [] : [two(month)])];
  return [...parts, ...(month === undefined || day === undefined ? [] : [two(day)])].join('-');
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
