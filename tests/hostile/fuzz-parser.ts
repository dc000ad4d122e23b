/** Damages the sound files of one parser at random, the same way for the same seed, until its time is up. */

import { damage, Random, type Seed } from '../bench/import-mutations.ts';
import { endOf, type Parser } from './parsers.ts';

export interface FuzzOutcome {
  runs: number;
  refusals: number;
  /** Processor time of the slowest run. */
  slowest: number;
  /** Inputs that ended in neither a value nor a refusal, or took too long. */
  readonly faults: { readonly input: Seed; readonly what: string }[];
}

/** Processor time that no damaged file of some hundred kilobytes comes near. */
const LONGEST = 10_000;
const ENOUGH_FAULTS = 5;

/** @param milliseconds how long to go on; at least one run is made */
export async function fuzz(parser: Parser, milliseconds: number, seed: number): Promise<FuzzOutcome> {
  const random = new Random(seed);
  const outcome: FuzzOutcome = { runs: 0, refusals: 0, slowest: 0, faults: [] };
  const end = performance.now() + milliseconds;
  do {
    const sound = parser.seeds[outcome.runs % parser.seeds.length];
    if (sound === undefined) throw new Error('a parser without a sound file');
    const input = damage(sound, random);
    const { refused, milliseconds: taken, crash } = await endOf(parser, input.bytes);
    outcome.runs += 1;
    outcome.refusals += refused ? 1 : 0;
    outcome.slowest = Math.max(outcome.slowest, taken);
    if (crash !== undefined) outcome.faults.push({ input, what: crash });
    else if (taken > LONGEST) outcome.faults.push({ input, what: `took ${Math.round(taken)} ms` });
  } while (performance.now() < end && outcome.faults.length < ENOUGH_FAULTS);
  return outcome;
}
