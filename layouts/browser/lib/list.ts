/**
 * The list of notices: shows those of one kind, issuer, year or state, from all its pages. The address keeps the choice,
 * and going back takes it back.
 */

export function init(root: Document): void {
  const NAMES = ['kind', 'issuer', 'year', 'status'] as const;
  type Name = (typeof NAMES)[number];

  const filters = root.querySelector<HTMLElement>('[data-list-filters]');
  const list = root.querySelector<HTMLElement>('[data-notices]');
  const count = root.querySelector<HTMLElement>('[data-list-count]');
  const turns = root.querySelector<HTMLElement>('[data-turns]');
  const opener = root.querySelector<HTMLElement>('[data-list-open]');
  const chosen = filters?.querySelector<HTMLElement>('[data-list-chosen]');
  const note = filters?.querySelector<HTMLElement>('[data-list-note]');
  const kinds = filters?.querySelector<HTMLElement>('[data-kinds]');
  const selects = [...(filters?.querySelectorAll<HTMLSelectElement>('[data-list-filter]') ?? [])];
  const wanted = new Map<Name, string>();
  let whole: Promise<void> | undefined;

  /** Takes the entries of the other pages into this one, once; from a disk the browser refuses, and this page is all. */
  const takeAll = (): Promise<void> => {
    whole ??= readAll().catch(() => {
      if (!note) return;
      note.textContent = note.dataset.thisPage ?? '';
      note.hidden = false;
    });
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

  const choiceOf = (entry: HTMLElement, name: Name): string | undefined =>
    name === 'year'
      ? entry.closest<HTMLElement>('[data-year]')?.dataset.year
      : (entry.dataset[name] ?? undefined);

  /** @param but a filter that does not matter */
  const isWanted = (entry: HTMLElement, but?: Name): boolean =>
    NAMES.every((name) => {
      const choice = wanted.get(name) ?? '';
      return choice === '' || name === but || choice === choiceOf(entry, name);
    });

  const show = async (): Promise<void> => {
    if (wanted.size > 0) await takeAll();
    const entries = [...(list?.querySelectorAll<HTMLElement>('li[data-kind]') ?? [])];
    for (const entry of entries) entry.hidden = !isWanted(entry);
    for (const section of list?.querySelectorAll<HTMLElement>('[data-year]') ?? [])
      section.hidden = section.querySelector('li[data-kind]:not([hidden])') === null;
    if (turns) turns.hidden = wanted.size > 0 || whole !== undefined;
    if (opener) opener.hidden = wanted.size === 0;
    // Before the other pages are read, the counts of the page as it was built are those of all.
    if (whole) countChoices(entries);
    // The number is the only one in the sentence, in either language.
    const shown = whole ? String(entries.filter(({ hidden }) => !hidden).length) : undefined;
    if (count && shown) count.textContent = (count.textContent ?? '').replace(/[0-9]+/, shown);
  };

  /** How many notices each choice would leave, the other choices kept. */
  const countChoices = (entries: readonly HTMLElement[]): void => {
    const left = (name: Name, value: string): number =>
      entries.filter((entry) => isWanted(entry, name) && (value === '' || choiceOf(entry, name) === value))
        .length;
    for (const button of kinds?.querySelectorAll('button') ?? []) {
      const number = button.querySelector('b');
      if (number) number.textContent = String(left('kind', button.dataset.kind ?? ''));
    }
    for (const select of selects) {
      for (const option of select.options) {
        if (option.value === '') continue;
        const number = left(select.dataset.listFilter as Name, option.value);
        // The number in the brackets at the end: a name may have others.
        option.textContent = option.text.replace(/[0-9]+(?=[)）]$)/, String(number));
      }
    }
  };

  const showChoice = (): void => {
    for (const button of kinds?.querySelectorAll('button') ?? [])
      button.setAttribute('aria-pressed', String((button.dataset.kind ?? '') === (wanted.get('kind') ?? '')));
    for (const select of selects) select.value = wanted.get(select.dataset.listFilter as Name) ?? '';
    if (!chosen) return;
    chosen.textContent =
      wanted.size === 0 ? '' : (chosen.dataset.label ?? '').replace('{count}', String(wanted.size));
  };

  const keepInAddress = (): void => {
    const address = new URL(location.href);
    for (const name of NAMES) {
      const value = wanted.get(name);
      if (value === undefined) address.searchParams.delete(name);
      else address.searchParams.set(name, value);
    }
    try {
      history.pushState(null, '', address);
    } catch {
      // A page from a disk may not change its address.
    }
  };

  const choose = (name: Name, value: string): void => {
    if (value === '') wanted.delete(name);
    else wanted.set(name, value);
    keepInAddress();
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
    wanted.clear();
    for (const name of NAMES) {
      const value = given.get(name) ?? '';
      if (value !== '' && offered.includes(value)) wanted.set(name, value);
    }
    // What browsers keep of a form when a page is reloaded is not the choice.
    showChoice();
    if (wanted.size > 0 || whole) void show();
  };

  if (filters) {
    readAddress();
    addEventListener('popstate', readAddress);
    kinds?.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      if (button) choose('kind', button.dataset.kind ?? '');
    });
    for (const select of selects)
      select.addEventListener('change', () => choose(select.dataset.listFilter as Name, select.value));
    opener?.addEventListener('click', () => {
      wanted.clear();
      keepInAddress();
      showChoice();
      void show();
      (kinds?.querySelector('button') ?? selects[0])?.focus();
    });
  }
}
