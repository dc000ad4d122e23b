/** What every page does: the mode for elderly readers, and `/` for the search box. */

{
  const toggle = document.querySelector<HTMLButtonElement>('[data-elder-toggle]');
  const root = document.documentElement;

  const showMode = (): void => {
    toggle?.setAttribute('aria-pressed', String(root.classList.contains('elder')));
  };

  showMode();
  toggle?.addEventListener('click', () => {
    keepSetting('elder', root.classList.toggle('elder') ? 'on' : 'off');
    showMode();
  });

  whenPressed('/', () => {
    const box = document.querySelector<HTMLInputElement>('input[type="search"]');
    if (box?.checkVisibility()) box.focus();
    else document.querySelector<HTMLAnchorElement>('[data-search-link]')?.click();
  });
}
