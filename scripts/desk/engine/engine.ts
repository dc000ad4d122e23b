/** The engine: keeps the last look at each draft, and answers what the page asks of it. */

import { findingsCsv } from '../../check/report/findings-csv.ts';
import { htmlReport } from '../../check/report/html.tsx';
import { reportOf, writeReport } from '../../draft/report.ts';
import type { Finding } from '../../notice/finding.ts';
import { correctedDocx } from '../corrected-docx.ts';
import { noticeZip } from '../export-notice.ts';
import { type Given, type Look, lookAt, markedPieces, type Read } from '../look.ts';
import { since } from '../since.ts';
import { inChunks } from './chunks.ts';
import { columnsOf } from './columns.ts';
import type { Asks, Early, Gets, Name } from './protocol.ts';
import { earlyOf, listedFrom, sightOf } from './sight.ts';

/** A draft that was looked at. */
interface Kept {
  readonly given: Given;
  readonly look: Look;
  /** The look before, to tell what is different. */
  readonly before: Read | undefined;
}

/** Milliseconds after which a page hears of what was found so far, and again after as many. */
const PATIENCE = 250;

/** Announces what the rules find, but not so often that it holds them up. */
function announcing(early: (seen: Early) => void, patience: number): (found: readonly Finding[]) => void {
  const all: Finding[] = [];
  let last = performance.now();
  return (found) => {
    for (const finding of found) all.push(finding);
    if (all.length === 0 || performance.now() - last < patience) return;
    early(earlyOf(all));
    last = performance.now();
  };
}

/** What the page asks, each with what answers it. */
export type Answers = { readonly [N in Name]: (asks: Asks<N>, early: (seen: Early) => void) => Gets<N> };

/**
 * Makes an engine.
 * @returns one function a question. `early` is called while a look takes its time. A question about a draft that was
 *   not read is a defect.
 * @param patience milliseconds between two of those calls
 */
export function makeEngine(patience = PATIENCE): Answers {
  const kept = new Map<number, Kept>();
  const readOf = (id: number): Kept & { readonly look: Read } => {
    const found = kept.get(id);
    if (found?.look.kind !== 'read') throw new TypeError('the draft was not read');
    return { ...found, look: found.look };
  };
  return {
    look({ id, given }, early) {
      const last = kept.get(id)?.look;
      const before = last?.kind === 'read' ? last : undefined;
      const look = lookAt(given, announcing(early, patience));
      kept.set(id, { given, look, before });
      return sightOf(given.name, look, before);
    },
    findings({ id, from }) {
      const { look, before } = readOf(id);
      return listedFrom(look, before, from);
    },
    text: ({ id, language }) => inChunks(markedPieces(readOf(id).look, language)),
    ledger: ({ id, language, most }) => columnsOf(readOf(id).look.ledger(), language, most),
    understood: ({ id, language }) => writeReport(reportOf(readOf(id).look.draft), language),
    trial({ id, mends }) {
      const { given, look } = readOf(id);
      const tried = lookAt({ ...given, mends });
      if (tried.kind !== 'read' || tried.lost.length > 0) return undefined;
      const { fresh, mended } = since(look.report, tried.report);
      return { fresh: fresh.size, mended: mended.length };
    },
    report: ({ id, language }) => htmlReport(readOf(id).look.report, language),
    csv: ({ id, language }) => findingsCsv(readOf(id).look.report, language),
    zip({ id, slug, values }) {
      const { look, given } = readOf(id);
      return new Uint8Array(noticeZip({ draft: look.draft, slug, values, allowed: given.allowed ?? [] }));
    },
    source: ({ id }) => readOf(id).look.text.source,
    docx({ id }) {
      const { given } = readOf(id);
      const original = lookAt({ ...given, mends: [] });
      if (original.kind !== 'read') return undefined;
      const bytes = correctedDocx(given, original.text, given.mends ?? []);
      return bytes && new Uint8Array(bytes);
    },
    forget({ id }) {
      kept.delete(id);
      return undefined;
    },
  };
}
