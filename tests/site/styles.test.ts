/** The style sheet holds to its scale and its layers, so that a site's own rules win and elder text grows in one place. */

import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { assetFiles } from '../../scripts/site/assets/assets.ts';
import { writeFiles } from '../../scripts/site/site-file.ts';
import { temporaryFolder } from './sample-site.ts';

const STYLES = readdirSync('layouts/styles', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  .map((name) => name.replaceAll('\\', '/'))
  .sort();
const read = (name: string): string => readFileSync(path.join('layouts/styles', name), 'utf8');

describe('the type scale', () => {
  // Printed sizes are those of GB/T 9704; the preview's own panel and the one-file page are no pages of a site.
  const onScreen = STYLES.filter((name) => name !== 'print.css' && name !== 'tokens.css');

  it('has five steps, which every rule takes', () => {
    const literal = onScreen.flatMap((name) =>
      Array.from(read(name).matchAll(/font-size: ([^;]+);/g), ([, size = '']) => `${name} ${size}`),
    );
    const others = literal.filter((one) => !/ var\(--tb-(?:size-[1-5]|text)\)$/.test(one));
    // The shorthand sets a size too.
    const short = onScreen.filter((name) => /\bfont:(?!\s*inherit)/.test(read(name)));
    expect(short).toEqual(['preview.css']);
    expect(others).toEqual([
      // The root, the call of a note, headings of the size of the text around them, units of a drawing, a sheet of paper.
      'base.css 100%',
      'notice/text.css 0.75em',
      'notice/text.css 1em',
      'pages/figures-page.css 18px',
      'pages/figures-page.css 38px',
      'pages/figures-page.css 9.5pt',
    ]);
  });

  it('grows for elder readers in the tokens alone', () => {
    for (const name of onScreen) {
      const rules = read(name).matchAll(/([^{}]*\.tb-elder[^{}]*)\{([^{}]*)\}/g);
      for (const [, selector = '', body = ''] of rules)
        if (!selector.includes(':not(.tb-elder)') && !/pt;/.test(body))
          expect(body, `${name}: ${selector}`).not.toContain('font-size');
    }
  });
});

describe('the layers', () => {
  it('are five, in the order in which they win, and hold every rule of ours', () => {
    const folder = temporaryFolder();
    writeFiles(assetFiles(), folder);
    const [css = '', print = ''] = ['site', 'print'].map((name) =>
      readFileSync(path.join(folder, `assets/${name}.css`), 'utf8'),
    );
    rmSync(folder, { recursive: true });
    const opened = (sheet: string) =>
      Array.from(sheet.matchAll(/@layer tb\.(\w+) ?[{;]/g), ([, name]) => name);
    expect(opened(css)).toEqual(['tokens', 'base', 'parts', 'adapt', 'print']);
    // Paper has the last one for itself.
    expect(css).toContain('@layer tb.print;');
    expect(opened(print)).toEqual(['print']);
    // Every custom property of ours has our prefix.
    const names = Array.from((css + print).matchAll(/(?:^|[\s;{])(--[\w-]+):/g), ([, name = '']) => name);
    expect([...new Set(names)].filter((name) => !name.startsWith('--tb-'))).toEqual([]);
  });
});

describe('docs/look.md', () => {
  const page = readFileSync('docs/look.md', 'utf8');
  const named = (pattern: RegExp) => Array.from(page.matchAll(pattern), ([, name = '']) => name);

  it('names every custom property of the tokens', () => {
    const tokens = read('tokens.css').matchAll(/(--tb-[\w-]+):/g);
    expect(new Set(named(/`(--tb-[\w-]+)`/g))).toEqual(new Set(Array.from(tokens, ([, name]) => name)));
  });

  it('names classes that there are', () => {
    const css = STYLES.map(read).join('');
    for (const name of named(/`(tb-[\w-]+)`/g)) expect(css, name).toMatch(new RegExp(`\\.${name}\\b`));
  });
});
