/** What every page does: the mode for elderly readers, and `/` for the search box. */

{
  const toggle = document.querySelector<HTMLButtonElement>('[data-elder-toggle]');
  const root = document.documentElement;

  const showMode = (): void => {
    toggle?.setAttribute('aria-pressed', String(root.classList.contains('elder')));
  };

  const remember = (on: boolean): void => {
    try {
      localStorage.setItem('tongbao.elder', on ? 'on' : 'off');
    } catch {
      // Not remembered; it still holds for this page.
    }
  };

  if (toggle) {
    toggle.hidden = false;
    showMode();
    toggle.addEventListener('click', () => {
      remember(root.classList.toggle('elder'));
      showMode();
    });
  }

  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof Element && event.target.closest('input, select, textarea')) return;
    const box = document.querySelector<HTMLInputElement>('input[type="search"]');
    if (!box) return;
    event.preventDefault();
    box.focus();
  });
}
