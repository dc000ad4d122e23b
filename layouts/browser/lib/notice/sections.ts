/** The previous and the next section: by `k` and `j`, and by buttons. */

import { whenPressed } from '../keys.ts';

export function init(root: Document): void {
  const sections = [...root.querySelectorAll<HTMLElement>('[data-notice-text] > .tb-division')];

  const topOf = (section: HTMLElement): number => section.getBoundingClientRect().top;

  /** A section is a little below the edge once it has been jumped to. */
  const EDGE = 40;

  const current = (): number => {
    const spoken = sections.findIndex((section) => section.querySelector('.tb-is-spoken') !== null);
    if (spoken >= 0) return spoken;
    const { scrollHeight } = document.documentElement;
    const named = sections.findIndex(({ id }) => `#${id}` === location.hash);
    // At the end of the page several sections are in view: the one last jumped to is meant.
    if (named >= 0 && scrollY + innerHeight > scrollHeight - 2) return named;
    return sections.filter((section) => topOf(section) < EDGE).length - 1;
  };

  const turn = (step: number): void => {
    const at = current();
    const here = sections[at];
    // Within a section, the way back leads to its own beginning first.
    const begun = step < 0 && here !== undefined && topOf(here) < -EDGE;
    const target = sections[begun ? at : Math.max(at + step, 0)];
    if (target === undefined) return;
    const hash = `#${target.id}`;
    const same = location.hash === hash;
    // The browser moves its focus along, and the address names the section, without another step of its history.
    location.replace(hash);
    // A reader who follows the address hears it again: the reader may have gone on from there.
    if (same) dispatchEvent(new Event('hashchange'));
  };

  for (const button of root.querySelectorAll<HTMLElement>('[data-section-turn]'))
    button.addEventListener('click', () => turn(Number(button.dataset.sectionTurn)));
  whenPressed('j', () => turn(1));
  whenPressed('k', () => turn(-1));
}
