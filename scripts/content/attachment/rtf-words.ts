/** Reads the words of a Rich Text file: characters by \'hh in GBK and by \uN, groups that only describe left out. */

import type { FileWords } from './file-words.ts';

const TOKEN =
  /\\u(-?[0-9]{1,6})\??|\\'([0-9a-fA-F]{2})|\\([a-z]{1,32})(-?[0-9]{0,10}) ?|\\([^a-z])|[{}]|[^\\{}]+/g;
const BREAKS = new Set(['par', 'line', 'cell', 'row', 'tab', 'sect', 'page']);

/** @returns nothing for what is no Rich Text */
export function rtfWords(bytes: Uint8Array): FileWords | undefined {
  const source = Buffer.from(bytes).toString('latin1');
  if (!source.startsWith('{\\rtf')) return undefined;
  const authors = Array.from(source.matchAll(/\{\\(?:author|operator) ([^{}]{1,400})\}/g), ([, name = '']) =>
    wordsOf(name).trim(),
  );
  return { words: wordsOf(source), authors };
}

function wordsOf(source: string): string {
  const words: string[] = [];
  let pending: number[] = [];
  /** Of each open group, whether programs that do not know it skip it: what is in it does not belong to the words around. */
  const apart: boolean[] = [];
  const flush = (): void => {
    if (pending.length > 0) words.push(new TextDecoder('gb18030').decode(new Uint8Array(pending)));
    pending = [];
  };
  for (const [token, unicode, hex, control, , escaped] of source.matchAll(TOKEN)) {
    if (hex !== undefined) {
      pending.push(Number.parseInt(hex, 16));
      continue;
    }
    flush();
    if (unicode !== undefined) words.push(String.fromCharCode((Number(unicode) + 0x1_00_00) % 0x1_00_00));
    else if (control !== undefined) words.push(BREAKS.has(control) ? '\n' : '');
    else if (escaped === '*') {
      apart[apart.length - 1] = true;
      words.push('\n');
    } else if (escaped !== undefined) words.push(/[\\{}]/.test(escaped) ? escaped : '');
    else if (token === '{') apart.push(false);
    else if (token === '}') words.push(apart.pop() === true ? '\n' : '');
    else words.push(token.replace(/[\r\n]/g, ''));
  }
  flush();
  return words.join('');
}
