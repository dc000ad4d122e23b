/** What the page sees of a look: plain data, and of a long list only its beginning. */

import { countFindings } from '../../check/check.ts';
import { deriveSlug } from '../../draft/write/derive-slug.ts';
import { onPage } from '../../messages/desk.ts';
import type { Finding, Severity } from '../../notice/finding.ts';
import { valuesOf } from '../fields.ts';
import type { Look, Read } from '../look.ts';
import { since, wordsAt } from '../since.ts';
import type { Early, Listed, Sight } from './protocol.ts';

/** So many findings are listed at once. */
const STEP = 100;
/** So many of those that are mended are named, and so many traces of concealed words. */
const MOST = 200;

const GRAVEST: readonly Severity[] = ['error', 'warning', 'info'];

/** @param before the last look that read the draft */
export function sightOf(name: string, look: Look, before: Read | undefined): Sight {
  if (look.kind === 'concealed') {
    const { traces, decisions } = look.words;
    return { kind: 'concealed', traces: traces.slice(0, MOST), decisions };
  }
  if (look.kind === 'refused') {
    const { says, advice, at } = look.refusal;
    return { kind: 'refused', says, advice, line: at?.line };
  }
  const { draft, report, lost } = look;
  const changed = before && since(before.report, report);
  return {
    kind: 'read',
    format: draft.format,
    title: draft.meta.title,
    tally: countFindings(report),
    findings: listed(look, changed?.fresh, 0),
    silenced: report.silenced.map(({ rule, says, reason }) => ({ rule, says, reason })),
    since: changed && {
      fresh: changed.fresh.size,
      mended: changed.mended.length,
      gone: changed.mended.slice(0, MOST).map(({ says }) => says),
    },
    lost,
    values: valuesOf(draft),
    slug: deriveSlug(name, draft.meta.published),
  };
}

/** The findings after the first `from`, as many as are listed at once. */
export function listedFrom(look: Read, before: Read | undefined, from: number): Listed[] {
  return listed(look, before && since(before.report, look.report).fresh, from);
}

function listed({ report }: Read, fresh: ReadonlySet<Finding> | undefined, from: number): Listed[] {
  const { findings, texts } = report;
  const order = findings.map((finding, index) => ({ finding, number: index + 1 }));
  order.sort((one, other) => rank(one.finding) - rank(other.finding));
  return order.slice(from, from + STEP).map(({ finding, number }) => {
    const { rule, severity, says, advice, at, sensitive, related = [] } = finding;
    const spans = sensitive === true ? [] : [at, ...related.map((place) => place.at)];
    const places = spans.map((span) => ({
      line: span.line,
      column: span.column,
      words: wordsAt(texts, span),
    }));
    return {
      number,
      rule,
      severity,
      says,
      advice: advice && onPage(advice),
      line: at.line,
      fresh: fresh?.has(finding) ?? false,
      places: places.filter(({ words }) => words !== ''),
    };
  });
}

function rank({ severity }: Finding): number {
  return GRAVEST.indexOf(severity);
}

/** So many are shown before the look is done. */
const EARLY = 30;

/** Collects what the rules find one after the other. What is personal waits for its mask. */
export function earlyOf(found: readonly Finding[]): Early {
  const plain = found.filter(({ sensitive }) => sensitive !== true);
  return {
    count: plain.length,
    first: plain
      .toSorted((one, other) => rank(one) - rank(other))
      .slice(0, EARLY)
      .map(({ severity, says, at }) => ({ severity, says, line: at.line })),
  };
}
