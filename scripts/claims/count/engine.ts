/** Numbers of members: a complete list has as many as the text says (三个方面：一是…二是…三是…; 会议3次（3月5日、4月6日、5月7日）). */

import { say } from '../../messages/check/figures.ts';
import { spanOf } from '../../notice/prose.ts';
import { type Claim, type Fails, HOLDS, type Placed } from '../claim.ts';
import type { Reading } from '../reading.ts';
import { written } from '../sentence.ts';
import { placedOf } from '../show.ts';
import { enumerationsOf } from './enumeration.ts';
import { listedBelow } from './listed-below.ts';
import { namesAfter } from './names-after.ts';
import { namesBefore } from './names-before.ts';
import { rangeClaims } from './numbered-range.ts';
import { numberedSlogansOf } from './numbered-slogan.ts';
import { quotedCountsOf } from './quoted-count.ts';

/** Every number of members whose list is surely complete. */
export function* countClaims(reading: Reading): Generator<Claim> {
  const enumerations = enumerationsOf(reading);
  const known = new Set(enumerations.map(({ count }) => count));
  const others = [...namesBefore(reading), ...namesAfter(reading)].filter(({ count }) => !known.has(count));
  for (const { count, said: named, members, isSure, from, to } of [...enumerations, ...others]) {
    const { prose } = count.sentence.stretch;
    const said = { subject: placedOf(count), said: named ?? written(count), stated: count.value.toFixed() };
    yield claimOf('enumeration', said, members, { prose, from, to }, isSure === false ? 'warning' : 'error');
  }
  yield* rangeClaims(reading);
  for (const { count, members, first } of listedBelow(reading)) {
    const said = { subject: placedOf(count), said: written(count), stated: count.value.toFixed() };
    yield claimOf('list below', said, [members], {
      prose: first.prose,
      from: 0,
      to: first.prose.text.length,
    });
  }
  for (const found of [...quotedCountsOf(reading), ...numberedSlogansOf(reading)]) {
    const { prose } = found.stretch;
    const subject = { prose, from: found.from, to: found.to };
    const said = { subject, said: found.said, stated: String(found.count) };
    yield claimOf('catchword', said, [found.members], { prose, from: found.listFrom, to: found.listTo });
  }
}

/** A number of members, as it is said. */
interface Said {
  readonly subject: Placed;
  readonly said: string;
  readonly stated: string;
}

/** @param members how many the list may be read to have; any of them may be meant */
function claimOf(
  shape: string,
  { subject, said, stated }: Said,
  members: readonly number[],
  list: Placed,
  severity: Fails['severity'] = 'error',
): Claim {
  const claim = { rule: 'figure-enumeration', shape, subject, figures: [subject] } as const;
  if (members.some((number) => String(number) === stated)) return { ...claim, verdict: HOLDS };
  const [says, advice] = say.membersDiffer(said, stated, String(members[0] ?? 0));
  const related = [{ at: spanOf(list.prose, list.from, list.to), says: say.list }];
  return { ...claim, verdict: { is: 'fails', severity, says, advice, related } };
}
