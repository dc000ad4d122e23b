/** The page of a notice: contents that follow the reader, the way back to the top, copying the link, printing. */

{
  const followReader = (): void => {
    const contents = document.querySelector<HTMLElement>('[data-contents]');
    const details = contents?.querySelector('details');
    if (!contents || !details) return;
    openBesideText(details);
    details.addEventListener('click', (event) => {
      const chosen = event.target instanceof Element && event.target.closest('a');
      if (chosen && !besideText()) details.open = false;
    });
    const links = new Map<string, HTMLAnchorElement>();
    for (const link of contents.querySelectorAll<HTMLAnchorElement>('a[href^="#"]'))
      links.set(decodeURIComponent(link.hash.slice(1)), link);
    const read = new IntersectionObserver((entries) => markCurrent(entries, links), {
      rootMargin: '-15% 0px -80% 0px',
    });
    for (const id of links.keys()) {
      const division = document.getElementById(id);
      if (division) read.observe(division);
    }
  };

  // On a wide screen the contents stand beside the text and are always open; in 关怀版 there is one column.
  const wide = matchMedia('(min-width: 68rem)');
  const besideText = (): boolean => wide.matches && !document.documentElement.classList.contains('elder');
  const openBesideText = (details: HTMLDetailsElement): void => {
    const adapt = (): void => {
      details.open = besideText();
    };
    adapt();
    wide.addEventListener('change', adapt);
    new MutationObserver(adapt).observe(document.documentElement, { attributeFilter: ['class'] });
  };

  const visible = new Set<string>();
  const markCurrent = (
    entries: readonly IntersectionObserverEntry[],
    links: ReadonlyMap<string, HTMLAnchorElement>,
  ): void => {
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
      link.classList.toggle('around-current', current.startsWith(`${id}-`));
    }
    keepInView(links.get(current));
  };

  const keepInView = (link: HTMLElement | undefined): void => {
    const box = link?.closest<HTMLElement>('details');
    if (!link || !box || !besideText()) return;
    const top = link.getBoundingClientRect().top - box.getBoundingClientRect().top;
    if (top < 0 || top > box.clientHeight - 48) box.scrollTop += top - box.clientHeight / 3;
  };

  const offerCopying = (): void => {
    const button = document.querySelector<HTMLButtonElement>('[data-copy-link]');
    const status = document.querySelector<HTMLElement>('[data-copy-status]');
    if (!button || !status) return;
    button.hidden = false;
    button.addEventListener('click', async () => {
      const done = await copyText(location.href);
      status.textContent = (done ? button.dataset.copied : button.dataset.copyFailed) ?? '';
    });
  };

  const offerPrinting = (): void => {
    const button = document.querySelector<HTMLButtonElement>('[data-print]');
    if (!button) return;
    button.hidden = false;
    button.addEventListener('click', () => print());
  };

  // The way back to the top is offered to those who have left it.
  const offerTop = (): void => {
    const top = document.querySelector('.to-top');
    const head = document.querySelector('.band');
    if (!top || !head) return;
    new IntersectionObserver(([entry]) =>
      top.classList.toggle('at-top', entry?.isIntersecting === true),
    ).observe(head);
  };

  followReader();
  offerTop();
  offerCopying();
  offerPrinting();
}
