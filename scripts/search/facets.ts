/** What search results can be narrowed by. */

import type { Notice } from '../notice/model.ts';

export interface Facets {
  readonly kind: string;
  /** Year of publication. */
  readonly year: string;
  readonly issuer: string;
}

export function facetsOf({ meta }: Notice): Facets {
  return { kind: meta.kind, year: meta.published.date.slice(0, 4), issuer: meta.issuer };
}
