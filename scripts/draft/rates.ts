/** Drafts figures from the rates that a notice states of its problems: 整改完成率98%, 办结率为97.5%. */

import { type Prose, positionAt } from '../notice/prose.ts';
import type { DraftFigure } from './draft.ts';

const RATE =
  /(?:问题|任务|事项)?(?:整改|完成|整改完成|办结|销号|整改到位)率(?:为|达|达到|是|均为|均达)?([0-9０-９]{1,3}(?:[.．][0-9０-９]{1,2})?)[%％]/g;

/** More rates than these are those of single items. */
const MOST_RATES = 3;

/** The first rates of `paragraphs`, each statement once. */
export function draftRates(paragraphs: readonly Prose[]): DraftFigure[] {
  const figures: DraftFigure[] = [];
  for (const prose of paragraphs) {
    for (const found of prose.text.matchAll(RATE)) {
      const [text, digits = ''] = found;
      if (figures.some((figure) => figure.text === text)) continue;
      const name = figures.length === 0 ? 'rate' : `rate${figures.length + 1}`;
      const value = Number(digits.normalize('NFKC'));
      figures.push({ name, value, unit: '%', text, at: positionAt(prose, found.index) });
      if (figures.length === MOST_RATES) return figures;
    }
  }
  return figures;
}
