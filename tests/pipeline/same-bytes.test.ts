import { readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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
  const slug = fc.constantFrom(...SLUGS);
  const other = fc.constantFrom(...SLUGS, 'nowhere');
  const edits = fc.array(
    fc.oneof(
      fc.record({
        edit: fc.constant('body'),
        slug,
        text: fc.constantFrom('发现问题4个。', '已整改到位。', '[另一份](../b/index.html)。'),
      }),
      fc.record({ edit: fc.constant('title'), slug, text: fc.constantFrom('甲', '乙') }),
      fc.record({ edit: fc.constantFrom('follows', 'supersedes'), slug, text: other }),
      fc.record({ edit: fc.constant('attachment'), slug, text: fc.constantFrom('一', '二') }),
      fc.record({ edit: fc.constant('remove'), slug, text: fc.constant('') }),
      fc.record({ edit: fc.constant('rename'), slug, text: fc.constantFrom('e', 'f') }),
      fc.record({ edit: fc.constant('site'), slug, text: fc.constantFrom('样例区', '范本区') }),
    ),
    { minLength: 1, maxLength: 4 },
  );

  it('gives what one without would, after any edits', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edits, { minLength: 1, maxLength: 3 }), async (rounds) => {
        const edited = new Edited();
        try {
          for (const round of rounds) {
            for (const { edit, slug: of, text } of round) edited.do(edit, of, text);
            expect(await edited.site.make({ cache: true })).toEqual(await edited.site.make({ cache: false }));
          }
        } finally {
          edited.site.close();
        }
      }),
      { numRuns: 8 },
    );
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
      name.endsWith('.notice'),
    );
    expect(kept).toHaveLength(SLUGS.length);
    for (const [index, name] of kept.entries()) {
      const file = path.join(folder, name);
      const bytes = readFileSync(file);
      const at = [3, 200, bytes.length - 10][index];
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

/** A site to which edits are done one after another. */
class Edited {
  readonly site = new SmallSite();
  private readonly bodies = new Map<string, { body: string; title: string; meta: Map<string, string> }>();

  constructor() {
    for (const name of ['a', 'b', 'c', 'd']) {
      this.bodies.set(name, {
        body: '经检查，发现问题5个。',
        title: `${name}整改情况的通报`,
        meta: new Map(),
      });
      this.write(name);
    }
  }

  do(edit: string, slug: string, text: string): void {
    if (edit === 'site') this.site.write('site.yaml', `${SITE_YAML.replace('样例区', text)}\n`);
    const notice = this.bodies.get(slug);
    if (notice === undefined) return;
    if (edit === 'body') notice.body += text;
    else if (edit === 'title') notice.title = `${text}${notice.title}`;
    else if (edit === 'follows' || edit === 'supersedes') notice.meta.set(edit, text);
    else if (edit === 'attachment') this.site.write(`${slug}/files/note.txt`, `附件${text}\n`);
    else if (edit === 'remove' || edit === 'rename') {
      this.site.remove(slug);
      this.bodies.delete(slug);
      if (edit === 'rename') {
        this.bodies.set(text, notice);
        this.write(text);
      }
    }
    if (this.bodies.has(slug)) this.write(slug);
  }

  private write(slug: string): void {
    const { body, title, meta } = this.bodies.get(slug) ?? { body: '', title: '', meta: new Map() };
    this.site.notice(slug, { title, body, meta: Array.from(meta, ([key, value]) => `${key}: ${value}`) });
  }
}
