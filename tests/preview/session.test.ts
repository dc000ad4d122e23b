import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { CountedReport } from '../../scripts/check/check.ts';
import type { Answer } from '../../scripts/preview/session/answer.ts';
import { Session } from '../../scripts/preview/session/session.ts';
import { EditedSite, rounds } from '../pipeline/edited-site.ts';
import { SITE_YAML, type SmallSite } from '../pipeline/small-site.ts';
import { builtFiles, shownFile, shownFiles } from './compared-site.ts';

let edited: EditedSite;
let site: SmallSite;
let session: Session;
beforeEach(() => {
  begin();
});
afterEach(end);

function begin(): void {
  edited = new EditedSite();
  site = edited.site;
  session = new Session({ content: site.content, folder: path.join(site.root, 'preview'), jobs: 1 });
}

async function end(): Promise<void> {
  await session.close();
  site.close();
}

/** Has the session take in what was written since the last call. */
async function save(): Promise<void> {
  const names = site.takeTouched();
  await session.changed(names);
}

it('shows byte for byte what a build writes, after any edits', async () => {
  let compared = 0;
  await end();
  await fc.assert(
    fc.asyncProperty(rounds(), async (all) => {
      begin();
      try {
        await session.open();
        site.takeTouched();
        for (const round of [[], ...all]) {
          for (const edit of round) edited.do(edit);
          await save();
          const files = await builtFiles(site);
          if (files === undefined) continue;
          compared += 1;
          expect(await shownFiles(session, Object.keys(files))).toEqual(files);
          for (const gone of ['a', 'b', 'c', 'd', 'e', 'f'])
            if (files[`${gone}/index.html`] === undefined)
              expect(await shownFile(session, `${gone}/index.html`)).toBe('missing');
        }
      } finally {
        await end();
      }
    }),
    { numRuns: 6 },
  );
  begin();
  expect(compared).toBeGreaterThan(6);
}, 180_000);

it('makes files for paper when they are asked for, and shows their sizes from then on', async () => {
  site.write('site.yaml', `${SITE_YAML.replace('[txt, html, json]', '[pdf, docx, txt]')}\n`);
  await session.open();
  const before = await text('a/index.html');
  expect(before).toContain('href="a.pdf"');
  expect(before).not.toMatch(/\d+ 页/);
  expect(Buffer.from(await bytes('a/a.pdf')).toString('latin1', 0, 5)).toBe('%PDF-');
  expect(await text('a/index.html')).toMatch(/\d+ KB · 1 页/);
  const files = (await builtFiles(site)) ?? {};
  expect(await shownFiles(session, Object.keys(files))).toEqual(files);
}, 180_000);

it('shows the rest of the site while a notice cannot be read', async () => {
  await session.open();
  site.write('b/index.md', '---\n: [\n---\n');
  await save();
  expect((await session.answer('b/index.html')).kind).toBe('broken');
  expect(found(await session.reportOn('b'))).toEqual(['b content-front-matter']);
  expect((await session.answer('a/index.html')).kind).toBe('found');
  expect(await text('index.html')).not.toContain('"b/index.html"');
});

it('answers with what is wrong where the site itself cannot be read, until it can', async () => {
  await session.open();
  site.write('theme/components/Footer.js', 'export default 1;\n');
  await save();
  expect((await session.answer('a/index.html')).kind).toBe('failed');
  edited.do({ what: 'title', slug: 'a', choice: 1 });
  await save();
  site.remove('theme');
  await save();
  expect(await text('a/index.html')).toContain('关于范本镇整改情况的通报');
});

it('has the notices that a save concerns right: those that link to it, and the one it supersedes', async () => {
  await session.open();
  edited.do({ what: 'supersedes', slug: 'c', choice: 0 });
  await save();
  expect(await text('a/index.html')).toContain('../c/index.html');
  edited.do({ what: 'body', slug: 'd', choice: 3 });
  edited.do({ what: 'remove', slug: 'b', choice: 0 });
  await save();
  expect(found(await session.report())).toEqual(['d link-broken']);
  expect(await text('a/index.html')).not.toContain('../b/index.html');
});

it('draws nothing again that a save did not change', async () => {
  await session.open();
  const before = await bytes('a/index.html');
  edited.do({ what: 'body', slug: 'd', choice: 2 });
  await save();
  expect(await bytes('a/index.html')).toBe(before);
});

it('leads a folder to its page, and knows no other path', async () => {
  await session.open();
  const kinds = await Promise.all(['a', 'by', 'a/nothing.html', 'nothing/', 'assets/site.css'].map(kindOf));
  expect(kinds).toEqual(['folder', 'folder', 'missing', 'missing', 'found']);
});

/** What is wrong with the notices: their folders, and the rules. */
function found({ findings }: CountedReport): string[] {
  const places = findings.map(({ rule, at }) => `${path.basename(path.dirname(at.file))} ${rule}`);
  return places.filter((place) => !place.startsWith('content '));
}

async function kindOf(name: string): Promise<Answer['kind']> {
  return (await session.answer(name)).kind;
}

async function bytes(name: string): Promise<string | Uint8Array> {
  const answer = await session.answer(name);
  if (answer.kind !== 'found') throw new Error(`${name}: ${JSON.stringify(answer)}`);
  return answer.content;
}

async function text(name: string): Promise<string> {
  return String(await bytes(name));
}
