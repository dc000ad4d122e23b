/** No message is kept that nothing says. */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';

function codeIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.join(folder, name));
}

it('every message of scripts/messages is said somewhere', async () => {
  const files = codeIn('scripts/messages');
  // By its name, or by that of a kind: `say.tooLarge`, `say[fault.kind]`.
  const named = new Set(
    [...codeIn('scripts'), ...codeIn('layouts')].flatMap((file) =>
      Array.from(readFileSync(file, 'utf8').matchAll(/\.(\w+)|'(\w+)'/g), ([, key, text]) => key ?? text),
    ),
  );
  const unsaid: string[] = [];
  for (const file of files) {
    const { say = {} }: { say?: object } = await import(pathToFileURL(path.resolve(file)).href);
    unsaid.push(...Object.keys(say).flatMap((name) => (named.has(name) ? [] : [`${file}: ${name}`])));
  }
  expect(files.length).toBeGreaterThan(30);
  expect(unsaid).toEqual([]);
});
