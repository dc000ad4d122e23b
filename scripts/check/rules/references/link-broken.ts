/** A link must lead the reader somewhere and do nothing else: reports anchors and notices that are not there, and schemes other than https, http, mailto. */

import { say } from '../../../messages/check/check.ts';
import { divisionsOf } from '../../../notice/passages.ts';
import { spanAt } from '../../../notice/position.ts';
import type { Said } from '../../../notice/refusal.ts';
import { rule, type Surroundings } from '../../rule.ts';
import { linksOf, picturesOf, targetOf } from '../../targets.ts';

export const linkBroken = rule('link-broken', 'error', function* (reading, surroundings) {
  const links = linksOf(reading);
  const anchors = new Set(links.length === 0 ? [] : divisionsOf(reading.notice.sections).map(({ id }) => id));
  for (const { href, at } of links) {
    const said = faultOf(href, anchors, surroundings);
    if (said !== undefined) yield { says: said[0], advice: said[1], at };
  }
  for (const { src, alt, at } of picturesOf(reading)) {
    if (targetOf(src).kind === 'file') continue;
    const [says, advice] = say.pictureOutside(src);
    yield { says, advice, at: spanAt(at, `![${alt}](${src})`.length) };
  }
});

function faultOf(href: string, anchors: ReadonlySet<string>, { slugs }: Surroundings): Said | undefined {
  const target = targetOf(href);
  switch (target.kind) {
    case 'scheme':
      return say.linkScheme(target.scheme);
    case 'anchor':
      return anchors.has(target.id) ? undefined : say.linkAnchor(target.id);
    case 'notice':
      return slugs === undefined || slugs.has(target.slug) ? undefined : say.linkNotice(target.slug);
    default:
      return undefined;
  }
}
