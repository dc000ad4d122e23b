import { appendFileSync, lstatSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { build } from '../../scripts/commands/build.ts';
import { Progress } from '../../scripts/commands/line/progress.ts';
import { EditedSite, rounds } from '../pipeline/edited-site.ts';
import { SmallSite } from '../pipeline/small-site.ts';
import { filesOf } from '../site/sample-site.ts';

let site: SmallSite;
beforeEach(() => {
  site = new SmallSite();
});
afterEach(() => site.close());

async function publish({ content, root }: SmallSite, out: string, cache = true): Promise<boolean> {
  const progress = new Progress({ write: () => undefined }, 'zh');
  const rest = { strict: false, language: 'zh', colour: false, progress, cache } as const;
  const { status } = await build({ content, out: path.join(root, out), ...rest });
  return status === 0;
}

function numberOf(file: string): number {
  return statSync(path.join(site.root, file)).ino;
}

it('takes over the files of what did not change from the publication that is dropped', async () => {
  for (const slug of ['a', 'b']) site.notice(slug);
  await publish(site, 'out');
  await publish(site, 'out');
  const unchanged = numberOf('out.previous/a/index.html');
  site.notice('b', { body: '发现问题9个。' });
  await publish(site, 'out');
  expect(numberOf('out/a/index.html')).toBe(unchanged);
  await publish(site, 'cold', false);
  expect(filesOf(path.join(site.root, 'out'))).toEqual(filesOf(path.join(site.root, 'cold')));
});

it('leaves no file in two publications', async () => {
  site.notice('a');
  for (let round = 0; round < 4; round += 1) {
    await publish(site, 'out');
    for (const name of filesOf(path.join(site.root, 'out')).keys())
      expect(lstatSync(path.join(site.root, 'out', name)).nlink, name).toBe(1);
  }
});

it('takes over no file that somebody changed after it was published', async () => {
  site.notice('a');
  await publish(site, 'out');
  await publish(site, 'out');
  const page = readFileSync(path.join(site.root, 'out/a/index.html'), 'utf8');
  for (const name of ['a/index.html', 'index.html', 'search/text/1.js'])
    appendFileSync(path.join(site.root, 'out.previous', name), '<!-- other -->');
  await publish(site, 'out');
  expect(readFileSync(path.join(site.root, 'out/a/index.html'), 'utf8')).toBe(page);
  await publish(site, 'cold', false);
  expect(filesOf(path.join(site.root, 'out'))).toEqual(filesOf(path.join(site.root, 'cold')));
});

it('publishes what a build of nothing would, after any edits', async () => {
  await fc.assert(
    fc.asyncProperty(rounds(), async (all) => {
      const edited = new EditedSite();
      try {
        await publish(edited.site, 'out');
        for (const round of all) {
          for (const edit of round) edited.do(edit);
          // What it compares words with is in its own folder only; the words themselves are the same.
          if (!(await publish(edited.site, 'out')) || !(await publish(edited.site, 'cold', false))) continue;
          expect(filesOf(path.join(edited.site.root, 'out'))).toEqual(
            filesOf(path.join(edited.site.root, 'cold')),
          );
        }
      } finally {
        edited.site.close();
      }
    }),
    { numRuns: 3 },
  );
}, 60_000);
