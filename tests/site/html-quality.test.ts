import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writePages } from '../written-pages.ts';
import { EDITIONS, FULL, PAGES, SHORT, SITE, temporaryFolder } from './sample-site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Both spellings are HTML, and so is the slash that the renderer writes in <meta/> and <rect/>.
    'doctype-style': ['error', { style: 'lowercase' }],
    'void-style': ['error', { style: 'selfclosing' }],
    // Styles and scripts come from the folder that the page itself came from: who could change them could change the hash.
    'require-sri': 'off',
    // A list with a label is announced with it; the rule only fears that older readers pass the label over.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // A telephone number is as the notice writes it; another hyphen would be another character when it is copied.
    'tel-non-breaking': 'off',
    // Titles are the notices' own words, as long as they are.
    'long-title': 'off',
  },
});

let folder: string;
beforeAll(async () => {
  folder = temporaryFolder();
  writePages({ site: SITE, notices: [SHORT, FULL], editions: EDITIONS, folder });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each(PAGES)('%s is valid HTML', async (name) => {
  const report = await validator.validateString(readFileSync(path.join(folder, name), 'utf8'), name);
  const faults = report.results.flatMap(({ messages }) => messages);
  expect(faults.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId} ${message}`)).toEqual(
    [],
  );
});
