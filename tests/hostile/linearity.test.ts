/**
 * Twice the text may take about twice the work, in every rule, reader and report. A reader whose work grows with the
 * square of the text lets one draft stop a whole site.
 *
 * Work is processor time in this one process: a busy machine does not change it. Only what takes long enough to be
 * measured is compared; a reader that is quick at 200 KB is quick enough, whatever its curve.
 */

import { describe, expect, it } from 'vitest';
import { checkNotices } from '../../scripts/check/check.ts';
import { REGISTRY } from '../../scripts/check/registry.ts';
import { htmlReport } from '../../scripts/check/report/html.tsx';
import { jsonReport } from '../../scripts/check/report/json.ts';
import { junitReport } from '../../scripts/check/report/junit.ts';
import { ledgerTable } from '../../scripts/check/report/ledger-table.ts';
import { prettyReport } from '../../scripts/check/report/pretty.ts';
import { sarifReport } from '../../scripts/check/report/sarif.ts';
import { Reading } from '../../scripts/claims/reading.ts';
import { noticeOfDraft } from '../../scripts/draft/draft-notice.ts';
import { readDraft } from '../../scripts/draft/read-draft.ts';
import { Refusal } from '../../scripts/notice/refusal.ts';
import { noticeFromText } from '../notice-from-text.ts';
import { processorTimeOf } from '../processor-time.ts';
import {
  COUNTED_SEEDS,
  MARKDOWN_SEEDS,
  NOTICE_SEEDS,
  PAGE_SEEDS,
  repeated,
  type Seed,
  TEXT_SEEDS,
} from './seeds.ts';

const BYTES = 200_000;
/** Milliseconds that a collection of garbage or a first run does not explain. */
const MEASURABLE = 250;
/** Between the 2 of a linear and the 4 of a quadratic reader. */
const GROWTH = 2.6;
const ATTEMPTS = 5;

/** Pieces of work on one text, by name. Each does its work when it is called. */
type Works = Readonly<Record<string, () => unknown>>;

function expectLinear(worksOn: (text: string) => Works, seed: Seed, bytes = BYTES): void {
  // A quarter of the text takes a sixteenth of the work where work grows with the square.
  const slow = Object.entries(worksOn(repeated(seed, bytes / 4)))
    .filter(([, work]) => processorTimeOf(work) >= MEASURABLE / 16)
    .map(([name]) => name);
  if (slow.length === 0) return;
  const [half, whole] = [bytes / 2, bytes].map((size) => worksOn(repeated(seed, size)));
  for (const name of slow) expect(growthOf(half?.[name], whole?.[name]), name).toBeLessThan(GROWTH);
}

/** The smallest of some attempts: what else the process does only adds to a time. */
function growthOf(half: (() => unknown) | undefined, whole: (() => unknown) | undefined): number {
  if (half === undefined || whole === undefined) throw new Error('no such work');
  let taken = processorTimeOf(whole);
  if (taken < MEASURABLE) return 0;
  let growth = taken / processorTimeOf(half);
  for (let attempt = 1; attempt < ATTEMPTS && growth >= GROWTH; attempt += 1) {
    taken = processorTimeOf(whole);
    growth = Math.min(growth, taken / processorTimeOf(half));
  }
  return growth;
}

const FIGURE = 'figures:\n  problems: { value: 49, unit: 个, text: 反馈的问题49个 }\n';
const ALLOWED = ['甲', '（一）', '49个'].map(
  (text) => `  - { rule: numbering-gap, text: ${text}, reason: 样例 }\n`,
);
const HEADER = `---\n${FIGURE}checks:\n  - problems == items\nallow:\n${ALLOWED.join('')}---\n`;

/** The notice, and every rule on it. */
function rulesOn(text: string): Works {
  let reading: Reading | undefined;
  const read = () => {
    reading = new Reading(noticeFromText(HEADER + text));
    return reading;
  };
  return {
    read,
    ...Object.fromEntries(REGISTRY.map(({ name, find }) => [name, () => [...find(reading ?? read(), {})]])),
  };
}

describe('the notice and every rule take work in proportion to', () => {
  it.each(Object.entries(NOTICE_SEEDS))('%s', (_, seed) => expectLinear(rulesOn, seed));
  it.each(Object.entries(COUNTED_SEEDS))('ever new %s', (_, seed) => expectLinear(rulesOn, seed));
  it('lists that are refused as too deep', () => {
    expectLinear((text) => ({ read: () => expect(() => noticeFromText(text)).toThrow() }), '- ');
  });
});

describe('and so on what a rule is explained with:', () => {
  it.each(REGISTRY)('$name', ({ example }) => {
    expectLinear(rulesOn, `${bodyOf(example.wrong)}\n\n${bodyOf(example.right)}\n\n`);
  });
});

/** Without front matter and names of files. */
function bodyOf(example: string): string {
  return example.replace(/^---\n.*?^---\n/gms, '').replace(/^>>> .*\n/gm, '');
}

/** Bytes of text that is all findings: some ten thousand of them. */
const MANY_FINDINGS = 80_000;

describe('every report takes work in proportion to', () => {
  it.each(['1,111', '日25:61', '990000199001010017，', '**甲**《乙', '（二）甲。\n\n', '甲,乙，2-3个'])(
    'the findings and figures of %s',
    (seed) => {
      expectLinear(
        (text) => {
          const report = checkNotices([noticeFromText(HEADER + text)]);
          return {
            pretty: () => prettyReport(report, 'zh'),
            json: () => jsonReport(report, 'zh', { stats: true }),
            sarif: () => sarifReport(report, 'zh'),
            junit: () => junitReport(report, 'zh'),
            html: () => htmlReport(report, 'zh'),
            ledger: () => ledgerTable(report, 'zh'),
          };
        },
        seed,
        MANY_FINDINGS,
      );
    },
  );
});

describe('every reader of drafts takes work in proportion to', () => {
  it.each(TEXT_SEEDS)('%j in a text', (seed) => expectLinear(readerOf('a.txt'), seed));
  it.each(MARKDOWN_SEEDS)('%j in Markdown', (seed) => expectLinear(readerOf('a.md'), seed));
  it.each(PAGE_SEEDS)('%j in a page', (seed) => expectLinear(readerOf('a.html'), seed));
});

/** The draft read and understood, or refused with what is wrong. */
function readerOf(file: string): (text: string) => Works {
  return (text) => {
    const bytes = Buffer.from(`关于示例事项的通报\n\n${text}`);
    return {
      draft() {
        try {
          return noticeOfDraft(readDraft(bytes, file));
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          return error;
        }
      },
    };
  };
}
