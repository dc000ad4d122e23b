import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { Refusal } from '../../scripts/notice/refusal.ts';
import { makeNotices } from '../../scripts/pipeline/crew.ts';
import { errorOf, failureOf } from '../../scripts/pipeline/failure.ts';
import type { NoticeOrder } from '../../scripts/pipeline/made.ts';
import { siteOrderOf } from '../../scripts/pipeline/site-order.ts';
import { SITE } from '../site/sample-site.ts';

const WORKER = `
export default async function make({ place: { slug } }) {
  if (slug === 'n-3') {
    setTimeout(() => { throw new Error('lost'); }, 1);
    await new Promise(() => undefined);
  }
  if (slug === 'n-5') return { kind: 'error', message: 'broken' };
  return { slug, findings: [], silenced: [], texts: [], unreadable: false, asked: [], done: [], title: slug, sections: 0, items: 0 };
}
`;

function orderOf(slug: string): NoticeOrder {
  return { place: { slug, folder: slug, shown: slug }, digest: '', relations: [] };
}

it('goes on where a notice ends its thread, and knows which it was', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tongbao-crew-'));
  const worker = path.join(folder, 'worker.mjs');
  writeFileSync(worker, WORKER);
  const order = siteOrderOf({ site: SITE }, { strict: false, slugs: [], folder });
  const slugs = Array.from({ length: 20 }, (_, index) => `n-${index}`);
  const ended: string[] = [];
  const outcomes = await makeNotices(
    order,
    slugs.map((slug) => () => orderOf(slug)),
    {
      jobs: 2,
      worker,
      ended: (outcome) => ended.push('kind' in outcome ? outcome.kind : outcome.slug),
    },
  );
  rmSync(folder, { recursive: true, force: true });
  expect(outcomes.map((outcome) => ('kind' in outcome ? outcome.kind : outcome.slug))).toEqual(
    slugs.map((slug) => (slug === 'n-3' || slug === 'n-5' ? 'error' : slug)),
  );
  expect(ended).toHaveLength(20);
  const failure = outcomes[5];
  if (failure === undefined || !('kind' in failure)) throw new Error('n-5 did not fail');
  expect(errorOf('n-5', failure).message).toBe('n-5: broken');
});

it('takes errors across threads whole', () => {
  const refusal = new Refusal(
    { zh: '甲', en: 'a' },
    { advice: { zh: '乙', en: 'b' }, at: { file: 'x.md', line: 3 } },
  );
  expect(errorOf('n', failureOf(refusal))).toMatchObject({
    says: refusal.says,
    advice: refusal.advice,
    at: refusal.at,
  });
  const full = Object.assign(new Error('no space left'), { code: 'ENOSPC', path: '/x' });
  expect(errorOf('n', failureOf(full))).toMatchObject({
    message: 'no space left',
    code: 'ENOSPC',
    path: '/x',
  });
});
