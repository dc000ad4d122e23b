/**
 * Puts slips into the sample notices, one at a time, and counts how many the checker tells (the kill rate of each kind).
 * Which places are taken, and why only those, is at the head of mutation-kinds.ts. Exit code 1 below the bar.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { checkNotices } from '../../../scripts/check/check.ts';
import { readNoticeFolder } from '../../../scripts/content/notice-folder.ts';
import { KINDS, type Kind, type Mutation } from './mutation-kinds.ts';

const BAR = 0.97;
/** Places of a kind that are tried in a notice; the choice is the same in every run. */
const MOST_PLACES = 8;
const SEED = 20251208;

interface Sample {
  readonly slug: string;
  readonly texts: ReadonlyMap<string, string>;
}

const samples = readdirSync('content', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => sampleOf(name))
  .sort((one, other) => (one.slug < other.slug ? -1 : 1));

let failed = false;
for (const sample of samples) {
  const findings = findingsIn(sample);
  if (findings.length > 0) failed = true;
  console.log(`${sample.slug}: ${findings.length} findings without a slip ${findings.join(' ')}`);
}

let [killedOfAll, triedOfAll] = [0, 0];
for (const kind of KINDS) {
  const { name } = kind;
  let [killed, tried] = [0, 0];
  for (const sample of samples) {
    for (const [file, mutation] of chosen(placesIn(sample, kind))) {
      tried += 1;
      const findings = findingsIn(mutated(sample, file, mutation));
      if (findings.length > 0) killed += 1;
      else console.log(`survived  ${name}  ${sample.slug}/${file}: ${shown(sample, file, mutation)}`);
    }
  }
  console.log(
    `${name.padEnd(40)}${String(killed).padStart(4)} of${String(tried).padStart(4)}  ${rate(killed, tried)}`,
  );
  killedOfAll += killed;
  triedOfAll += tried;
}
console.log(
  `${'all'.padEnd(40)}${String(killedOfAll).padStart(4)} of${String(triedOfAll).padStart(4)}  ${rate(killedOfAll, triedOfAll)}`,
);
if (failed || killedOfAll < triedOfAll * BAR) process.exitCode = 1;

function sampleOf(slug: string): Sample {
  const files = readdirSync(`content/${slug}`).filter((name) => name.endsWith('.md'));
  const texts = files.sort().map((name) => [name, readFileSync(`content/${slug}/${name}`, 'utf8')] as const);
  return { slug, texts: new Map(texts) };
}

/** Names of the rules that report; a text that can no longer be read is reported too. */
function findingsIn({ slug, texts }: Sample): string[] {
  const { notice, findings } = readNoticeFolder({ slug, path: slug, texts, attachments: [] });
  if (notice === undefined) return findings.map(({ rule }) => rule);
  return checkNotices([notice]).findings.map(({ rule }) => rule);
}

function placesIn({ texts }: Sample, { of, titles }: Kind): [string, Mutation][] {
  // Words that occur twice are declared by both places together.
  const bodies = [...texts.values()].map((text) => text.slice(bodyStart(text))).join('\n');
  const declared = Array.from(
    (texts.get('index.md') ?? '').matchAll(/text: ([^}]+?) }/g),
    ({ 1: words = '' }) => words,
  ).filter((words) => bodies.split(words).length === 2);
  return [...texts].flatMap(([file, text]) => {
    const start = titles === true ? 0 : bodyStart(text);
    return of(text.slice(start), declared).map(({ from, to, text: instead }): [string, Mutation] => [
      file,
      { from: from + start, to: to + start, text: instead },
    ]);
  });
}

function bodyStart(text: string): number {
  return text.startsWith('---') ? text.indexOf('\n---', 3) + 4 : 0;
}

/** As many places as are tried, drawn with a fixed seed. */
function chosen<Place>(places: readonly Place[]): Place[] {
  const rest = [...places];
  const drawn: Place[] = [];
  let state = SEED;
  while (rest.length > 0 && drawn.length < MOST_PLACES) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    drawn.push(...rest.splice(state % rest.length, 1));
  }
  return drawn;
}

function mutated({ slug, texts }: Sample, file: string, { from, to, text }: Mutation): Sample {
  const before = texts.get(file) ?? '';
  return { slug, texts: new Map(texts).set(file, before.slice(0, from) + text + before.slice(to)) };
}

function shown({ texts }: Sample, file: string, { from, to, text }: Mutation): string {
  const before = texts.get(file) ?? '';
  const around = `${before.slice(Math.max(from - 24, 0), from)}[${before.slice(from, to).slice(0, 20)} → ${text.slice(0, 20)}]${before.slice(to, to + 24)}`;
  return around.replaceAll('\n', '⏎');
}

function rate(killed: number, tried: number): string {
  return tried === 0 ? '-' : (killed / tried).toFixed(3);
}
