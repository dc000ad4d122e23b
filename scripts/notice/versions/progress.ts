/** How far a notice has come: whether everything that was found has been put right. */

import type { Notice } from '../model.ts';

export type Progress = 'completed' | 'ongoing';

/**
 * What the declared figures `problems`, `completed` and `ongoing` say together; the checker has found each in the text.
 * @returns `undefined` where they say nothing of it
 */
export function progressOf({ meta }: Pick<Notice, 'meta'>): Progress | undefined {
  const value = (name: string) => meta.figures.find((figure) => figure.name === name)?.value;
  // An import that finds several states of what is under way numbers them from the second on.
  const ongoing = meta.figures.filter(({ name }) => /^ongoing[0-9]*$/.test(name));
  if (ongoing.length > 0) return ongoing.some((figure) => figure.value.gt(0)) ? 'ongoing' : 'completed';
  const [problems, completed] = [value('problems'), value('completed')];
  if (problems === undefined || completed === undefined) return undefined;
  return completed.lt(problems) ? 'ongoing' : 'completed';
}
