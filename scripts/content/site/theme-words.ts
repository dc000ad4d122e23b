/** The words in files of `content/theme`: in comments and quotes of a style sheet and of a script, in and between the tags of an SVG. */

import type { SiteWords } from '../../notice/site/site.ts';

/** Numbers of lines and colours are no words: only what is quoted or remarked is read. */
export function wordsOfStyle(css: string, file: string): SiteWords[] {
  return wordsAt(file, css.match(/\/\*.*?\*\/|"[^"\n]*"|'[^'\n]*'/gs) ?? []);
}

/** What a part of the pages says, in quotes or in remarks. */
export function wordsOfScript(script: string, file: string): SiteWords[] {
  return wordsAt(file, script.match(/\/\*.*?\*\/|\/\/[^\n]*|"[^"\n]*"|'[^'\n]*'|`[^`]*`/gs) ?? []);
}

export function wordsOfSvg(svg: string, file: string): SiteWords[] {
  const between = svg.split(/<(?!!--)[^>]*>/);
  const attributes = Array.from(
    svg.matchAll(/\s(?:aria-label|xlink:title|title|alt|data-name|inkscape:label)="([^"]*)"/g),
    ([, value = '']) => value,
  );
  return wordsAt(file, [...between, ...attributes]);
}

/** A low line in a name is a blank. */
export function wordsOfName(name: string, file: string): SiteWords[] {
  return wordsAt(file, [name.replaceAll('_', ' ')]);
}

function wordsAt(file: string, texts: readonly string[]): SiteWords[] {
  return texts
    .filter((text) => text.trim() !== '')
    .map((text) => ({ key: '', text, at: { file, line: 1, column: 1 } }));
}
