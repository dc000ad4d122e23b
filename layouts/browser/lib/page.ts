/** What every page does: the mode for elderly readers, and `/` for the search box. */

import { keepSetting, whenPressed } from './keys.ts';

export function init(root: Document): void {
  const toggle = root.querySelector<HTMLButtonElement>('[data-elder-toggle]');
  const mode = root.documentElement.classList;

  const showMode = (): void => {
    toggle?.setAttribute('aria-pressed', String(mode.contains('tb-elder')));
  };

  showMode();
  toggle?.addEventListener('click', () => {
    keepSetting('elder', mode.toggle('tb-elder') ? 'on' : 'off');
    showMode();
  });

  whenPressed('/', () => {
    const box = root.querySelector<HTMLInputElement>('input[type="search"]');
    if (box?.checkVisibility()) box.focus();
    else root.querySelector<HTMLAnchorElement>('[data-search-link]')?.click();
  });
}
