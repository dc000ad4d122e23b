/** The style sheet, scripts and icon of the pages: plain files under plain names in `assets/`. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** Where each asset goes, from the site's folder. */
export const ASSETS = {
  style: 'assets/site.css',
  icon: 'assets/icon.svg',
  mode: 'assets/mode.js',
  page: 'assets/page.js',
  notice: 'assets/notice.js',
  list: 'assets/list.js',
  figures: 'assets/figures.js',
  copy: 'assets/copy.js',
  search: 'assets/search.js',
  verify: 'assets/verify.js',
} as const;

/** What each asset is made of, in order. */
const PARTS: Readonly<Record<keyof typeof ASSETS, readonly string[]>> = {
  style: [
    'tokens',
    'base',
    'shell',
    'notice',
    'tools',
    'record',
    'tally',
    'contents',
    'text',
    'endings',
    'permalink',
    'table',
    'notice-foot',
    'bars',
    'filters',
    'list',
    'figures',
    'hand-over',
    'search',
    'verify',
    'own-page',
    'adapt',
    'print',
  ].map((name) => `#layouts/styles/${name}.css`),
  icon: ['#layouts/icon.svg'],
  mode: ['#browser/mode.js'],
  page: ['#browser/keys.js', '#browser/page.js'],
  notice: [
    'page-anchor',
    'search-text',
    'search-hit',
    'copy-text',
    'notice',
    'contents',
    'sections',
    'text-blocks',
    'find',
    'tally',
    'citation',
    'cite',
    'speech-text',
    'speech',
  ].map((name) => `#browser/${name}.js`),
  list: ['#browser/list.js'],
  figures: ['#browser/figures.js'],
  copy: ['#browser/copy-text.js', '#browser/copy.js'],
  search: [
    'text',
    'hits',
    'texts',
    'literal',
    'pagefind',
    'lists',
    'facts',
    'matches',
    'postings',
    'find',
    'results',
    'choices',
    'address',
    'recent',
    'numerals',
    'leads',
    'page',
  ].map((name) => `#browser/search-${name}.js`),
  verify: ['#browser/verify.js'],
};

/** Writes the assets below `folder`. */
export function writeAssets(folder: string): void {
  const { resolve } = createRequire(import.meta.url);
  mkdirSync(path.join(folder, 'assets'), { recursive: true });
  for (const name of Object.keys(ASSETS) as (keyof typeof ASSETS)[]) {
    const parts = PARTS[name].map((part) => readFileSync(resolve(part), 'utf8').replaceAll('\r\n', '\n'));
    writeFileSync(path.join(folder, ASSETS[name]), name === 'style' ? inLayers(parts) : parts.join(''));
  }
}

/** Layers of our rules, the later over the earlier; parts of pages make up one. */
const LAYERS = ['tokens', 'base', 'parts', 'adapt', 'print'] as const;

/** Our rules are layers, so that any rule of a site's own style sheet wins over them, whatever its selector. */
function inLayers(texts: readonly string[]): string {
  const layers = LAYERS.map((layer) => {
    const ofLayer = texts.filter((_, index) => layerOf(PARTS.style[index] ?? '') === layer);
    return `@layer tb.${layer} {\n${ofLayer.join('')}}\n`;
  });
  return `@layer ${LAYERS.map((layer) => `tb.${layer}`).join(', ')};\n${layers.join('')}`;
}

function layerOf(part: string): (typeof LAYERS)[number] {
  return LAYERS.find((layer) => part.endsWith(`/${layer}.css`)) ?? 'parts';
}
