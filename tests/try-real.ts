/**
 * Tries the whole on the real notice that the product exists for: imports it, checks it, builds it in a temporary folder,
 * and prints the figures. The text is somebody else's and never part of the project; without it this says so and ends well.
 */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readContent } from '../scripts/content/read-content.ts';
import { countItems, wordsOf } from '../scripts/notice/passages.ts';

const REAL = process.argv[2] ?? '../shared/seed/notice.txt';
const CLI = path.resolve('dist/scripts/tongbao.js');

if (existsSync(REAL)) process.exitCode = tryNotice(REAL);
else console.log(`${REAL} is not here: nothing to try.`);

function tryNotice(file: string): number {
  const root = mkdtempSync(path.join(tmpdir(), 'tongbao-real-'));
  const [content, out] = [path.join(root, 'content'), path.join(root, '_site')];
  try {
    const steps = [
      run('check the draft', ['check', file], [0, 1]),
      run('import', ['import', file, '--content', content, '--slug', 'real'], [0]),
      run('check', ['check', content], [0]),
      run('build', ['build', '--content', content, '--out', out], [0]),
    ];
    const [notice] = readContent(content).notices;
    if (notice === undefined) return 1;
    const items = notice.sections.map((section) => section.divisions.length);
    console.log(`sections ${items.length}, items ${countItems(notice)} (${items.join(' ')})`);
    for (const { name, value, unit = '', text } of notice.meta.figures) {
      console.log(`figure ${name} = ${value.toFixed()}${unit}: ${text}`);
    }
    const words = bare(wordsOf(notice));
    const kept = Array.from(bare(readFileSync(file, 'utf8'))).length - words.length;
    console.log(`characters ${words.length}, of the draft around them ${kept}`);
    const text = readFileSync(path.join(out, 'real/real.txt'), 'utf8');
    const printed = bare(text).includes(bare(wordsOf(notice).split('\n').slice(1).join('')));
    console.log(`the full text carries the words: ${printed ? 'yes' : 'NO'}`);
    return steps.every(Boolean) && printed ? 0 : 1;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function run(title: string, given: readonly string[], allowed: readonly number[]): boolean {
  const begun = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...given], { encoding: 'utf8' });
  const seconds = ((performance.now() - begun) / 1000).toFixed(2);
  console.log(`== ${title}: exit ${status}, ${seconds} s\n${stdout}${stderr}`);
  return allowed.includes(status ?? 2);
}

function bare(text: string): string {
  return text.replace(/[\s\u00A0\u3000\uFEFF]/g, '');
}
