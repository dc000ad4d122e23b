/** Single keys that do something anywhere on a page, until the reader switches them off (WCAG 2.1, 2.1.4). */

/** Calls `act` when `key` is pressed alone and nobody is writing. */
export function whenPressed(key: string, act: () => void): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== key || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.target instanceof Element && event.target.closest('input, select, textarea')) return;
    if (localSetting('keys') === 'off') return;
    event.preventDefault();
    act();
  });
}

/** What the reader has set before; `null` also where the browser keeps nothing. */
export function localSetting(name: string): string | null {
  try {
    return localStorage.getItem(`tongbao.${name}`);
  } catch {
    return null;
  }
}

/** Remembers a setting; where the browser refuses, it still holds for this page. */
export function keepSetting(name: string, value: string): void {
  try {
    localStorage.setItem(`tongbao.${name}`, value);
  } catch {
    // Pages from a disk, and strict browsers.
  }
}

export function init(root: Document): void {
  const keySwitch = root.querySelector<HTMLInputElement>('[data-keys-switch]');
  if (keySwitch) {
    keySwitch.checked = localSetting('keys') !== 'off';
    keySwitch.addEventListener('change', () => keepSetting('keys', keySwitch.checked ? 'on' : 'off'));
  }
}
