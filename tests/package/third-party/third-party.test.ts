import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readThirdParty } from '../../../scripts/package/third-party/read-third-party.ts';
import { writeThirdParty } from '../../../scripts/package/third-party/third-party.ts';

const parties = readThirdParty('.');
const versionsOf = (name: string) =>
  parties.filter((party) => party.name === name).map(({ version }) => version);
const named = (name: string) => parties.find((party) => party.name === name);

it('names every package that tongbao depends on, with version and licence, and no tool of its making', () => {
  const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(
    readFileSync('package.json', 'utf8'),
  );
  for (const [name, version] of Object.entries(dependencies))
    expect(versionsOf(name), name).toContain(version);
  expect(parties.filter(({ licence }) => licence === '').map(({ name }) => name)).toEqual([]);
  expect(named('vitest')).toBeUndefined();
});

it('has the texts of the licences, of the fonts and tables of characters too', () => {
  expect(named('markdown-it')?.text).toContain('Permission is hereby granted');
  expect(named('@myriaddreamin/typst-ts-web-compiler')?.text).toContain('Apache License');
  expect(named('layouts/fonts/noto-serif-sc')?.text).toContain('SIL OPEN FONT LICENSE');
  expect(named('scripts/search/traditional-characters')?.text).toContain('Apache License');
});

it('takes on no licence that would bind those who pass tongbao on, unseen', () => {
  const known =
    /^\(?(?:MIT|ISC|BSD-[23]-Clause|0BSD|Apache-2\.0|BlueOak-1\.0\.0|OFL-1\.1|Unlicense|CC0-1\.0|P(?:ython|SF)-2\.0|Zlib|Artistic-2\.0)\b/;
  expect(
    parties.filter(({ licence }) => !known.test(licence)).map(({ name, licence }) => `${name} ${licence}`),
  ).toEqual([]);
});

it('is written the same for the same packages, each text once', () => {
  const text = 'Licence\r\n```\nwords\n```\n';
  const some = [
    { name: 'b', version: '2', licence: 'MIT', text },
    { name: 'a', version: '1', licence: 'MIT', text: text.replace('\r', '') },
    { name: 'c', version: '3', licence: 'ISC', text: '' },
  ];
  const written = writeThirdParty(some);
  expect(written).toBe(writeThirdParty(some.toReversed()));
  expect(written).toContain('## a 1, b 2\n\n````text\nLicence\n```\nwords\n```\n````\n');
  expect(written.match(/Licence\n/g)).toHaveLength(1);
  expect(written).toContain('| c | 3 | ISC |');
});
