/** What is wrong with a notice, said to a person, with the places that show it. */

import type { Span } from './position.ts';

/** One text in both languages of the interface. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

export type Language = keyof Bilingual;

export type Severity = 'error' | 'warning' | 'info';

export interface Finding {
  /** Name of the rule, e.g. `figure-sum`; `content-…` for content that could not be read. */
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong, in one sentence. */
  readonly says: Bilingual;
  /** What to write instead. */
  readonly advice?: Bilingual;
  readonly at: Span;
  /** The words at the place are personal: no report shows them. */
  readonly sensitive?: true;
  /** Further places that belong to the evidence, with a few words on each. */
  readonly related?: readonly RelatedPlace[];
  /** The words before and after, whole, where the finding reports a change. */
  readonly change?: { readonly before: string; readonly after: string };
}

export interface RelatedPlace {
  readonly at: Span;
  readonly says: Bilingual;
}
