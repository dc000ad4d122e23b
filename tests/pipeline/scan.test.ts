import { afterEach, beforeEach, expect, it } from 'vitest';
import { Refusal } from '../../scripts/notice/refusal.ts';
import { digestOfNotice, scanContent } from '../../scripts/pipeline/scan.ts';
import { refuseChanged } from '../../scripts/publish/content-digest.ts';
import { SITE_YAML, SmallSite } from './small-site.ts';

let site: SmallSite;
beforeEach(() => {
  site = new SmallSite();
  site.notice('a');
  site.write('a/files/b.csv', '甲\r\n');
  site.notice('b');
});
afterEach(() => site.close());

it('the digest of a notice is that of the scan, whenever it is taken', () => {
  const { notices } = scanContent(site.content);
  expect(notices.map(({ place }) => digestOfNotice(place))).toEqual(notices.map(({ digest }) => digest));
});

it.each([
  ['a text', 'a/index.md', '甲'],
  ['an attachment', 'a/files/b.csv', '乙'],
  ['a new attachment', 'b/files/new.csv', '乙'],
  ['the site', 'site.yaml', `${SITE_YAML}\n# 甲\n`],
  ['its look', 'theme/style.css', 'a {}'],
])('%s that is saved while the site is made stops the publication', (_, name, text) => {
  const { digest } = scanContent(site.content);
  expect(() => refuseChanged(site.content, digest)).not.toThrow();
  site.write(name, text);
  expect(() => refuseChanged(site.content, digest)).toThrow(Refusal);
});
