/**
 * The page of figures: shows those with given words or of one unit, in the order of the text or of their numbers. The
 * address keeps the choice.
 */

export function init(root: Document): void {
  const place = root.querySelector<HTMLElement>('[data-figures]');
  const sorted = place?.querySelector<HTMLElement>('[data-figures-sorted]');
  const groups = place?.querySelector<HTMLElement>('[data-figures-groups]');
  const count = place?.querySelector<HTMLElement>('[data-figures-count]');
  const fields = [
    ...(place?.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-figures-filter]') ?? []),
  ];

  const choiceOf = (name: string): string =>
    fields.find((field) => field.dataset.figuresFilter === name)?.value.trim() ?? '';

  const isWanted = (entry: HTMLElement): boolean =>
    (choiceOf('unit') === '' || (entry.dataset.u ?? '') === choiceOf('unit')) &&
    (entry.textContent ?? '').includes(choiceOf('q'));

  const show = (): void => {
    if (!sorted || !groups) return;
    const entries = [...groups.querySelectorAll<HTMLElement>('li')];
    for (const entry of entries) entry.hidden = !isWanted(entry);
    for (const part of groups.querySelectorAll<HTMLElement>('.tb-figure-place, .tb-figure-group'))
      part.hidden = part.querySelector('li:not([hidden])') === null;
    const shown = entries.filter(({ hidden }) => !hidden);
    const order = choiceOf('sort');
    sorted.hidden = order === '';
    groups.hidden = order !== '';
    sorted.replaceChildren(...(order === '' ? [] : byNumber(shown, order === 'down')));
    if (count) count.textContent = (place?.dataset.shown ?? '').replace('{count}', String(shown.length));
  };

  /** Copies of the entries, each with the link to its place. */
  const byNumber = (entries: readonly HTMLElement[], down: boolean): HTMLElement[] => {
    const value = (entry: HTMLElement): number => Number(entry.dataset.v);
    return [...entries]
      .sort((one, other) => (value(one) - value(other)) * (down ? -1 : 1))
      .map((entry) => {
        const copy = document.createElement('li');
        copy.append(...[...entry.childNodes].map((node) => node.cloneNode(true)));
        const group = entry.closest('.tb-figure-group')?.querySelector<HTMLAnchorElement>('h3 a');
        const link =
          entry.closest('.tb-figure-place')?.querySelector<HTMLAnchorElement>(':scope > a') ?? group;
        if (!link) return copy;
        const to = document.createElement('a');
        to.href = link.href;
        to.textContent =
          link === group ? link.text : `${/^[^、]{1,4}、/.exec(group?.text ?? '')?.[0] ?? ''}${link.text}`;
        copy.append(' ', to);
        return copy;
      });
  };

  const keepInAddress = (): void => {
    const address = new URL(location.href);
    for (const { dataset } of fields) {
      const name = dataset.figuresFilter ?? '';
      if (choiceOf(name) === '') address.searchParams.delete(name);
      else address.searchParams.set(name, choiceOf(name));
    }
    try {
      history.replaceState(null, '', address);
    } catch {
      // A page from a disk may not change its address.
    }
  };

  if (place) {
    const given = new URLSearchParams(location.search);
    for (const field of fields) {
      field.value = given.get(field.dataset.figuresFilter ?? '') ?? '';
      // A value that is not offered leaves a box of choices empty.
      if (field.value === '' && field instanceof HTMLSelectElement) field.selectedIndex = 0;
      field.addEventListener(field instanceof HTMLSelectElement ? 'change' : 'input', () => {
        keepInAddress();
        show();
      });
    }
    show();
  }
}
