/**
 * Citing: a permanent link that is followed shows its citation, ready to be copied in the form that the reader wants. The
 * keyboard goes to the bar and, when it is closed, back to where it was.
 */

import { copyText } from '../copy-text.ts';
import { keepSetting, localSetting } from '../keys.ts';
import { pageAnchor } from '../page-anchor.ts';
import { citation } from './citation.ts';

export function init(root: Document): void {
  const bar = root.querySelector<HTMLElement>('[data-cite]');
  const text = root.querySelector<HTMLElement>('[data-notice-text]');
  const shown = bar?.querySelector<HTMLElement>('[data-cite-place]');
  const status = bar?.querySelector<HTMLElement>('[data-cite-status]');
  const format = bar?.querySelector<HTMLSelectElement>('[data-cite-format]');
  let opener: HTMLElement | undefined;

  /** What a paragraph, an entry or a row of a table has of its own to be cited by. */
  const OWN = 'p[id], li[id], tr[id]';

  /** 第五节（六）第2段 for the paragraph `s5-6-p2`, 前言第1段 for `text-p1`. */
  const placeOf = (element: Element | null): string => {
    const part = element?.closest('.tb-division, #closing, [data-notice-text]');
    const division = part?.querySelector<HTMLElement>(':scope > .tb-permalink')?.dataset.citation;
    const whole =
      division ?? (part?.id === 'closing' ? bar?.dataset.closing : part ? bar?.dataset.preamble : '') ?? '';
    const [, kind = '', number = '', within = ''] = /-([plt])(\d+)(?:-(\d+))?$/.exec(element?.id ?? '') ?? [];
    const form = { p: bar?.dataset.paragraph, l: bar?.dataset.entry, t: bar?.dataset.row }[kind] ?? '';
    return `${whole}${form.replace('{number}', number).replace('{within}', within)}`;
  };

  const show = (place: string | undefined): void => {
    if (!bar || !shown || !status) return;
    bar.hidden = place === undefined;
    shown.textContent = place ?? '';
    status.textContent = '';
  };

  /** @param from where the keyboard goes back to */
  const open = (place: string, from: HTMLElement): void => {
    show(place);
    opener = from;
    // Following the link takes the focus away; the bar has it once that is done.
    setTimeout(() => bar?.querySelector<HTMLElement>('[data-cite-copy]')?.focus({ preventScroll: true }));
  };

  const close = (): void => {
    show(undefined);
    opener?.focus({ preventScroll: true });
  };

  const copyCitation = async (words: string): Promise<void> => {
    if (!bar || !status) return;
    status.textContent = ((await copyText(words)) ? bar.dataset.copied : bar.dataset.copyFailed) ?? '';
  };

  const cited = (): string => {
    const { title = '', issuer = '', date = '', number = '', slug = '', form = '' } = bar?.dataset ?? {};
    const place = shown?.textContent ?? '';
    const today = new Date();
    const two = (part: number): string => String(part).padStart(2, '0');
    const read = `${today.getFullYear()}-${two(today.getMonth() + 1)}-${two(today.getDate())}`;
    const all = { title, issuer, date, number, slug, place, address: location.href, read };
    const kind = format?.value;
    if (kind === 'gbt' || kind === 'bibtex' || kind === 'csl') return citation[kind](all);
    const sentence = place === '' ? form.replace('{place}，', '').replace('{place}, ', '') : form;
    return sentence.replace('{place}', () => place).replace('{address}', location.href);
  };

  /** The one link that goes to the paragraph, entry or row that the reader points at. */
  const roaming = document.createElement('a');
  roaming.className = 'tb-permalink tb-is-roaming';

  const offer = (target: EventTarget | null): void => {
    if (!(target instanceof Element) || target === roaming || !text?.contains(target)) return;
    const own = target.closest<HTMLElement>(OWN);
    const near = own ? null : target.closest('.tb-division')?.querySelector(':scope > .tb-permalink');
    for (const other of text.querySelectorAll('.tb-is-near'))
      if (other !== near) other.classList.remove('tb-is-near');
    near?.classList.add('tb-is-near');
    if (near) roaming.remove();
    if (!own) return;
    // A table clips what is beside it: the link of a row is in the edge of its last cell.
    const holder = own.matches('tr') ? own.lastElementChild : own;
    if (!holder || roaming.parentElement === holder) return;
    const place = placeOf(own);
    roaming.href = `#${own.id}`;
    roaming.dataset.citation = place;
    roaming.setAttribute(
      'aria-label',
      (bar?.dataset.permalink ?? '').replace('{place}', () => place),
    );
    holder.append(roaming);
  };

  if (bar && shown) {
    if (format) format.value = localSetting('cite') ?? '';
    if (format && format.selectedIndex < 0) format.selectedIndex = 0;
    format?.addEventListener('change', () => keepSetting('cite', format.value));
    text?.addEventListener('pointerover', ({ target }) => offer(target));
    document.addEventListener('click', (event) => {
      const link =
        event.target instanceof Element ? event.target.closest<HTMLElement>('.tb-permalink') : null;
      if (link) open(link.dataset.citation ?? '', link);
    });
    document
      .querySelector<HTMLElement>('[data-cite-open]')
      ?.addEventListener('click', ({ currentTarget }) => {
        if (currentTarget instanceof HTMLElement) open('', currentTarget);
      });
    bar.querySelector('[data-cite-copy]')?.addEventListener('click', () => void copyCitation(cited()));
    bar.querySelector('[data-cite-link]')?.addEventListener('click', () => void copyCitation(location.href));
    bar.querySelector('[data-cite-close]')?.addEventListener('click', close);
    bar.addEventListener('keydown', ({ key, isComposing }) => {
      if (key === 'Escape' && !isComposing) close();
    });
    // A reader who moves on by other links has left the place.
    addEventListener('hashchange', () => {
      const target = pageAnchor.find(location.hash);
      if (!bar.hidden) show(target ? placeOf(target) : undefined);
    });
  }
}
