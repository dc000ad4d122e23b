/** Damages drafts at random, the same way for the same seed: what an import must end well with, whatever it gets. */

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readDraft } from '../../scripts/draft/read-draft.ts';
import { draftToFiles } from '../../scripts/draft/write/draft-files.ts';
import { Refusal } from '../../scripts/notice/refusal.ts';

export interface Seed {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Counts of how the imports ended, and the longest of them in milliseconds. */
export interface Outcome {
  notices: number;
  refusals: number;
  slowest: number;
  readonly crashes: string[];
}

/** Imports `count` damaged drafts made of `seeds`. */
export function importDamaged(seeds: readonly Seed[], count: number, seed: number): Outcome {
  const random = new Random(seed);
  const outcome: Outcome = { notices: 0, refusals: 0, slowest: 0, crashes: [] };
  for (let round = 0; round < count; round += 1) {
    const chosen = seeds[round % seeds.length];
    if (chosen !== undefined) importOne(damage(chosen, random), round, outcome);
  }
  return outcome;
}

function importOne({ file, bytes }: Seed, round: number, outcome: Outcome): void {
  const start = performance.now();
  const decided = {
    acceptChanges: true,
    dropHidden: true,
    dropComments: true,
    unseenHiddenWords: true,
    office: false,
  };
  try {
    draftToFiles(readDraft(bytes, file, round % 2 === 0 ? decided : { office: false }));
    outcome.notices += 1;
  } catch (error) {
    if (error instanceof Refusal) outcome.refusals += 1;
    else outcome.crashes.push(`${round} ${file}: ${error instanceof Error ? error.stack : String(error)}`);
  }
  outcome.slowest = Math.max(outcome.slowest, performance.now() - start);
}

/** Every second Office document is damaged inside its parts: else nearly all would fail as a zip. */
export function damage(seed: Seed, random: Random): Seed {
  if (/\.(?:docx|xlsx)$/.test(seed.file) && random.below(4) > 0)
    return { ...seed, bytes: damageParts(seed.bytes, random) };
  if (/\.(?:html|txt|md|mht|csv|yaml|rtf)$/.test(seed.file) && random.below(4) > 0) {
    return { ...seed, bytes: strToU8(damageText(strFromU8(seed.bytes), random)) };
  }
  return { ...seed, bytes: damageBytes(seed.bytes, random) };
}

function damageParts(bytes: Uint8Array, random: Random): Uint8Array {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts);
  for (let times = 1 + random.below(3); times > 0; times -= 1) {
    const name = names[random.below(names.length)];
    const part = name === undefined ? undefined : parts[name];
    if (name !== undefined && part !== undefined) parts[name] = strToU8(damageText(strFromU8(part), random));
  }
  return zipSync(parts);
}

function damageBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const copy = Uint8Array.from(bytes);
  for (let times = 1 + random.below(20); times > 0; times -= 1)
    copy[random.below(copy.length)] = random.below(256);
  return random.below(4) === 0 ? copy.subarray(0, random.below(copy.length)) : copy;
}

/** Takes out, doubles, moves and replaces tags and words, and puts in what may hurt. */
function damageText(text: string, random: Random): string {
  const pieces = text.match(/<[^>]*>|[^<]+/g) ?? [text];
  for (let times = 1 + random.below(8); times > 0; times -= 1) {
    const at = random.below(pieces.length);
    const other = pieces[random.below(pieces.length)] ?? '';
    const piece = pieces[at] ?? '';
    switch (random.below(6)) {
      case 0:
        pieces.splice(at, 1);
        break;
      case 1:
        pieces.splice(at, 0, other);
        break;
      case 2:
        pieces[at] = piece.replace(/"[^"]*"/, `"${HARMFUL[random.below(HARMFUL.length)] ?? ''}"`);
        break;
      case 3:
        pieces[at] = piece.slice(0, random.below(piece.length + 1));
        break;
      case 4:
        pieces.splice(at, 0, HARMFUL[random.below(HARMFUL.length)] ?? '');
        break;
      default:
        pieces.splice(at, 0, other.slice(0, 2000).repeat(1 + random.below(200)));
    }
    if (pieces.length === 0) pieces.push('');
  }
  return pieces.join('').slice(0, LONGEST);
}

/** Damage doubles what was doubled before. */
const LONGEST = 300_000;

const HARMFUL: readonly string[] = [
  '-1',
  '99999999999999999999',
  'NaN',
  '%9%9%9',
  '../../../etc/passwd',
  'constructor',
  '__proto__',
  '&#0;',
  '&bomb;',
  '\u0000',
  '\ud800',
  '一、'.repeat(300),
  '（一）'.repeat(300),
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  '<w:p><w:r><w:t>'.repeat(300),
  '<table><tr><td colspan="100000" rowspan="100000">'.repeat(20),
  '<b><i><p>'.repeat(50),
  '12个问题，'.repeat(500),
  '来源：'.repeat(500),
  '“《（'.repeat(500),
  ' '.repeat(5000),
];

/** Mulberry32: 32 bits of state are enough here. */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed;
  }

  /** A whole number from 0 to before `limit`. */
  below(limit: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % Math.max(limit, 1);
  }
}
