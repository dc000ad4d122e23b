import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const Versions = z.record(z.string(), z.string());
const { dependencies, optionalDependencies, devDependencies } = z
  .object({ dependencies: Versions, optionalDependencies: Versions, devDependencies: Versions })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

/** Packages that `scripts/package` puts into the package: installed for development only. */
const BUNDLED: ReadonlySet<string> = new Set([
  'docx',
  'zod',
  'pdfjs-dist',
  '@myriaddreamin/typst-ts-web-compiler',
]);

/** Run by those who work on tongbao; not in the package. */
const isMaker = (file: string) => /^scripts\/(?:package|check\/docs)\/|\/make-fonts\.ts$/.test(file);

/** Without comments, which show how others import tongbao. */
const codeOf = (file: string) => readFileSync(file, 'utf8').replace(/^\s*(?:\/?\*|\/\/).*$/gm, '');

const imports = readdirSync('scripts', { recursive: true, encoding: 'utf8' })
  .map((name) => path.posix.join('scripts', name.split(path.sep).join('/')))
  .filter((file) => /\.[jt]s$/.test(file) && !isMaker(file))
  .flatMap((file) =>
    Array.from(
      codeOf(file).matchAll(/(?:from |import\(|require\()'((?:@[^/']+\/)?[^./'#@][^/':]*)(?:\/[^']*)?'/g),
      ([, name = '']) => ({ file, name }),
    ),
  );

describe('the package asks to be installed', () => {
  it('every package that its code imports, save what is bundled', () => {
    expect(imports.length).toBeGreaterThan(20);
    const missing = imports.filter(({ name }) => !Object.hasOwn(dependencies, name) && !BUNDLED.has(name));
    expect(missing).toEqual([]);
  });

  it('nothing that is bundled, and nothing that its code does not import', () => {
    expect(Object.keys(dependencies).filter((name) => BUNDLED.has(name))).toEqual([]);
    const used = new Set(imports.map(({ name }) => name));
    expect(Object.keys(dependencies).filter((name) => !used.has(name))).toEqual([]);
  });

  it('exact versions, and one version of Typst for both engines', () => {
    for (const version of Object.values({ ...dependencies, ...devDependencies })) {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    }
    const typst = new Set(Object.values(optionalDependencies));
    expect([...typst]).toEqual([devDependencies['@myriaddreamin/typst-ts-web-compiler']]);
  });
});

it('create-tongbao has the version of the tongbao that it asks for', () => {
  const versions = ['package.json', 'packages/create-tongbao/package.json'].map((file) => {
    const { version } = z.object({ version: z.string() }).parse(JSON.parse(readFileSync(file, 'utf8')));
    return version;
  });
  expect(new Set(versions).size).toBe(1);
});
