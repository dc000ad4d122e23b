/** When a notice was or will be published, where that is known. */

import type { NoticeMeta } from '../model.ts';

/** Stands for the day of publication of a draft that names none: nothing comes after it, and no message names it. */
export const UNPUBLISHED = '9999-12-31';

/** The day of publication (`YYYY-MM-DD`), or `undefined` for a draft that names none. */
export function publicationDayOf({ published }: Pick<NoticeMeta, 'published'>): string | undefined {
  return published.date === UNPUBLISHED ? undefined : published.date;
}
