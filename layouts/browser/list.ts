/** The list of notices: shows those of one kind, issuer or year, from all pages of the list. */

{
  const filters = document.querySelector<HTMLElement>('[data-list-filters]');
  const list = document.querySelector<HTMLElement>('[data-notices]');
  const count = document.querySelector<HTMLElement>('[data-list-count]');
  const turns = document.querySelector<HTMLElement>('[data-turns]');
  const wanted: Record<'kind' | 'issuer' | 'year', string> = { kind: '', issuer: '', year: '' };
  let whole: Promise<void> | undefined;

  /** Takes the entries of the other pages into this one, once; from a disk the browser refuses, and this page is all. */
  const takeAll = (): Promise<void> => {
    whole ??= readAll().catch(() => undefined);
    return whole;
  };

  const readAll = async (): Promise<void> => {
    const links = [...(turns?.querySelectorAll<HTMLAnchorElement>('[data-turn]') ?? [])];
    if (!list || links.length === 0) return;
    const pages = await Promise.all(links.map((link) => readPage(link)));
    list.replaceChildren();
    for (const section of pages.flat()) {
      const year = list.querySelector(`[data-year="${section.dataset.year}"] > ol`);
      if (year) year.append(...section.querySelectorAll('li[data-kind]'));
      else list.append(section);
    }
  };

  const readPage = async (link: HTMLAnchorElement): Promise<HTMLElement[]> => {
    const answer = await fetch(link.href);
    if (!answer.ok) throw new Error(String(answer.status));
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    // The links of another page are seen from there.
    for (const inner of page.querySelectorAll<HTMLAnchorElement>('[data-notices] a'))
      inner.href = new URL(inner.getAttribute('href') ?? '', link.href).href;
    return [...page.querySelectorAll<HTMLElement>('[data-notices] > section')].map((section) =>
      document.importNode(section, true),
    );
  };

  const show = async (): Promise<void> => {
    await takeAll();
    let shown = 0;
    for (const section of list?.querySelectorAll<HTMLElement>('[data-year]') ?? []) {
      const isYear = wanted.year === '' || section.dataset.year === wanted.year;
      let inSection = 0;
      for (const entry of section.querySelectorAll<HTMLElement>('li[data-kind]')) {
        const { kind, issuer } = entry.dataset;
        entry.hidden = !(
          isYear &&
          (wanted.kind === '' || kind === wanted.kind) &&
          (wanted.issuer === '' || issuer === wanted.issuer)
        );
        if (!entry.hidden) inSection += 1;
      }
      section.hidden = inSection === 0;
      shown += inSection;
    }
    if (turns) turns.hidden = true;
    // The number is the only one in the sentence, in either language.
    if (count) count.textContent = (count.textContent ?? '').replace(/[0-9]+/, String(shown));
  };

  if (filters) {
    filters.hidden = false;
    const kinds = filters.querySelector<HTMLElement>('[data-kinds]');
    kinds?.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      if (!button) return;
      for (const other of kinds.querySelectorAll('button'))
        other.setAttribute('aria-pressed', String(other === button));
      wanted.kind = button.dataset.kind ?? '';
      void show();
    });
    for (const select of filters.querySelectorAll<HTMLSelectElement>('[data-list-filter]')) {
      select.addEventListener('change', () => {
        wanted[select.dataset.listFilter === 'year' ? 'year' : 'issuer'] = select.value;
        void show();
      });
    }
  }
}
