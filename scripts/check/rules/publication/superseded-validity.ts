/** A notice that another takes the place of must not call itself valid: readers and inspectors go by that field. */

import { say } from '../../../messages/check/superseded.ts';
import { spanAt } from '../../../notice/position.ts';
import { rule } from '../../rule.ts';

export const supersededValidity = rule(
  'superseded-validity',
  'error',
  function* ({ notice: { meta, supersededBy } }) {
    const { validity } = meta;
    const at = meta.places.get('validity');
    if (supersededBy === undefined || validity === undefined || at === undefined) return;
    if (!/^(?:现行)?有效$/.test(validity)) return;
    const [says, advice] = say.stillValid(validity, supersededBy.slug);
    yield { says, advice, at: spanAt(at, validity.length) };
  },
);
