/** The page of a notice: copying and passing on its address, printing it, the ways onward for those who have begun. */

import { copyText } from '../copy-text.ts';

export function init(root: Document): void {
  const tools = root.querySelector<HTMLElement>('[data-tools]');
  const status = tools?.querySelector<HTMLElement>('[data-copy-status]');

  tools?.querySelector('[data-copy-link]')?.addEventListener('click', async () => {
    const done = await copyText(location.href);
    if (status) status.textContent = (done ? tools.dataset.copied : tools.dataset.copyFailed) ?? '';
  });

  tools?.querySelector('[data-print]')?.addEventListener('click', () => print());

  // Passing on is the system's own: it opens what the reader has, and no other site is asked.
  const share = tools?.querySelector<HTMLButtonElement>('[data-share]');
  if (share && typeof navigator.share === 'function') {
    share.hidden = false;
    share.addEventListener('click', () => {
      const title = root.querySelector('h1')?.textContent ?? document.title;
      // Readers who think better of it end the promise with an error.
      navigator.share({ title, url: location.href }).catch(() => undefined);
    });
  }

  // Paper cannot be followed back: it carries the address that the page was read under, where the site states none.
  const foot = root.querySelector<HTMLElement>('.tb-notice-foot');
  if (foot && location.protocol.startsWith('http')) {
    foot.dataset.address ??= `${location.origin}${location.pathname}`;
  }

  // The ways through the page are offered to those who have left its top.
  const ways = root.querySelector('[data-ways]');
  const band = root.querySelector('.tb-band');
  if (ways && band) {
    // Of several changes at once, the last is what holds.
    new IntersectionObserver((entries) =>
      ways.classList.toggle('tb-at-top', entries.at(-1)?.isIntersecting === true),
    ).observe(band);
  }
}
