import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { build } from '../../scripts/commands/build.ts';
import { Progress } from '../../scripts/commands/line/progress.ts';
import { run as merge } from '../../scripts/commands/merge.ts';
import { Refusal } from '../../scripts/notice/refusal.ts';
import { isOfShard, PART_FILE, readShard } from '../../scripts/pipeline/shard.ts';
import { SITE_YAML, SmallSite } from './small-site.ts';

/** Debian's `parallel`; on other machines the test is left out. */
const HAS_PARALLEL = spawnSync('parallel', ['--version']).status === 0;

const SILENT = { write: () => undefined };

let site: SmallSite;
beforeEach(() => {
  site = new SmallSite();
  site.write('site.yaml', `${SITE_YAML.replace('[txt, html, json]', '[txt]')}\n`);
  for (let number = 1; number <= 9; number += 1)
    site.notice(`n-${number}`, {
      day: 1 + (number % 4),
      meta: number % 3 === 0 ? [`follows: n-${number - 1}`] : [],
    });
});
afterEach(() => site.close());

async function make(out: string, shard?: string): Promise<void> {
  const { status } = await build({
    content: site.content,
    out: path.join(site.root, out),
    strict: false,
    language: 'en',
    colour: false,
    progress: new Progress(SILENT, 'en'),
    jobs: 1,
    shard: shard === undefined ? undefined : readShard(shard),
  });
  expect(status).toBe(0);
}

function mergeParts(out: string, ...parts: readonly string[]): Promise<number> {
  return mergeMeanwhile(() => undefined, out, ...parts);
}

/** @param meanwhile called whenever the merge reports a stage, the first time once the content was scanned */
function mergeMeanwhile(meanwhile: () => void, out: string, ...parts: readonly string[]): Promise<number> {
  const operands = parts.map((name) => path.join(site.root, name));
  const terminal = { language: 'en', out: SILENT, err: { write: meanwhile }, environment: {} } as const;
  return merge({ values: { content: site.content, out: path.join(site.root, out) }, operands }, terminal);
}

describe('a site made in shares', () => {
  it('is the same as one that is made at once', async () => {
    await make('whole');
    for (const of of [1, 3, 7]) {
      const parts = Array.from({ length: of }, (_, index) => `s.part-${index + 1}-of-${of}`);
      for (let number = 1; number <= of; number += 1) await make('s', `${number}/${of}`);
      await mergeParts(`merged-${of}`, ...parts.toReversed());
      expect(site.manifest(`merged-${of}`)).toBe(site.manifest('whole'));
    }
  });

  it('is refused where a part is missing, doubled, damaged or of something else', async () => {
    for (const shard of ['1/2', '2/2', '1/3']) await make('s', shard);
    const [one, two] = ['s.part-1-of-2', 's.part-2-of-2'];
    const says = (...parts: readonly string[]): Promise<string> =>
      mergeParts('m', ...parts).then(
        () => 'merged',
        (error: unknown) =>
          error instanceof Refusal ? error.says.en.replaceAll(site.root, '') : String(error),
      );
    expect(await says(one)).toBe('of 2 shards these are missing: 2');
    expect(await says(one, two, one)).toMatch(/^shard 1 is there twice/);
    expect(await says(one, 's.part-1-of-3')).toMatch(/are of different numbers of shards$/);
    expect(await says(one, 'nowhere')).toMatch(/holds nothing that build --shard made$/);
    const part = path.join(site.root, two, PART_FILE);
    const text = readFileSync(part, 'utf8');
    writeFileSync(part, text.replace(/"common":"./, '"common":"-'));
    expect(await says(one, two)).toMatch(/were made by different versions or settings$/);
    writeFileSync(part, text);
    const slug = ['n-1', 'n-2', 'n-3', 'n-4'].find((name) => isOfShard(name, { number: 2, of: 2 })) ?? '';
    const page = path.join(site.root, two, slug, 'index.html');
    const html = readFileSync(page);
    writeFileSync(page, `${html.toString()} `);
    expect(await says(one, two)).toMatch(/is not as it was made$/);
    writeFileSync(page, html);
    site.notice('n-1', { body: '经检查，发现问题6个。' });
    expect(await says(one, two)).toMatch(/is not the content that the parts were made of$/);
    expect(existsSync(path.join(site.root, 'm'))).toBe(false);
  });
});

it('parts whose content is saved while they are merged are not published', async () => {
  await make('s', '1/1');
  const save = (): void => site.notice('n-1', { body: '经检查，发现问题6个。' });
  const merged = mergeMeanwhile(save, 'm', 's.part-1-of-1');
  await expect(merged).rejects.toThrow(/changed while the site was made/);
  expect(existsSync(path.join(site.root, 'm'))).toBe(false);
});

it('names a share by two numbers', () => {
  expect(readShard('3/7')).toEqual({ number: 3, of: 7 });
  for (const wrong of ['0/3', '4/3', '1', '1/0', 'a/b', '1/3/5'])
    expect(() => readShard(wrong)).toThrow(Refusal);
});

it.skipIf(!HAS_PARALLEL && process.env.CI !== 'true')(
  'GNU parallel makes the shares, and those again that were killed',
  () => {
    const tongbao = path.join(site.root, 'tongbao');
    const killed = path.join(site.root, 'killed');
    const command = `exec ${process.execPath} ${path.resolve('dist/scripts/tongbao.js')} "$@" --content ${site.content}`;
    const kill = `case "$*" in *2/3*) [ -e ${killed} ] || { touch ${killed}; kill -9 $$; };; esac`;
    writeFileSync(tongbao, `#!/bin/sh\n${kill}\n${command}\n`, { mode: 0o755 });
    const environment = { ...process.env, TONGBAO: tongbao, JOBS: '2' };
    const script = path.resolve('docs/build-in-shards.sh');
    const output = path.join(site.root, 'parallel');
    execFileSync(script, ['3', output], { env: environment, cwd: site.root, stdio: 'pipe' });
    expect(existsSync(killed)).toBe(true);
    site.buildByCommand('whole');
    expect(site.manifest('parallel')).toBe(site.manifest('whole'));
  },
);
