/** The list of notices: shows those of one kind, issuer, year or state, from all its pages; the address keeps the choice. */

{
  const NAMES = ['kind', 'issuer', 'year', 'status'] as const;

  const filters = document.querySelector<HTMLElement>('[data-list-filters]');
  const list = document.querySelector<HTMLElement>('[data-notices]');
  const count = document.querySelector<HTMLElement>('[data-list-count]');
  const turns = document.querySelector<HTMLElement>('[data-turns]');
  const kinds = filters?.querySelector<HTMLElement>('[data-kinds]');
  const selects = [...(filters?.querySelectorAll<HTMLSelectElement>('[data-list-filter]') ?? [])];
  const wanted = new Map<string, string>();
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

  const isWanted = (entry: HTMLElement, year: string | undefined): boolean =>
    NAMES.every((name) => {
      const choice = wanted.get(name) ?? '';
      return choice === '' || choice === (name === 'year' ? year : entry.dataset[name]);
    });

  const show = async (): Promise<void> => {
    await takeAll();
    let shown = 0;
    for (const section of list?.querySelectorAll<HTMLElement>('[data-year]') ?? []) {
      let inSection = 0;
      for (const entry of section.querySelectorAll<HTMLElement>('li[data-kind]')) {
        entry.hidden = !isWanted(entry, section.dataset.year);
        if (!entry.hidden) inSection += 1;
      }
      section.hidden = inSection === 0;
      shown += inSection;
    }
    if (turns) turns.hidden = true;
    // The number is the only one in the sentence, in either language.
    if (count) count.textContent = (count.textContent ?? '').replace(/[0-9]+/, String(shown));
  };

  const showChoice = (): void => {
    for (const button of kinds?.querySelectorAll('button') ?? [])
      button.setAttribute('aria-pressed', String((button.dataset.kind ?? '') === (wanted.get('kind') ?? '')));
    for (const select of selects) select.value = wanted.get(select.dataset.listFilter ?? '') ?? '';
  };

  const choose = (name: string, value: string): void => {
    wanted.set(name, value);
    const address = new URL(location.href);
    if (value === '') address.searchParams.delete(name);
    else address.searchParams.set(name, value);
    try {
      history.replaceState(null, '', address);
    } catch {
      // A page from a disk may not change its address.
    }
    showChoice();
    void show();
  };

  /** Takes the choices of the address that the list offers; others would show an empty list for no reason. */
  const readAddress = (): void => {
    const given = new URLSearchParams(location.search);
    const offered = [
      ...(kinds?.querySelectorAll('button') ?? []),
      ...selects.flatMap((select) => [...select.options]),
    ].map((one) => (one instanceof HTMLOptionElement ? one.value : (one.dataset.kind ?? '')));
    for (const name of NAMES) {
      const value = given.get(name) ?? '';
      if (value !== '' && offered.includes(value)) wanted.set(name, value);
    }
  };

  if (filters) {
    readAddress();
    // What browsers keep of a form when a page is reloaded is not the choice.
    showChoice();
    if (wanted.size > 0) void show();
    kinds?.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      if (button) choose('kind', button.dataset.kind ?? '');
    });
    for (const select of selects)
      select.addEventListener('change', () => choose(select.dataset.listFilter ?? '', select.value));
  }
}
