/** A new site: its settings, an example to write after, and what npm and git need. */

import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { kindNamed } from './kinds.ts';
import { type NewFiles, readStarter, readStarterFile } from './starters.ts';
import { type Written, writeNew } from './write-new.ts';

export interface NewSite {
  readonly folder: string;
  /** Kind of the example. */
  readonly kind: string;
  /** The version of tongbao that the site is made for. */
  readonly version: string;
}

/**
 * Makes a site in `folder`. Files that exist stay as they are; the example is left out where there are notices.
 * @throws Refusal where a file cannot be made
 */
export function makeSite({ folder, kind, version }: NewSite): Written {
  const files: NewFiles = new Map([
    ['package.json', manifestOf(version)],
    ['.gitignore', readStarterFile('site/gitignore')],
    ['content/site.yaml', readStarterFile('site/site.yaml')],
    ...(existsSync(path.join(folder, 'content/pages')) ? [] : readStarter('site/pages', 'content/pages/')),
    ...(holdsFolders(path.join(folder, 'content')) ? [] : exampleOf(kind)),
  ]);
  return writeNew(folder, files);
}

function exampleOf(kind: string): NewFiles {
  const { folder } = kindNamed(kind);
  return readStarter(`${folder}/notice`, `content/shili-${folder}/`);
}

function holdsFolders(content: string): boolean {
  if (statSync(content, { throwIfNoEntry: false })?.isDirectory() !== true) return false;
  return readdirSync(content, { withFileTypes: true }).some((entry) => entry.isDirectory());
}

/** Without a name: npm wants none of a package that is never published. */
function manifestOf(version: string): string {
  const manifest = {
    private: true,
    scripts: {
      check: 'tongbao check',
      dev: 'tongbao dev',
      build: 'tongbao build',
      pack: 'tongbao pack',
      verify: 'tongbao verify',
    },
    dependencies: { tongbao: version },
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}
