/** The list of notices: shows those of one kind. */

{
  const kinds = document.querySelector<HTMLElement>('[data-kinds]');
  const entries = document.querySelectorAll<HTMLElement>('[data-notices] > [data-kind]');
  const count = document.querySelector<HTMLElement>('[data-list-count]');

  const show = (kind: string): void => {
    let shown = 0;
    for (const entry of entries) {
      entry.hidden = kind !== '' && entry.dataset.kind !== kind;
      if (!entry.hidden) shown += 1;
    }
    // The number is the only one in the sentence, in either language.
    if (count) count.textContent = (count.textContent ?? '').replace(/[0-9]+/, String(shown));
  };

  if (kinds) {
    kinds.hidden = false;
    kinds.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      if (!button) return;
      for (const other of kinds.querySelectorAll('button'))
        other.setAttribute('aria-pressed', String(other === button));
      show(button.dataset.kind ?? '');
    });
  }
}
