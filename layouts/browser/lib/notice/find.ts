/**
 * Finds any run of characters in the text of the notice, without an index and without changing the page: the browser
 * paints the ranges. Where it cannot, the place found is selected instead.
 */

import { type Folded, searchText } from '../search/text.ts';
import { textBlocks } from './text-blocks.ts';

export function init(root: Document): void {
  /** A node of text and where its words begin in the text that is searched. */
  interface Piece {
    readonly node: Text;
    readonly start: number;
  }

  const bar = root.querySelector<HTMLElement>('[data-find]');
  const box = bar?.querySelector<HTMLInputElement>('input');
  const status = bar?.querySelector<HTMLElement>('[data-find-status]');
  const opener = root.querySelector<HTMLButtonElement>('[data-find-open]');
  const text = root.querySelector<HTMLElement>('[data-notice-text]');
  const paints = typeof Highlight === 'function' && 'highlights' in CSS;

  let whole: Folded = { letters: '', starts: [], ends: [] };
  let pieces: Piece[] = [];
  let found: Range[] = [];
  let current = 0;

  const readText = (root: HTMLElement): void => {
    pieces = [];
    const parts: string[] = [];
    let length = 0;
    const add = (words: string): void => {
      parts.push(words);
      length += words.length;
    };
    for (const { element, nodes } of textBlocks(root)) {
      // Words are found across emphasis and from a heading into its paragraph, not from one paragraph into the next.
      if (!element.classList.contains('tb-run-in')) add('\n');
      for (const node of nodes) {
        pieces.push({ node, start: length });
        add(node.data);
      }
    }
    whole = searchText.fold(parts.join(''));
  };

  const pointAt = (offset: number): readonly [Text, number] | undefined => {
    let low = 0;
    let high = pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((pieces[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const piece = pieces[low];
    return piece === undefined ? undefined : [piece.node, offset - piece.start];
  };

  /** As the search of the site has it: without width, case and punctuation, and blanks part words. */
  const rangesOf = (words: readonly string[]): Range[] => {
    const places = words
      .flatMap((word) => searchText.placesOf(word, whole))
      .sort(([one], [other]) => one - other);
    return places.flatMap(([from, to]) => {
      const [begin, last] = [pointAt(from), pointAt(to - 1)];
      if (begin === undefined || last === undefined) return [];
      const range = new Range();
      range.setStart(...begin);
      range.setEnd(last[0], last[1] + 1);
      return [range];
    });
  };

  const search = (): void => {
    const words = searchText.wordsOf(box?.value ?? '');
    found = rangesOf(words);
    current = 0;
    if (paints) CSS.highlights.set('found', new Highlight(...found));
    if (found.length > 0) show(0);
    else tell(words.length === 0 ? '' : (bar?.dataset.none ?? ''));
  };

  const show = (index: number): void => {
    if (found.length === 0) return;
    current = (index + found.length) % found.length;
    const range = found[current];
    if (range === undefined) return;
    if (paints) CSS.highlights.set('found-now', new Highlight(range));
    else {
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range.cloneRange());
    }
    const { top } = range.getBoundingClientRect();
    if (top < 120 || top > innerHeight * 0.8) scrollTo({ top: top + scrollY - innerHeight / 3 });
    const form = bar?.dataset.found ?? '';
    tell(form.replace('{place}', String(current + 1)).replace('{count}', String(found.length)));
  };

  const tell = (words: string): void => {
    if (status) status.textContent = words;
  };

  const close = (): void => {
    if (bar) bar.hidden = true;
    if (paints) for (const name of ['found', 'found-now']) CSS.highlights.delete(name);
    opener?.focus();
  };

  if (bar && box && opener && text) {
    opener.addEventListener('click', () => {
      if (pieces.length === 0) readText(text);
      bar.hidden = false;
      box.focus();
      box.select();
    });
    let composing = false;
    box.addEventListener('compositionstart', () => {
      composing = true;
    });
    box.addEventListener('compositionend', () => {
      composing = false;
      search();
    });
    box.addEventListener('input', () => {
      if (!composing) search();
    });
    bar.addEventListener('keydown', (event) => {
      if (composing) return;
      if (event.key === 'Escape') close();
      if (event.key !== 'Enter' || !event.shiftKey) return;
      event.preventDefault();
      show(current - 1);
    });
    bar.addEventListener('submit', (event) => {
      event.preventDefault();
      show(current + 1);
    });
    bar.querySelector('[data-find-previous]')?.addEventListener('click', () => show(current - 1));
    bar.querySelector('[data-find-close]')?.addEventListener('click', close);
  }
}
