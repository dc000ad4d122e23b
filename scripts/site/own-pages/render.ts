/** Has the site's own code run in a process of its own, and waits for what comes of it. */

import { fork } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { say } from '../../messages/pages/own-pages.ts';
import { refuse } from '../../notice/refusal.ts';
import { ownPagePath } from '../../notice/site/own-page.ts';
import { type OwnPages, PAGE_MENUS, type Site, type SitePage } from '../../notice/site/site.ts';
import type { Listing } from '../listing.ts';
import type { RenderAnswer, RenderOrder, ScriptPage } from './render-order.ts';

/**
 * Renders the pages of `own` into the folder `output`.
 * @throws Refusal for whatever a template or the configuration throws
 */
export async function renderPages(
  own: OwnPages,
  site: Site,
  listings: readonly Listing[],
  output: string,
): Promise<void> {
  const there = { ...own, folder: path.resolve(own.folder) };
  const look = site.look && { ...site.look, folder: path.resolve(site.look.folder) };
  await run(own, {
    kind: 'pages',
    site: { ...site, own: there, look },
    own: there,
    listings,
    output: path.resolve(output),
  });
}

/**
 * The site with the titles of its pages in `.11ty.js`. Their code runs: a build does that, a check does not.
 * @throws Refusal for a script that fails or states no title
 */
export async function withScriptTitles(site: Site): Promise<Site> {
  const { own } = site;
  const files = own?.pages.filter(({ title }) => title === undefined).map(({ file }) => file) ?? [];
  if (own === undefined || files.length === 0) return site;
  const { scripts } = await run(own, { kind: 'titles', folder: path.resolve(own.folder), files });
  const known = new Map(files.map((file, index) => [file, scripts[index]]));
  const pages = own.pages.map((page) => {
    const script = known.get(page.file);
    return script === undefined ? page : titled(page, script);
  });
  return { ...site, own: { ...own, pages } };
}

function titled(page: SitePage, { title, menu, order, permalink }: ScriptPage): SitePage {
  if (typeof title !== 'string' || title.trim() === '') refuse(say.scriptTitle(), page.file);
  return {
    ...page,
    title,
    menu: PAGE_MENUS.find((one) => one === menu) ?? page.menu,
    order: typeof order === 'number' ? order : page.order,
    path: ownPagePath(page.file, permalink),
  };
}

async function run(own: OwnPages, order: RenderOrder): Promise<Extract<RenderAnswer, { done: true }>> {
  const program = createRequire(import.meta.url).resolve('#own-pages/render-program.js');
  const answer = await new Promise<RenderAnswer>((resolve) => {
    const child = fork(program, {
      // Paths in a configuration begin in the folder that holds it and `content`.
      cwd: path.resolve(own.folder, '../..'),
      // What the site's code prints is not part of our output.
      stdio: ['ignore', 2, 2, 'ipc'],
      serialization: 'advanced',
      execArgv: [],
    });
    child.once('message', (message: RenderAnswer) => resolve(message));
    child.once('error', (error) => resolve({ done: false, reason: error.message }));
    child.once('exit', (code) => resolve({ done: false, reason: `exit ${code}` }));
    child.send(order);
  });
  if (answer.done) return answer;
  refuse(say.failed(answer.reason), { file: own.config ?? own.folder });
}
