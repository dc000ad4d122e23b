/** Tells which elements of a page its readers do not see. */

import type { XmlElement } from '../xml.ts';

export function isHidden({ attributes }: XmlElement): boolean {
  if (attributes.has('hidden')) return true;
  const style = (attributes.get('style') ?? '').toLowerCase().replace(/\s/g, '');
  return HIDING.test(style);
}

const HIDING =
  /(?:^|;)(?:display:none|visibility:hidden|mso-hide:all|opacity:0(?:\.0+)?(?![.0-9])|font-size:0(?:\.0+)?(?![.1-9]))/;
