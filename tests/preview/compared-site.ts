/** What a build writes of a site, and what a preview shows of it: digests by path. */

import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { Progress } from '../../scripts/commands/line/progress.ts';
import { makeSite } from '../../scripts/commands/make/make-site.ts';
import { scanContent } from '../../scripts/pipeline/scan.ts';
import type { Session } from '../../scripts/preview/session/session.ts';
import { digestOf, type SmallSite } from '../pipeline/small-site.ts';
import { filesOf } from '../site/sample-site.ts';

const OPTIONS = {
  strict: false,
  jobs: 1,
  cache: false,
  progress: new Progress({ write: () => undefined }, 'en'),
};

export type Digests = Readonly<Record<string, string>>;

let builds = 0;
/** Nothing where errors keep a build from writing. */
export async function builtFiles({ root, content }: SmallSite): Promise<Digests | undefined> {
  builds += 1;
  const folder = path.join(root, `built-${builds}`);
  mkdirSync(folder);
  const { status } = await makeSite(scanContent(content), { ...OPTIONS, content, folder });
  if (status !== 0) return undefined;
  return Object.fromEntries(Array.from(filesOf(folder), ([name, hex]) => [name, digestOf(hex)]));
}

export async function shownFile(session: Session, name: string): Promise<string> {
  const answer = await session.answer(name);
  return answer.kind === 'found' ? digestOf(Buffer.from(answer.content).toString('hex')) : answer.kind;
}

export async function shownFiles(session: Session, names: readonly string[]): Promise<Digests> {
  // Sizes of files are known once they were opened.
  for (const name of names.filter((one) => /\.(?:pdf|docx|html)$/.test(one))) await session.answer(name);
  const all: [string, string][] = [];
  for (const name of names) all.push([name, await shownFile(session, name)]);
  return Object.fromEntries(all);
}
