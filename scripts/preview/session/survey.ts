/** Checks many notices in threads of their own, so that a save meanwhile is shown at once. */

import { makeNotices } from '../../pipeline/crew.ts';
import { errorOf } from '../../pipeline/failure.ts';
import type { CacheOrder, Made } from '../../pipeline/made.ts';
import { digestOfNotice } from '../../pipeline/scan.ts';
import type { PreviewedNotice } from './previewed-notice.ts';
import type { PreviewedSite } from './previewed-site.ts';

export interface Survey {
  readonly site: PreviewedSite;
  readonly slugs: ReadonlySet<string>;
  readonly cache?: CacheOrder | undefined;
  /** How many threads; they share the machine with the person who writes. */
  readonly jobs: number;
  /** Called after each notice. */
  readonly ended: () => void;
}

export async function checkApart(
  notices: readonly PreviewedNotice[],
  { site, slugs, cache, jobs, ended }: Survey,
): Promise<void> {
  const { parts, formats } = site;
  const outcomes = await makeNotices(
    // Nothing is drawn, so nothing is written.
    { parts, formats, strict: false, slugs: [...slugs], folder: '', cache },
    notices.map(({ place, supersededBy }) => () => ({
      ...{ place, supersededBy, relations: [], checkOnly: true },
      digest: digestOfNotice(place),
    })),
    { jobs, apart: true, ended },
  );
  for (const [index, notice] of notices.entries()) {
    const outcome = outcomes[index];
    // A page of it was asked for meanwhile.
    if (outcome === undefined || notice.isChecked(slugs)) continue;
    notice.state =
      'kind' in outcome
        ? { kind: 'failed', error: errorOf(notice.place.slug, outcome) }
        : { kind: 'checked', checked: checkedOf(outcome) };
  }
}

function checkedOf({
  slug: _,
  done: __,
  published: ___,
  ...checked
}: Made): Omit<Made, 'slug' | 'done' | 'published'> {
  return checked;
}
