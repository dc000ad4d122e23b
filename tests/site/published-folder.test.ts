/** The whole published sample as an administrator gets it: every link in it leads somewhere, every file can be served and packed. */

import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { extensionOf, WRITTEN_TYPES } from '../../scripts/notice/site/media-types.ts';
import { packCopy } from '../../scripts/publish/pack/pack.ts';
import { openCopy } from '../../scripts/publish/verify/open-copy.ts';
import { buildSample } from '../build-sample.ts';
import { elementsOf } from './read-html.ts';

let folder: string;
let names: readonly string[];
beforeAll(() => {
  folder = buildSample();
  names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
});
afterAll(() => rmSync(path.dirname(folder), { recursive: true, force: true }));

it('has no link that leads nowhere, neither to a file nor to a place in it', () => {
  const pages = new Map(
    names
      .filter((name) => name.endsWith('.html'))
      .map((name) => [name, elementsOf(readFileSync(path.join(folder, name), 'utf8'))]),
  );
  const places = new Map(
    [...pages].map(([name, elements]) => [
      name,
      new Set(elements.flatMap(({ attributes }) => attributes.get('id') ?? [])),
    ]),
  );
  const broken: string[] = [];
  let followed = 0;
  for (const [name, elements] of pages) {
    for (const { attributes } of elements) {
      for (const address of ['href', 'src', 'action'].map((key) => attributes.get(key))) {
        if (address === undefined || /^(?:https?|mailto|tel|data):/.test(address)) continue;
        followed += 1;
        const target = new URL(address, `http://site/${name}`);
        const file = decodeURIComponent(target.pathname).slice(1);
        const place = decodeURIComponent(target.hash.slice(1));
        const there = existsSync(path.join(folder, file)) && statSync(path.join(folder, file)).isFile();
        if (!there || (place !== '' && places.get(file)?.has(place) !== true))
          broken.push(`${name}: ${address}`);
      }
    }
  }
  expect(broken).toEqual([]);
  expect(followed).toBeGreaterThan(500);
});

it('holds only kinds of files that the web.config of the zip maps, under names that any system can store', () => {
  expect(names.filter((name) => !Object.hasOwn(WRITTEN_TYPES, extensionOf(name)))).toEqual([]);
  expect(names.filter((name) => !/^[A-Za-z0-9._/-]+$/.test(name))).toEqual([]);
});

it('packs to less than 5 MB', async () => {
  expect((await packCopy(openCopy(folder))).zip.length).toBeLessThan(5e6);
});
