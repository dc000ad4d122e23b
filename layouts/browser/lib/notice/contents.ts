/** The list of contents: follows the reader; beside the text where there is room, else a sheet over its lower part. */

import { pageAnchor } from '../page-anchor.ts';

export function init(root: Document): void {
  const contents = root.querySelector<HTMLElement>('[data-contents]');
  const details = contents?.querySelector('details');
  const opener = root.querySelector<HTMLButtonElement>('[data-contents-open]');
  const links = new Map<string, HTMLAnchorElement>();

  // On a wide screen the contents are beside the text and are always open; in 关怀版 there is one column.
  const wide = matchMedia('(min-width: 68rem)');
  const besideText = (): boolean => wide.matches && !document.documentElement.classList.contains('tb-elder');

  const close = (): void => {
    if (details) details.open = false;
    contents?.classList.remove('tb-is-sheet');
  };

  const adapt = (): void => {
    close();
    if (details) details.open = besideText();
  };

  const openSheet = (): void => {
    if (!contents || !details) return;
    contents.classList.add('tb-is-sheet');
    details.open = true;
    (details.querySelector<HTMLElement>('[aria-current]') ?? details.querySelector('summary'))?.focus();
  };

  const visible = new Set<string>();
  const markCurrent = (entries: readonly IntersectionObserverEntry[]): void => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) visible.add(target.id);
      else visible.delete(target.id);
    }
    // The innermost division in the reading zone has the longest name: `s5-3` lies in `s5`.
    const current = [...visible].sort((one, other) => other.length - one.length)[0];
    if (current === undefined) return;
    for (const [id, link] of links) {
      if (id === current) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
      link.classList.toggle('tb-around-current', current.startsWith(`${id}-`));
    }
    keepInView(links.get(current));
  };

  const keepInView = (link: HTMLElement | undefined): void => {
    const box = link?.closest<HTMLElement>('details');
    if (!link || !box || !besideText()) return;
    const top = link.getBoundingClientRect().top - box.getBoundingClientRect().top;
    if (top < 0 || top > box.clientHeight - 48) box.scrollTop += top - box.clientHeight / 3;
  };

  if (contents && details) {
    adapt();
    wide.addEventListener('change', adapt);
    new MutationObserver(adapt).observe(document.documentElement, { attributeFilter: ['class'] });
    details.addEventListener('click', (event) => {
      const chosen = event.target instanceof Element && event.target.closest('a');
      if (chosen && !besideText()) close();
    });
    details.addEventListener('toggle', () => {
      if (!details.open) contents.classList.remove('tb-is-sheet');
    });
    opener?.addEventListener('click', openSheet);
    document.addEventListener('click', ({ target }) => {
      const outside = target instanceof Node && !contents.contains(target) && !opener?.contains(target);
      if (outside && contents.classList.contains('tb-is-sheet')) close();
    });
    document.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !details.open || besideText()) return;
      const back = contents.classList.contains('tb-is-sheet') ? opener : details.querySelector('summary');
      close();
      back?.focus();
    });
    const read = new IntersectionObserver(markCurrent, { rootMargin: '-15% 0px -80% 0px' });
    for (const link of contents.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
      const id = pageAnchor.idOf(link.hash);
      links.set(id, link);
      const division = root.getElementById(id);
      if (division) read.observe(division);
    }
  }
}
