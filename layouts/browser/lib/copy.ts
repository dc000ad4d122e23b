/** The page for the web administrator: each button copies the words beside it. */

import { copyText } from './copy-text.ts';

export function init(root: Document): void {
  const place = root.querySelector<HTMLElement>('[data-copying]');
  const status = root.querySelector<HTMLElement>('[data-copy-status]');

  const wordsOf = (id: string): string => {
    const source = root.getElementById(id);
    return source instanceof HTMLTextAreaElement ? source.value : (source?.textContent ?? '');
  };

  for (const button of place?.querySelectorAll<HTMLButtonElement>('[data-copy]') ?? []) {
    button.hidden = false;
    button.addEventListener('click', async () => {
      const done = await copyText(wordsOf(button.dataset.copy ?? ''));
      button.classList.toggle('tb-is-copied', done);
      if (status) status.textContent = (done ? place?.dataset.copied : place?.dataset.copyFailed) ?? '';
    });
  }
}
