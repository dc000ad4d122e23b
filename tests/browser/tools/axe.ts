/** What axe finds wrong on a page. */

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';

/** @returns the rule and the element of each fault */
export async function faultsIn(page: Page): Promise<string[]> {
  // Without the second page in which the tool finishes otherwise: that is for frames, and there are none.
  // People who control a browser by voice name a link by its visible words. axe has this rule off by default.
  const rules = { 'label-content-name-mismatch': { enabled: true } };
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'], rules });
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`));
}
