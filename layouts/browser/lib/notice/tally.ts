/** The links of the tally: they go to the sentence that states the figure, and mark it. */

import { pageAnchor } from '../page-anchor.ts';
import { rangeOver, textBlocks } from './text-blocks.ts';

export function init(root: Document): void {
  const text = root.querySelector<HTMLElement>('[data-notice-text]');
  const paints = typeof Highlight === 'function' && 'highlights' in CSS;

  /** The sentence around the words, within one block of `part`. */
  const sentenceWith = (words: string, part: Element): Range | undefined => {
    for (const { nodes } of textBlocks(part)) {
      const whole = nodes.map(({ data }) => data).join('');
      const at = whole.indexOf(words);
      if (at < 0) continue;
      const from = at - (/[^。；！？]*$/.exec(whole.slice(0, at))?.[0].length ?? 0);
      const to =
        at +
        words.length +
        (/^[^。；！？]*[。；！？]?/.exec(whole.slice(at + words.length))?.[0].length ?? 0);
      return rangeOver(nodes, from, to);
    }
    return undefined;
  };

  const mark = (link: HTMLAnchorElement): void => {
    const part = pageAnchor.find(link.hash) ?? text;
    const sentence = part ? sentenceWith(link.text, part) : undefined;
    if (!sentence) return;
    if (paints) CSS.highlights.set('stated', new Highlight(sentence));
    else {
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(sentence);
    }
    // Once the link has been followed, which goes to the beginning of the paragraph.
    setTimeout(() => {
      const { top, bottom } = sentence.getBoundingClientRect();
      if (top < 80 || bottom > innerHeight - 80) scrollTo({ top: top + scrollY - innerHeight / 3 });
    });
  };

  for (const link of root.querySelectorAll<HTMLAnchorElement>('.tb-tally a'))
    link.addEventListener('click', () => mark(link));
}
