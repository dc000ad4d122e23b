/** The words of an HTML file as a reader sees them, without blanks: what a change of the markup leaves as it is. */

import { Parser } from 'htmlparser2';
import { withoutBlanks } from '../../notice/versions/published.ts';
import { plainWords } from './plain-html-words.ts';

/** Elements whose content is no text for readers. */
const UNSEEN: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript']);

/** All words of the file. */
export function wordsOfHtml(html: string): string {
  const plain = plainWords(html);
  return plain === undefined ? wordsOfAnyHtml(html) : withoutBlanks(plain);
}

/** The same of any file, in several times the time. */
export function wordsOfAnyHtml(html: string): string {
  return collect(html, () => true);
}

/** The words of the first `h1`, then those of the element that has `attribute`. */
export function wordsOfTitleAndText(html: string, attribute: string): string {
  const title = collect(html, (open) => open.some(({ name }) => name === 'h1'), 'h1');
  return title + collect(html, (open) => open.some(({ attributes }) => attribute in attributes));
}

interface OpenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The text where `wanted` holds of the open elements; up to the first end of an element named `until`. */
function collect(html: string, wanted: (open: readonly OpenElement[]) => boolean, until?: string): string {
  const open: OpenElement[] = [];
  let [words, ended] = ['', false];
  const parser = new Parser({
    onopentag: (name, attributes) => open.push({ name, attributes }),
    onclosetag(name) {
      open.pop();
      if (name === until) ended = true;
    },
    ontext(text) {
      if (!ended && !open.some((element) => UNSEEN.has(element.name)) && wanted(open)) words += text;
    },
  });
  parser.end(html);
  return withoutBlanks(words);
}
