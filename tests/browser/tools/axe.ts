/** What axe finds wrong on a page. */

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';

/** @returns the rule and the element of each fault */
export async function faultsIn(page: Page): Promise<string[]> {
  // Without the second page in which the tool finishes otherwise: that is for frames, and there are none.
  // Whoever speaks to the machine names a link by the words that are on it: a rule that has to be asked for.
  const rules = { 'label-content-name-mismatch': { enabled: true } };
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'], rules });
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`));
}
