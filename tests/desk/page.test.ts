import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('the sheet of the checking page uses no token that is not defined', () => {
  const sheet = readFileSync('dist/desk/site/desk.css', 'utf8');
  const defined = new Set(Array.from(sheet.matchAll(/^\s*(--[\w-]+):/gm), ([, name]) => name));
  const used = Array.from(sheet.matchAll(/var\((--[\w-]+)/g), ([, name]) => name);
  expect(used.length).toBeGreaterThan(50);
  expect(used.filter((name) => !defined.has(name))).toEqual([]);
});
