/** Holds the arrows between the rooms: who may import whom. Circles between files are the linter's to find. */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** Data goes one way: a room imports only the rooms named here, and itself. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  language: [],
  notice: ['language'],
  messages: ['language', 'notice'],
  content: ['language', 'notice', 'messages'],
  replace: ['notice', 'messages'],
  draft: ['language', 'notice', 'messages', 'content', 'claims', 'replace'],
  claims: ['language', 'notice', 'messages'],
  check: ['language', 'notice', 'messages', 'claims'],
  desk: ['language', 'notice', 'messages', 'content', 'draft', 'claims', 'check'],
  // Lines of type break between words.
  download: ['language', 'notice', 'messages', 'document', 'layouts'],
  document: ['language', 'notice', 'messages'],
  pipeline: ['content', 'document', 'notice', 'messages', 'check', 'download', 'search', 'site', 'publish'],
  search: ['notice', 'messages'],
  // A preview makes by the steps of a build what is asked for.
  preview: ['notice', 'messages', 'content', 'check', 'document', 'pipeline', 'search', 'site'],
  publish: ['notice', 'messages', 'replace'],
  layouts: ['notice', 'messages', 'document'],
  site: ['language', 'notice', 'messages', 'document', 'search', 'layouts'],
  begin: ['notice', 'messages', 'content'],
  // The style sheets are joined in the order of the site.
  package: ['begin', 'commands', 'document', 'download', 'messages', 'site'],
  commands: [
    'begin',
    'notice',
    'messages',
    'content',
    'draft',
    'claims',
    'check',
    'desk',
    'pipeline',
    'search',
    'site',
    'preview',
    'publish',
  ],
  'tongbao.ts': ['commands'],
  // The plugin for sites that are built with Eleventy: a command of another kind.
  'eleventy.ts': ['commands', 'notice', 'messages', 'content', 'check', 'pipeline', 'publish', 'site'],
  'create-tongbao.ts': ['commands'],
};

interface Import {
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** The imported file. */
  readonly target: string;
  readonly typeOnly: boolean;
}

const imports = sources().flatMap(importsOf);

describe('every import follows an arrow of the house', () => {
  it('between the rooms', () => {
    const wrong = imports.filter(({ from, to }) => from !== to && !ARROWS[from]?.includes(to));
    expect(wrong.map(({ file, to }) => `${file} imports ${to}`)).toEqual([]);
  });

  it('layouts know the model by its types only', () => {
    const wrong = imports.filter(
      ({ from, to, typeOnly }) => from === 'layouts' && to !== 'layouts' && !typeOnly,
    );
    expect(wrong.map(({ file, to }) => `${file} runs code of ${to}`)).toEqual([]);
  });

  it('and every room is in the table', () => {
    expect([...new Set(imports.flatMap(({ from, to }) => [from, to]))].sort()).toEqual(
      Object.keys(ARROWS).sort(),
    );
  });
});

/** Files of these rooms that use the machine: they read other programs' formats by processes, or write folders. */
const EDGES =
  /^scripts\/(?:check\/docs\/|draft\/(?:doc|pdf)\/|draft\/(?:draft-bytes|import-draft|read-draft)\.ts$)/;

describe('what checks a draft runs in a browser as in Node', () => {
  for (const room of ['language', 'notice', 'messages', 'claims', 'check', 'draft', 'desk']) {
    it(`${room}: no node:, no Buffer, no process`, () => {
      const files = [...filesIn(`scripts/${room}`, '.ts'), ...filesIn(`scripts/${room}`, '.tsx')];
      for (const file of files.filter((name) => !EDGES.test(name))) {
        const code = readFileSync(file, 'utf8').replace(/^\s*(?:\/?\*|\/\/).*$/gm, '');
        // The compiler keeps the DOM away.
        expect(code, file).not.toMatch(/'node:|\bBuffer\.|\bprocess\.\w|\brequire\(/);
      }
    });
  }

  it('and nothing of it imports a file that uses the machine', () => {
    const wrong = imports.filter(
      ({ file, target, typeOnly }) =>
        !EDGES.test(file) && /^scripts\/(?:check|draft)/.test(file) && !typeOnly && EDGES.test(target),
    );
    expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });
});

describe('a folder', () => {
  /** Like files, each found by the name of what it shows. */
  const LIKE = /^(?:docs\/rules|docs\/pictures|tests\/draft\/cases|content\/[a-z0-9-]+)$/;

  it('has no more than 18 files, or a second level that says where to look', () => {
    const counts = new Map<string, number>();
    for (const top of ['content', 'docs', 'layouts', 'scripts', 'starters', 'tests']) {
      for (const entry of readdirSync(top, { recursive: true, withFileTypes: true })) {
        const folder = entry.parentPath.replaceAll('\\', '/');
        if (entry.isFile()) counts.set(folder, (counts.get(folder) ?? 0) + 1);
      }
    }
    expect(counts.size).toBeGreaterThan(100);
    const large = [...counts].filter(([folder, count]) => count > 18 && !LIKE.test(folder));
    expect(large).toEqual([]);
  });
});

describe('language', () => {
  it('imports no package but for exact decimals', () => {
    const packages = filesIn('scripts/language', '.ts').flatMap((file) =>
      Array.from(readFileSync(file, 'utf8').matchAll(/from '([^.'][^']*)'/g), ([, name]) => name),
    );
    expect([...new Set(packages)]).toEqual(['big.js']);
  });
});

describe('browser scripts', () => {
  it('import each other and what the search shares with its index, and nothing that needs Node', () => {
    for (const file of filesIn('layouts/browser', '.ts')) {
      for (const [, target = ''] of readFileSync(file, 'utf8').matchAll(
        /^(?:import|export)[^'"]*?from\s+'([^']+)'/gm,
      )) {
        // What compares texts well is no work of ours.
        if (target === 'diff') continue;
        const to = path.posix.join(path.posix.dirname(file), target);
        expect(to, file).toMatch(
          /^(?:layouts\/browser\/lib\/|scripts\/search\/(?:shapes|folded-text|postings\/packed-positions)\.ts$)/,
        );
      }
    }
  });
});

function sources(): string[] {
  const layouts = filesIn('layouts', '.tsx').concat(filesIn('layouts', '.ts'));
  const outsideBrowser = layouts.filter((file) => !file.startsWith('layouts/browser/'));
  return [...filesIn('scripts', '.ts'), ...outsideBrowser];
}

function filesIn(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending) && !name.endsWith('.d.ts'))
    .map((name) => path.posix.join(folder, name.split(path.sep).join('/')));
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  const found = text.matchAll(
    /^(?:import|export)\s+(type\s)?[^'"]*?from\s+'(\.[^']+)'|\bimport\('(\.[^']+)'\)/gm,
  );
  return Array.from(found, ([, type, fixed, dynamic]) => {
    const target = path.posix.join(path.posix.dirname(file), fixed ?? dynamic ?? '');
    return { file, from: roomOf(file), to: roomOf(target), target, typeOnly: type !== undefined };
  });
}

function roomOf(file: string): string {
  const [top = '', second = ''] = file.split('/');
  return top === 'scripts' ? second : top;
}
