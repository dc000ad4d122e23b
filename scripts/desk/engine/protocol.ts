/** What the page asks of the engine, which does the long work apart from it, and what it answers: plain data only. */

import type { Tally } from '../../check/check.ts';
import type { Trace } from '../../draft/concealed.ts';
import type { DraftFormat } from '../../draft/draft.ts';
import type { Bilingual, Language, Severity } from '../../notice/finding.ts';
import type { Values } from '../fields.ts';
import type { Decisions, Given } from '../look.ts';
import type { Mend } from '../mend.ts';

/** A finding as the list shows it. */
export interface Listed {
  /** Its place in the report, from 1; the text carries the same number. */
  readonly number: number;
  readonly rule: string;
  readonly severity: Severity;
  readonly says: Bilingual;
  readonly advice?: Bilingual | undefined;
  readonly line: number;
  /** It was not there at the last look. */
  readonly fresh: boolean;
  /** Words that may be changed; none where they are personal, for those are masked. */
  readonly places: readonly Place[];
}

export interface Place {
  readonly line: number;
  readonly column: number;
  readonly words: string;
}

/** What was found while a long draft is still checked. */
export interface Early {
  readonly count: number;
  readonly first: readonly Pick<Listed, 'severity' | 'says' | 'line'>[];
}

export interface ReadSight {
  readonly kind: 'read';
  readonly format: DraftFormat;
  readonly title: string | undefined;
  readonly tally: Tally;
  /** The gravest first; the rest is asked for. */
  readonly findings: readonly Listed[];
  readonly silenced: readonly { readonly rule: string; readonly says: Bilingual; readonly reason: string }[];
  /** What is different since the last look. */
  readonly since: Since | undefined;
  /** Mends whose words are no longer there. */
  readonly lost: readonly Mend[];
  /** Fields of the notice as far as the draft states them, and the name its folder would have. */
  readonly values: Values;
  readonly slug: string;
}

export interface Since {
  readonly fresh: number;
  readonly mended: number;
  /** What the first of those that are mended said. */
  readonly gone: readonly Bilingual[];
}

export interface ConcealedSight {
  readonly kind: 'concealed';
  readonly traces: readonly Trace[];
  readonly decisions: readonly (keyof Decisions)[];
}

export interface RefusedSight {
  readonly kind: 'refused';
  readonly says: Bilingual;
  readonly advice: Bilingual | undefined;
  readonly line: number | undefined;
}

export type Sight = ReadSight | ConcealedSight | RefusedSight;

export interface LedgerColumn {
  readonly verdict: 'fails' | 'notJudged' | 'holds';
  readonly count: number;
  readonly entries: readonly LedgerRow[];
}

export interface LedgerRow {
  readonly before: string;
  readonly words: string;
  readonly after: string;
  /** The amount, why it is not judged, the rules that compared it. */
  readonly about: string;
  readonly where: string;
}

/** Each question with its answer; `id` names a draft. */
export interface Questions {
  /** Looks at a draft; everything else is asked of the last look. */
  look: { readonly asks: { readonly id: number; readonly given: Given }; readonly gets: Sight };
  findings: { readonly asks: Part; readonly gets: readonly Listed[] };
  /** The text as markup, in pieces that a page can take one by one. */
  text: { readonly asks: Said; readonly gets: readonly string[] };
  ledger: { readonly asks: Said & { readonly most: number }; readonly gets: readonly LedgerColumn[] };
  understood: { readonly asks: Said; readonly gets: readonly string[] };
  /** What mends would change; `undefined` where they do not fit the text. */
  trial: {
    readonly asks: { readonly id: number; readonly mends: readonly Mend[] };
    readonly gets: Pick<Since, 'fresh' | 'mended'> | undefined;
  };
  report: { readonly asks: Said; readonly gets: string };
  csv: { readonly asks: Said; readonly gets: string };
  zip: {
    readonly asks: { readonly id: number; readonly slug: string; readonly values: Values };
    readonly gets: Uint8Array<ArrayBuffer>;
  };
  /** The text with its mends. */
  source: { readonly asks: { readonly id: number }; readonly gets: string };
  /** The Word file with its mends; `undefined` where that cannot be done faithfully. */
  docx: { readonly asks: { readonly id: number }; readonly gets: Uint8Array<ArrayBuffer> | undefined };
  forget: { readonly asks: { readonly id: number }; readonly gets: undefined };
}

interface Part {
  readonly id: number;
  readonly from: number;
}

interface Said {
  readonly id: number;
  readonly language: Language;
}

export type Name = keyof Questions;
export type Asks<N extends Name> = Questions[N]['asks'];
export type Gets<N extends Name> = Questions[N]['gets'];
