/** Looks at a draft as `tongbao check` does: reads it, checks it, writes its text with the findings marked in place. */

import { type CheckOptions, type CheckReport, checkNotices, joinReports } from '../check/check.ts';
import { type Ledger, ledgerOf } from '../check/ledger/ledger.ts';
import { MarkedText } from '../check/report/html/marked-text.ts';
import { notesOf } from '../check/report/html/note.ts';
import { NoticeText } from '../check/report/html/notice-text.ts';
import { ConcealedWords } from '../draft/concealed.ts';
import type { Draft, DraftOptions, DraftText } from '../draft/draft.ts';
import { noticeOfDraft } from '../draft/draft-notice.ts';
import { readTextWith } from '../draft/read-bytes.ts';
import { understand } from '../draft/understand/understand.ts';
import { onPage } from '../messages/desk.ts';
import type { Language } from '../notice/finding.ts';
import type { Notice } from '../notice/model.ts';
import { Refusal } from '../notice/refusal.ts';
import { type Mend, mendText } from './mend.ts';
import { NO_PROGRAMS } from './no-programs.ts';

/** What a person decided about what the draft conceals. */
export type Decisions = Pick<DraftOptions, 'acceptChanges' | 'dropHidden' | 'dropComments' | 'wholePage'>;

/** A finding that a person accepts. */
export interface Allowed {
  readonly rule: string;
  readonly text: string;
  readonly reason: string;
}

export interface Given {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly decisions?: Decisions;
  readonly mends?: readonly Mend[];
  readonly allowed?: readonly Allowed[];
}

export interface Read {
  readonly kind: 'read';
  /** As it was read, with the mends. */
  readonly text: DraftText;
  readonly draft: Draft;
  readonly report: CheckReport;
  /** Every number with its verdict; made when it is first asked for, so that the findings need not wait. */
  readonly ledger: () => Ledger;
  /** Mends whose words are not there any more. */
  readonly lost: readonly Mend[];
}

export type Look =
  | Read
  | { readonly kind: 'concealed'; readonly words: ConcealedWords }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/**
 * Pure: the same bytes and decisions give the same look.
 * @param seen gets what each rule finds as soon as it has run
 */
export function lookAt(
  { name, bytes, decisions = {}, mends = [], allowed = [] }: Given,
  seen?: CheckOptions['seen'],
): Look {
  try {
    const lost: Mend[] = [];
    let text = readTextWith(NO_PROGRAMS, bytes, name, decisions);
    for (const mend of mends) {
      const mended = mendText(text, mend);
      if (mended === undefined) lost.push(mend);
      else text = mended;
    }
    const draft = understand(text, name);
    const notice = withAllowed(noticeOfDraft(draft, { asItIs: true }), allowed);
    // Joined as the command line joins them: a finding that two claims make is listed once.
    const report = joinReports([checkNotices([notice], { seen })]);
    const [checked] = report.notices;
    if (checked === undefined) throw new TypeError('a draft makes one notice');
    return { kind: 'read', text, draft, report, ledger: memoize(() => ledgerOf(checked.notice)), lost };
  } catch (problem) {
    if (problem instanceof ConcealedWords) return { kind: 'concealed', words: problem };
    if (problem instanceof Refusal) return { kind: 'refused', refusal: problem };
    throw problem;
  }
}

function memoize<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function withAllowed(notice: Notice, allowed: readonly Allowed[]): Notice {
  const at = { file: notice.source.path, line: 1, column: 1 };
  return { ...notice, meta: { ...notice.meta, allow: allowed.map((one) => ({ ...one, at })) } };
}

/** The text as markup, piece by piece: findings marked in place with their notes, `f1` and `t1` the anchors of the first. */
export function markedPieces({ report, ledger }: Read, language: Language): readonly string[] {
  const findings = report.findings.map((finding, index) => ({
    number: index + 1,
    finding: finding.advice === undefined ? finding : { ...finding, advice: onPage(finding.advice) },
  }));
  const [checked] = report.notices;
  if (checked === undefined) return [];
  const text = new NoticeText(checked.notice, new MarkedText(findings, ledger()), language);
  const elsewhere = findings.filter(({ number }) => !text.placed.has(number));
  return [notesOf(elsewhere, language), ...text.pieces].map(({ html }) => html);
}
