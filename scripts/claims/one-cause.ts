/** One slip, one finding: where a number is wrong, each claim that it takes part in fails. */

import type { Position } from '../notice/position.ts';
import { type Prose, positionAt } from '../notice/prose.ts';
import type { Claim, Fails, Placed } from './claim.ts';

/** Figures that two failing claims share before they are of one cause. */
const LEAST_SHARED = 2;

/**
 * The claims without those that fail by the figures of another that fails: the surest one stays, an error before a
 * warning, and takes over the places of the others.
 */
export function eachCauseOnce(claims: readonly Claim[]): readonly Claim[] {
  const failing = claims.filter(fails);
  if (failing.length < 2) return claims;
  const kept = new Map<Claim, Failing>();
  const places: Places = new Map();
  for (const claim of [...failing].sort(bySeverity)) {
    const surer = ofOneCause(claim, places);
    const joined = surer && kept.get(surer);
    if (surer === undefined || joined === undefined) {
      kept.set(claim, claim);
      note(claim, places);
    } else kept.set(surer, withPlaces(joined, claim.verdict));
  }
  return claims.flatMap((claim) => (fails(claim) ? (kept.get(claim) ?? []) : claim));
}

type Failing = Claim & { readonly verdict: Fails };

/** The claims at each place: those of one text would else be compared each with each. */
type Places = Map<Prose, Map<number, Claim[]>>;

function note(claim: Claim, places: Places): void {
  for (const { prose, from } of claim.figures) {
    const known = places.get(prose) ?? new Map<number, Claim[]>();
    places.set(prose, known);
    known.set(from, [...(known.get(from) ?? []), claim]);
  }
}

/**
 * The claim that shares enough figures with `claim`. One of them at least is elsewhere than where most claims do: a
 * number that a text compares again and again would else be compared with all of them.
 */
function ofOneCause({ figures }: Claim, places: Places): Claim | undefined {
  const [most, ...lists] = figures
    .map((place) => ({ place, claims: places.get(place.prose)?.get(place.from) ?? [] }))
    .sort((one, other) => other.claims.length - one.claims.length);
  if (most === undefined) return undefined;
  const shared = new Map<Claim, number>();
  for (const { claims } of lists) for (const other of claims) shared.set(other, (shared.get(other) ?? 0) + 1);
  return [...shared].find(([other, count]) => count + Number(isAt(other, most.place)) >= LEAST_SHARED)?.[0];
}

function isAt({ figures }: Claim, place: Placed): boolean {
  return figures.some(({ prose, from }) => prose === place.prose && from === place.from);
}

function fails(claim: Claim): claim is Failing {
  return claim.verdict.is === 'fails';
}

function bySeverity(one: Failing, other: Failing): number {
  return Number(other.verdict.severity === 'error') - Number(one.verdict.severity === 'error');
}

function withPlaces(claim: Failing, { related }: Fails): Failing {
  const { prose, from } = claim.subject;
  const known = new Set([positionAt(prose, from), ...claim.verdict.related.map(({ at }) => at)].map(keyOf));
  const more = related.filter(({ at }) => !known.has(keyOf(at)));
  return { ...claim, verdict: { ...claim.verdict, related: [...claim.verdict.related, ...more] } };
}

function keyOf({ file, line, column }: Position): string {
  return `${file}:${line}:${column}`;
}
