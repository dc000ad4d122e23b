/** The page of figures: sorts by number or by place, and shows those with given words or of one unit. */

{
  const place = document.querySelector<HTMLElement>('[data-figures]');
  const body = place?.querySelector<HTMLTableSectionElement>('[data-figures-rows]');
  const words = place?.querySelector<HTMLInputElement>('[data-figures-words]');
  const unit = place?.querySelector<HTMLSelectElement>('[data-figures-unit]');
  const count = place?.querySelector<HTMLElement>('[data-figures-count]');

  const rows = body ? [...body.rows] : [];

  const show = (): void => {
    let shown = 0;
    for (const row of rows) {
      row.hidden =
        (unit?.value !== '' && row.dataset.unit !== unit?.value) ||
        !(row.textContent ?? '').includes(words?.value.trim() ?? '');
      if (!row.hidden) shown += 1;
    }
    if (count) count.textContent = (place?.dataset.shown ?? '').replace('{count}', String(shown));
  };

  const offerSorting = (head: HTMLTableCellElement): void => {
    head.querySelector('button')?.addEventListener('click', () => {
      const down = head.getAttribute('aria-sort') === 'ascending';
      for (const other of head.parentElement?.children ?? []) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      const key = (row: HTMLTableRowElement): number =>
        head.dataset.sort === 'value' ? Number(row.dataset.value) : rows.indexOf(row);
      const sorted = rows
        .map((row) => ({ row, key: key(row) }))
        .sort((one, other) => (one.key - other.key) * (down ? -1 : 1));
      body?.append(...sorted.map(({ row }) => row));
    });
  };

  if (place) {
    words?.addEventListener('input', show);
    unit?.addEventListener('change', show);
    for (const head of place.querySelectorAll<HTMLTableCellElement>('th[data-sort]')) offerSorting(head);
  }
}
