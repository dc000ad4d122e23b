/** Who reads “三个方面” counts them: a complete list has as many members as the text says. */

import { written } from '../../claims/sentence.ts';
import { placeOf } from '../../claims/show.ts';
import { say } from '../../messages/figures.ts';
import { spanOf } from '../../notice/prose.ts';
import { rule } from '../rule.ts';
import { enumerationsOf } from '../statements/enumeration.ts';
import { listedBelow } from '../statements/listed-below.ts';
import { pairedCountsOf } from '../statements/paired-count.ts';
import { quotedCountsOf } from '../statements/quoted-count.ts';

export const figureEnumeration = rule('figure-enumeration', 'error', function* (reading) {
  for (const { count, members, from, to } of enumerationsOf(reading)) {
    if (members.some((number) => count.value.eq(number))) continue;
    const [counted = 0] = members;
    const [says, advice] = say.membersDiffer(written(count), count.value.toFixed(), String(counted));
    const list = spanOf(count.sentence.stretch.prose, from, to);
    yield { says, advice, at: placeOf(count), related: [{ at: list, says: say.list }] };
  }
  for (const { count, members, first } of listedBelow(reading)) {
    if (count.value.eq(members)) continue;
    const [says, advice] = say.membersDiffer(written(count), count.value.toFixed(), String(members));
    const list = spanOf(first.prose, 0, first.prose.text.length);
    yield { says, advice, at: placeOf(count), related: [{ at: list, says: say.list }] };
  }
  for (const { stretch, said, count, members, from, to, listFrom, listTo } of [
    ...quotedCountsOf(reading),
    ...pairedCountsOf(reading),
  ]) {
    if (members === count) continue;
    const [says, advice] = say.membersDiffer(said, String(count), String(members));
    const list = spanOf(stretch.prose, listFrom, listTo);
    yield { says, advice, at: spanOf(stretch.prose, from, to), related: [{ at: list, says: say.list }] };
  }
});
