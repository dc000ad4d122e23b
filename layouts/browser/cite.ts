/** Citing: a permanent link that is followed shows its citation, ready to be copied with title, issuer, date and address. */

{
  const bar = document.querySelector<HTMLElement>('[data-cite]');
  const shown = bar?.querySelector<HTMLElement>('[data-cite-place]');
  const status = bar?.querySelector<HTMLElement>('[data-cite-status]');

  const citationAt = (hash: string): string | undefined => {
    const division = pageAnchor.find(hash);
    return division?.querySelector<HTMLElement>(':scope > .permalink')?.dataset.citation;
  };

  const show = (place: string | undefined): void => {
    if (!bar || !shown || !status) return;
    bar.hidden = place === undefined;
    shown.textContent = place ?? '';
    status.textContent = '';
  };

  const copyCitation = async (text: string): Promise<void> => {
    if (!bar || !status) return;
    status.textContent = ((await copyText(text)) ? bar.dataset.copied : bar.dataset.copyFailed) ?? '';
  };

  if (bar && shown) {
    document.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLElement>('.permalink') : null;
      if (link) show(link.dataset.citation);
    });
    bar.querySelector('[data-cite-copy]')?.addEventListener('click', () => {
      const form = bar.dataset.form ?? '{place} {address}';
      void copyCitation(form.replace('{place}', shown.textContent ?? '').replace('{address}', location.href));
    });
    bar.querySelector('[data-cite-link]')?.addEventListener('click', () => void copyCitation(location.href));
    bar.querySelector('[data-cite-close]')?.addEventListener('click', () => {
      show(undefined);
      document.querySelector<HTMLElement>(`${location.hash} > .permalink`)?.focus();
    });
    // A reader who moves on by other links has left the place.
    addEventListener('hashchange', () => {
      if (!bar.hidden) show(citationAt(location.hash));
    });
  }
}
