import { readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Step } from '../../scripts/pipeline/made.ts';
import { EditedSite, rounds } from './edited-site.ts';
import { SITE_YAML, SmallSite } from './small-site.ts';

let site: SmallSite;
beforeEach(() => {
  site = new SmallSite();
});
afterEach(() => site.close());

it('the published bytes are the same at any number of jobs, from a cache or without', () => {
  for (let number = 1; number <= 14; number += 1) {
    const follows = number % 3 === 0 ? [`follows: n-${number - 1}`] : [];
    site.notice(`n-${number}`, { day: 1 + (number % 5), meta: follows });
  }
  site.write('site.yaml', `${SITE_YAML.replace('txt, html', 'pdf, docx, txt, html')}\n`);
  site.buildByCommand('alone', '--jobs', '1', '--no-cache');
  site.buildByCommand('three', '--jobs', '3');
  site.buildByCommand('warm', '--jobs', '2');
  expect(site.manifest('three')).toBe(site.manifest('alone'));
  expect(site.manifest('warm')).toBe(site.manifest('alone'));
}, 180_000);

describe('a build with a cache', () => {
  const SLUGS = ['a', 'b', 'c', 'd'];

  it('gives what one without would, after any edits', async () => {
    await fc.assert(
      fc.asyncProperty(rounds({ own: true }), async (all) => {
        const edited = new EditedSite();
        try {
          for (const round of all) {
            for (const edit of round) edited.do(edit);
            expect(await edited.site.make({ cache: true })).toEqual(await edited.site.make({ cache: false }));
          }
        } finally {
          edited.site.close();
        }
      }),
      { numRuns: 8 },
    );
  }, 180_000);

  it.each<[what: string, yaml: string, steps: readonly Step[]]>([
    ['the foot of the pages', 'footer: { organiser: 示例市样例区人民政府办公室 }', ['pages']],
    ['the colour', 'theme: { colour: "#0b4f8a" }', ['pages']],
    ['the address', 'baseUrl: https://www.example.com/gongkai/', ['paper', 'pages']],
    ['the contact', 'contact: { phone: 0000-12345678 }', ['check', 'pages']],
    ['how severe a rule is', 'rules: { figure-sum: warning }', ['check']],
    ['what only other pages show', 'search: postings\ndesk: true\nkeep: [old]', []],
  ])('does only the steps that use what changed: %s', async (_, yaml, steps) => {
    const base = SITE_YAML.replace('[txt, html, json]', '[docx, txt, html]');
    site.write('site.yaml', `${base}\n`);
    for (const name of ['a', 'b']) site.notice(name);
    await site.make({ cache: true });
    expect(site.steps).toEqual([
      ['check', 'paper', 'pages'],
      ['check', 'paper', 'pages'],
    ]);
    site.write('site.yaml', `${base}\n${yaml}\n`);
    const made = await site.make({ cache: true });
    expect(site.steps).toEqual([steps, steps]);
    expect(made).toEqual(await site.make({ cache: false }));
  });

  it('keeps nothing that was made of files that were saved meanwhile', async () => {
    site.notice('a', { body: '发现问题4个。' });
    await site.make({ cache: true, meanwhile: () => site.notice('a', { body: '发现问题9个。' }) });
    site.notice('a', { body: '发现问题4个。' });
    expect(await site.make({ cache: true })).toEqual(await site.make({ cache: false }));
  });

  it('does without where something is in the way of it', async () => {
    site.notice('a');
    const without = await site.make({ cache: false });
    writeFileSync(path.join(site.root, '.tongbao'), '');
    expect(await site.make({ cache: true })).toEqual(without);
    rmSync(path.join(site.root, '.tongbao'));
    symlinkSync('nowhere/at-all', path.join(site.root, '.tongbao'));
    expect(await site.make({ cache: true })).toEqual(without);
  });

  it('makes no unchanged notice anew, and what is damaged anew', async () => {
    for (const name of SLUGS) site.notice(name);
    const cold = await site.make({ cache: true });
    expect(site.unchanged).toEqual([]);
    expect(await site.make({ cache: true })).toEqual(cold);
    expect(site.unchanged).toEqual(SLUGS);
    const folder = path.join(site.root, '.tongbao/cache');
    const kept = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.made'),
    );
    // What was checked, and the pages.
    expect(kept).toHaveLength(2 * SLUGS.length);
    for (const [index, name] of kept.entries()) {
      const file = path.join(folder, name);
      const bytes = readFileSync(file);
      const at = [3, 200, bytes.length - 10][index % 4];
      if (at === undefined) writeFileSync(file, bytes.subarray(0, bytes.length / 2));
      else writeFileSync(file, bytes.fill(0, at, at + 1));
    }
    expect(await site.make({ cache: true })).toEqual(cold);
    expect(site.unchanged).toEqual([]);
  });

  it('makes the notices anew that another one leads to or supersedes', async () => {
    for (const name of SLUGS) site.notice(name);
    await site.make({ cache: true });
    site.notice('c', { meta: ['supersedes: b'], body: '[甲](../a/index.html)' });
    await site.make({ cache: true });
    expect(site.unchanged).toEqual(['a', 'd']);
    site.remove('a');
    await site.make({ cache: true });
    // What followed it in time, and what links to it.
    expect(site.unchanged).toEqual(['d']);
  });
});
